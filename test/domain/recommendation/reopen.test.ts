import { hasEnded, nextDue } from '../../../domain/recommendation/standing';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { hour, reasons } from '../cast';
import { standing } from './objection-stories';
import {
  adopted,
  asks,
  endorsed,
  fold,
  given,
  key,
  played,
  timePasses,
  underRules,
  type Story,
} from './stories';

const reopen = (personId = 'huda') => asks(personId, 'reopen', reasons);
const appeal = (personId = 'amina') => asks(personId, 'appeal', reasons);
const reject = asks('huda', 'decline', reasons);

const rejectedUnder = (reconsideration: RulesOfProcedure['reconsideration']): Story =>
  played(underRules({ reconsideration }).answered, reject, hour(5));
const rejected = rejectedUnder({ hours: 48, reopenedBy: 'either-co-chair' });

const isOver = (story: Story): boolean => {
  const state = fold(story);
  return state.stage !== 'none' && hasEnded(state);
};

describe('a rejection', () => {
  it('is final at once where the rules give no time to take it up again', () => {
    const final = played(adopted, reject, hour(5));
    expect(final.at(-1)).toMatchObject({ type: 'rejected', data: { openUntil: null } });
    expect([isOver(final), nextDue(fold(final))]).toStrictEqual([true, null]);
    given(...final)
      .when(reopen(), hour(6))
      .thenRefused('TAWSIYA_REJECTION_FINAL');
    given(...final)
      .when(appeal(), hour(6))
      .thenRefused('TAWSIYA_REJECTION_FINAL');
    given(...final)
      .when(timePasses, hour(900))
      .thenNothing();
  });

  it('is final once its time is over', () => {
    expect(isOver(rejected)).toBe(false);
    expect(standing(rejected)).toStrictEqual({
      waiting: [],
      next: { what: 'rejection-final', at: hour(53) },
    });
    given(...rejected)
      .when(timePasses, hour(53))
      .then({ type: 'rejection-final', actor: { role: 'system' } })
      .thenState({ stage: 'rejected', openUntil: null });
    expect(isOver(played(rejected, timePasses, hour(53)))).toBe(true);
    // By the clock, and not by when the engine comes to it.
    given(...rejected)
      .when(reopen(), hour(53))
      .thenRefused('TAWSIYA_REJECTION_FINAL');
    given(...rejected)
      .when(appeal(), hour(53))
      .thenRefused('TAWSIYA_REJECTION_FINAL');
  });
});

describe('reopen', () => {
  it('brings what was rejected before the group again, by the office that the rules name', () => {
    given(...rejected)
      .when(reopen('marco'), hour(9))
      .then({ type: 'reopened', actor: { role: 'co-chair' }, data: { from: 'rejected', ...reasons } })
      .thenState({ stage: 'under-review', round: null });
    given(...rejected)
      .when(reopen('layla'), hour(9))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
    const clerks = rejectedUnder({ hours: 48, reopenedBy: 'secretariat' });
    given(...clerks)
      .when(reopen('layla'), hour(9))
      .then({ type: 'reopened' });
    given(...clerks)
      .when(reopen(), hour(9))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...rejectedUnder({ hours: 48, reopenedBy: 'nobody' }))
      .when(reopen(), hour(9))
      .thenRefused('TAWSIYA_NO_REOPENING', { version: 1 });
  });

  it('brings back what was endorsed as long as it is not closed, and its keys are given anew', () => {
    const rules = { reconsideration: { hours: 0, reopenedBy: 'either-co-chair' } } as const;
    const done = played(
      played(underRules(rules).answered, asks('huda', 'endorse', key), hour(4)),
      asks('marco', 'endorse', key),
      hour(5),
    );
    given(...done)
      .when(reopen(), hour(900))
      .then({ type: 'reopened', data: { from: 'endorsed' } })
      .thenState({ stage: 'under-review', rounds: [{ number: 1 }] });
    given(...endorsed)
      .when(reopen(), hour(6))
      .thenRefused('TAWSIYA_NO_REOPENING');
    given(...played(done, asks('layla', 'close', { outcome: 'implemented', ...reasons }), hour(6)))
      .when(reopen(), hour(7))
      .thenRefused('TAWSIYA_WRONG_STAGE', { stage: 'closed' });
  });
});

describe('appeal', () => {
  const rejects = asks('layla', 'record-answer', { answer: 'rejects', text: 'No.', source: 'Minutes.' });

  it('puts a rejection before the next body, at the word of its proposer', () => {
    given(...rejected)
      .when(appeal(), hour(9))
      .then({
        type: 'escalated',
        actor: { personId: 'amina' },
        data: { to: { id: 'jtcc' }, reasonCode: 'APPEAL', ...reasons },
      })
      .thenState({ stage: 'escalated', to: 'jtcc' });
    given(...rejected)
      .when(appeal('huda'), hour(9))
      .thenRefused('TAWSIYA_NOT_PROPOSER');
  });

  it('goes above the body that rejected it, up to the top', () => {
    const byFirst = played(played(rejected, appeal(), hour(9)), rejects, hour(10));
    expect(fold(byFirst)).toMatchObject({ stage: 'rejected', openUntil: hour(58) });
    const atTop = played(byFirst, appeal(), hour(11));
    expect(fold(atTop)).toMatchObject({ stage: 'escalated', to: 'spc' });
    given(...played(atTop, rejects, hour(12)))
      .when(appeal(), hour(13))
      .thenRefused('TAWSIYA_NO_BODY_ABOVE', { body: 'spc' });
  });
});
