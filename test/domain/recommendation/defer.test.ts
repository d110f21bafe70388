import { content, hour, reasons } from '../cast';
import { answer, standing } from './objection-stories';
import { admitted, asks, fold, given, played, roundOpen, saying, timePasses, underRules } from './stories';

const defer = (until: number) => asks('layla', 'defer', { until: hour(until), ...reasons });
const deferred = played(admitted, defer(300), hour(2));

describe('defer', () => {
  it('puts a recommendation off to a date, at which it is under review again by itself', () => {
    given(...admitted)
      .when(defer(300), hour(2))
      .then({ type: 'deferred', actor: { role: 'secretariat' }, data: { until: hour(300), ...reasons } })
      .thenState({ stage: 'deferred', until: hour(300) });
    expect(standing(deferred)).toStrictEqual({
      waiting: [],
      next: { what: 'deferral-ends', at: hour(300) },
    });
    given(...deferred)
      .when(timePasses, hour(300))
      .then({ type: 'deferral-ended', data: { because: 'date-reached', reasons: null } })
      .thenState({ stage: 'under-review', round: null });
  });

  it('ends later than now, and no later than the rules allow', () => {
    given(...admitted)
      .when(defer(2), hour(2))
      .thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: hour(2), than: hour(2) });
    const short = underRules({ deferral: { longestHours: 48 } }).admitted;
    given(...short)
      .when(defer(51), hour(2))
      .thenRefused('TAWSIYA_DEFERRAL_TOO_LONG', { hours: 48, than: hour(50) });
    given(...short)
      .when(defer(50), hour(2))
      .then({ type: 'deferred' });
  });

  it('waits until the round is over, and is for the secretariat and the co-chairs', () => {
    given(...roundOpen)
      .when(defer(300), hour(3))
      .thenRefused('TAWSIYA_ROUND_ALREADY_OPEN');
    given(...admitted)
      .when(asks('amina', 'defer', { until: hour(300), ...reasons }), hour(2))
      .thenRefused('TAWSIYA_NOT_AN_OFFICE', { person: 'amina' });
    given(...admitted)
      .when(asks('marco', 'defer', { until: hour(300), ...reasons }), hour(2))
      .then({ type: 'deferred' });
  });

  it('leaves what lay on the table: positions carried, and a decision that waits for objections', () => {
    const blocked = saying(
      underRules({ objection: 'blocks' }).roundOpen,
      'support',
      'support',
      'objection',
      'support',
      'support',
    );
    const settled = played(played(blocked, defer(300), hour(4)), answer('accepts'), hour(5));
    given(...settled)
      .when(timePasses, hour(300))
      .then({ type: 'deferral-ended' }, { type: 'round-determined' }, { type: 'adopted' });
    const revised = played(
      blocked,
      asks('layla', 'revise', { kind: 'editorial', content, note: 'A comma.' }),
      hour(4),
    );
    const back = played(played(revised, defer(300), hour(5)), timePasses, hour(300));
    expect(fold(back)).toMatchObject({ carried: Array.from({ length: 5 }, () => ({ revision: 2 })) });
  });
});

describe('resume-review', () => {
  it('ends a deferral before its date', () => {
    given(...deferred)
      .when(asks('huda', 'resume-review', reasons), hour(9))
      .then({ type: 'deferral-ended', actor: { role: 'co-chair' }, data: { because: 'resumed', ...reasons } })
      .thenState({ stage: 'under-review' });
    given(...deferred)
      .when(asks('sara', 'resume-review', reasons), hour(9))
      .thenRefused('TAWSIYA_NOT_AN_OFFICE');
  });
});
