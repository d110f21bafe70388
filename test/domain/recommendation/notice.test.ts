import { libya } from '../../../domain/calendar/libya';
import { hour, rules } from '../cast';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { asks, given, played, proposal, type Story } from './stories';

const admittedUnder = (changes: Partial<RulesOfProcedure>): Story => {
  const proposed = played([], asks('amina', 'propose', proposal({ ...rules, ...changes })), hour(0));
  return played(proposed, asks('layla', 'admit', {}), hour(1));
};
const admitted = admittedUnder({ noticeHours: 72, period: { leastHours: 24, mostHours: 96 } });
const openUntil = (at: number) => asks('layla', 'open-round', { deadline: hour(at) });
const opened = played(admitted, openUntil(150), hour(2));

describe('the notice period of a round', () => {
  it('comes before the period in which it takes positions, and is told with its opening', () => {
    given(...admitted)
      .when(openUntil(150), hour(2))
      .then({ type: 'round-opened', data: { positionsFrom: hour(74), deadline: hour(150) } });
    given(...opened)
      .when(asks('amina', 'take-position', { value: 'support' }), '2026-03-04T10:59:59.999Z')
      .thenRefused('TAWSIYA_NOTICE_RUNS', { round: 1, from: hour(74) });
    given(...opened)
      .when(asks('amina', 'take-position', { value: 'support' }), hour(74))
      .then({ type: 'position-taken' });
  });

  it('leaves room for comments', () => {
    given(...opened)
      .when(asks('olga', 'comment', { text: 'Which region?' }), hour(3))
      .then({ type: 'commented' });
  });

  it('holds no deadline: one within it is refused, with the way out', () => {
    given(...admitted)
      .when(openUntil(74), hour(2))
      .thenRefused('TAWSIYA_WITHIN_NOTICE', { deadline: hour(74), from: hour(74) });
  });

  describe('in a cycle', () => {
    const within = { deadline: hour(170), cycle: 'MWG-C-0001', countsFrom: hour(1) };

    it('runs from the opening of the cycle, whose rounds open one after another', () => {
      given(...admitted)
        .when(asks('layla', 'open-round', within), hour(2))
        .thenRefused('TAWSIYA_PERIOD_TOO_LONG', { hours: 96, than: hour(169) });
      given(...admitted)
        .when(asks('layla', 'open-round', { ...within, deadline: hour(97) }), hour(2))
        .then({ type: 'round-opened', data: { positionsFrom: hour(73), deadline: hour(97) } });
    });

    it.each([
      ['long after it', hour(1), hour(3)],
      ['before it', hour(5), hour(3)],
    ])('runs from the opening of the round where that comes %s', (_when, countsFrom, now) => {
      given(...admitted)
        .when(asks('layla', 'open-round', { ...within, countsFrom }), now)
        .then({ type: 'round-opened', data: { positionsFrom: hour(75) } });
    });
  });

  it('is not part of the shortest or the longest period', () => {
    given(...admitted)
      .when(openUntil(97), hour(2))
      .thenRefused('TAWSIYA_PERIOD_TOO_SHORT', { hours: 24, than: hour(98) });
    given(...admitted)
      .when(openUntil(171), hour(2))
      .thenRefused('TAWSIYA_PERIOD_TOO_LONG', { hours: 96, than: hour(170) });
  });

  it('is over before a period of days begins', () => {
    const term = { kind: 'working-days', days: 2, timeOfDay: '16:00' } as const;
    // Three days after Sunday 1 March is Wednesday the 4th; Friday and Saturday are the weekend.
    given(...admittedUnder({ noticeHours: 72, calendar: libya }))
      .when(asks('layla', 'open-round', { term }), '2026-03-01T10:00:00.000Z')
      .then({
        type: 'round-opened',
        data: { positionsFrom: '2026-03-04T10:00:00.000Z', deadline: '2026-03-08T14:00:00.000Z' },
      });
  });
});
