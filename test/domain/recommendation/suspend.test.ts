import { libya } from '../../../domain/calendar/libya';
import { rulesByDefault, type RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { standingOf } from '../../../domain/recommendation/standing';
import { hour, reasons } from '../cast';
import { asks, fold, given, played, roundDeadline, roundOpen, timePasses, underRules } from './stories';

const suspend = asks('layla', 'suspend-round', reasons);
const resume = asks('layla', 'resume-round', {});
const suspended = played(roundOpen, suspend, hour(40));

describe('suspend-round', () => {
  it('lets the time of the round stand still, with what was left of it', () => {
    given(...roundOpen)
      .when(suspend, hour(40))
      .then({
        type: 'round-suspended',
        actor: { role: 'secretariat', personId: 'layla' },
        data: { round: 1, deadline: hour(roundDeadline), leftMilliseconds: 60 * 3_600_000, ...reasons },
      })
      .thenState({ round: { suspension: { since: hour(40) } } });
    given(...suspended)
      .when(timePasses, hour(roundDeadline + 500))
      .thenNothing();
  });

  it.each([
    ['take-position', asks('sara', 'take-position', { value: 'support', entityId: 'unhcr' })],
    ['extend-deadline', asks('layla', 'extend-deadline', { deadline: hour(400), ...reasons })],
    ['suspend-round', suspend],
  ])('leaves no room for %s meanwhile', (_name, command) => {
    given(...suspended)
      .when(command, hour(41))
      .thenRefused('TAWSIYA_ROUND_SUSPENDED', { round: 1, since: hour(40) });
  });

  it('asks for the secretariat to resume it, and for nothing by itself', () => {
    const state = fold(suspended);
    if (state.stage === 'none') throw new Error('The story is empty');
    expect(standingOf(state)).toStrictEqual({
      waiting: [{ need: 'resume-round', entityId: null, persons: ['layla'] }],
      next: null,
    });
  });

  it('is the secretariat’s where the rules do not name another, and needs a round', () => {
    given(...roundOpen)
      .when(asks('huda', 'suspend-round', reasons), hour(40))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...underRules({}).admitted)
      .when(suspend, hour(2))
      .thenRefused('TAWSIYA_NO_ROUND_OPEN');
  });
});

describe('resume-round', () => {
  it('gives the round the time that was left, and it closes then', () => {
    given(...suspended)
      .when(resume, hour(200))
      .then({
        type: 'round-resumed',
        data: { since: hour(40), from: hour(roundDeadline), to: hour(260), reminders: [] },
      })
      .thenState({ round: { suspension: null, deadline: hour(260), stoodStill: 160 * 3_600_000 } });
    given(...played(suspended, resume, hour(200)))
      .when(timePasses, hour(260))
      .then({ type: 'round-closed' }, { type: 'returned' });
  });

  it('reminds again before the new deadline', () => {
    const open = played(underRules({ remindHoursBefore: [24] }).roundOpen, suspend, hour(40));
    given(...open)
      .when(resume, hour(200))
      .then({ type: 'round-resumed', data: { reminders: [hour(236)] } })
      .thenState({ round: { reminders: [hour(236)] } });
  });

  it('ends on a working day of the group', () => {
    const { admitted } = underRules({ calendar: libya });
    const open = asks('layla', 'open-round', { deadline: '2026-03-10T10:00:00.000Z' });
    const still = played(
      played(admitted, open, '2026-03-08T10:00:00.000Z'),
      suspend,
      '2026-03-09T10:00:00.000Z',
    );
    // A day after Thursday 12 March is a Friday; Sunday is the next working day.
    given(...still)
      .when(resume, '2026-03-12T10:00:00.000Z')
      .then({ type: 'round-resumed', data: { to: '2026-03-15T10:00:00.000Z' } });
  });

  it('is for a round that stands still', () => {
    given(...roundOpen)
      .when(resume, hour(40))
      .thenRefused('TAWSIYA_NOT_SUSPENDED', { round: 1 });
  });

  it('does not use up the longest period with the time that stood still', () => {
    const { admitted } = underRules({ period: { leastHours: 0, mostHours: 110 } });
    const open = played(admitted, asks('layla', 'open-round', { deadline: hour(roundDeadline) }), hour(2));
    const resumed = played(played(open, suspend, hour(40)), resume, hour(140));
    given(...resumed)
      .when(asks('layla', 'extend-deadline', { deadline: hour(212), ...reasons }), hour(141))
      .then({ type: 'deadline-extended' });
    given(...resumed)
      .when(asks('layla', 'extend-deadline', { deadline: hour(213), ...reasons }), hour(141))
      .thenRefused('TAWSIYA_PERIOD_TOO_LONG', { hours: 110, than: hour(212) });
  });
});

describe('close-round', () => {
  const close = asks('huda', 'close-round', reasons);
  const powers: RulesOfProcedure['powers'] = { ...rulesByDefault.powers, closeEarly: ['co-chair'] };

  it('is for nobody where the rules name nobody', () => {
    given(...roundOpen)
      .when(close, hour(40))
      .thenRefused('TAWSIYA_NOBODY_EMPOWERED', { power: 'closeEarly' });
  });

  it('closes the round by the word of whom the rules name, with reasons and the count of then', () => {
    given(...underRules({ powers }).roundOpen)
      .when(close, hour(40))
      .then(
        {
          type: 'round-closed',
          actor: { role: 'co-chair', personId: 'huda' },
          data: { because: 'closed-early', ...reasons, tally: { positions: { silent: 5 } } },
        },
        { type: 'returned', data: { reasonCode: 'NO_QUORUM' } },
      );
    given(...underRules({ powers }).roundOpen)
      .when(asks('layla', 'close-round', reasons), hour(40))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
  });

  it('waits for the shortest period', () => {
    given(...underRules({ powers, period: { leastHours: 72, mostHours: 200 } }).roundOpen)
      .when(close, hour(73))
      .thenRefused('TAWSIYA_PERIOD_TOO_SHORT', { hours: 72, than: hour(74) });
  });
});

describe('the powers that the rules give', () => {
  const powers: RulesOfProcedure['powers'] = {
    open: ['secretariat', 'co-chair'],
    extend: ['co-chair'],
    suspend: ['co-chair'],
    closeEarly: [],
  };

  it('let a co-chair open, extend and suspend, and keep others from it', () => {
    const { admitted, roundOpen: open } = underRules({ powers });
    given(...admitted)
      .when(asks('huda', 'open-round', { deadline: hour(50) }), hour(2))
      .then({ type: 'round-opened', actor: { role: 'co-chair' } });
    given(...admitted)
      .when(asks('amina', 'open-round', { deadline: hour(50) }), hour(2))
      .thenRefused('TAWSIYA_NOT_EMPOWERED', { person: 'amina' });
    given(...open)
      .when(asks('marco', 'extend-deadline', { deadline: hour(400), ...reasons }), hour(3))
      .then({ type: 'deadline-extended' });
    given(...open)
      .when(asks('layla', 'extend-deadline', { deadline: hour(400), ...reasons }), hour(3))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
    given(...open)
      .when(asks('marco', 'suspend-round', reasons), hour(3))
      .then({ type: 'round-suspended' });
  });
});
