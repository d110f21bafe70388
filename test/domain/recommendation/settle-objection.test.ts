import { nextDue } from '../../../domain/recommendation/standing';
import { hour, reasons } from '../cast';
import { answerDue, mediate, mediated, objected, settle, standing } from './objection-stories';
import {
  asks,
  fold,
  given,
  played,
  returnedFromReview,
  roundDeadline,
  roundOpen,
  saying,
  timePasses,
  underRules,
} from './stories';

describe('settle-objection', () => {
  it('overrules: the objection stands no more, and stays with the adopted text as a minority statement', () => {
    const overruled = played(objected, settle('overruled'), hour(4));
    given(...objected)
      .when(settle('overruled'), hour(4))
      .then({
        type: 'objection-settled',
        actor: { role: 'co-chair', personId: 'huda' },
        data: { as: 'overruled', because: 'ruling', ...reasons },
      });
    given(...overruled)
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed', data: { tally: { sustained: 0, outcome: 'adopted' } } },
        { type: 'adopted', data: { statements: [{ kind: 'minority', entityId: 'moi', text: 'Cost.' }] } },
      );
  });

  it('upholds: the objection stands for good', () => {
    given(...played(objected, settle('upheld'), hour(4)))
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed', data: { tally: { sustained: 1, reasonCode: 'OBJECTION_SUSTAINED' } } },
        { type: 'returned' },
      );
  });

  it('is the co-chairs’, or the secretariat’s where the rules say so, and nobody’s on their own objection', () => {
    given(...objected)
      .when(asks('layla', 'settle-objection', { objection: 1, as: 'upheld', ...reasons }), hour(4))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
    const own = saying(roundOpen, 'objection');
    given(...own)
      .when(settle('overruled'), hour(4))
      .thenRefused('TAWSIYA_OWN_OBJECTION', { person: 'huda', entity: 'mfa' });
    given(...own)
      .when(asks('marco', 'settle-objection', { objection: 1, as: 'overruled', ...reasons }), hour(4))
      .then({ type: 'objection-settled' });
    const objections = { responseHours: 72, reminderHoursBefore: 24, settledBy: 'secretariat' } as const;
    const clerks = saying(underRules({ objections }).roundOpen, 'support', 'support', 'objection');
    given(...clerks)
      .when(settle('upheld'), hour(4))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...clerks)
      .when(asks('layla', 'settle-objection', { objection: 1, as: 'upheld', ...reasons }), hour(4))
      .then({ type: 'objection-settled' });
  });

  it('leaves a vote against what it is where a majority decides', () => {
    const { roundOpen: open } = underRules({
      quorum: { kind: 'none' },
      decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
    });
    const story = saying(open, 'support', 'abstain', 'objection', 'objection');
    given(...played(story, settle('overruled'), hour(4)))
      .when(timePasses, hour(roundDeadline))
      .then(
        {
          type: 'round-closed',
          data: { tally: { sustained: 1, votesAgainst: 2, reasonCode: 'NO_MAJORITY' } },
        },
        { type: 'rejected' },
      );
  });
});

describe('an objection in mediation', () => {
  const returned = played(returnedFromReview, mediate(), hour(4));

  it('reminds the objector once, and lapses where no answer comes', () => {
    expect(nextDue(fold(returned))).toBe(hour(answerDue - 48));
    expect(standing(returned).next).toStrictEqual({ what: 'objection-reminder', at: hour(answerDue - 48) });
    given(...returned)
      .when(timePasses, hour(answerDue - 48))
      .then({
        type: 'objection-reminder-due',
        data: { objection: 1, entityId: 'unhcr', deadline: hour(answerDue) },
      });
    const reminded = played(returned, timePasses, hour(answerDue - 48));
    expect(standing(reminded).next).toStrictEqual({ what: 'objection-lapses', at: hour(answerDue) });
    given(...reminded)
      .when(timePasses, hour(answerDue))
      .then({
        type: 'objection-settled',
        actor: { role: 'system' },
        data: { as: 'lapsed', because: 'no-answer' },
      })
      .thenState({ stage: 'returned', objections: [{ status: 'lapsed' }] });
    expect(nextDue(fold(played(reminded, timePasses, hour(answerDue))))).toBeNull();
  });

  it('lapses before the round closes where its time is over first, however late the engine comes to it', () => {
    const soon = played(
      objected,
      asks('layla', 'mediate-objection', { objection: 1, deadline: hour(50) }),
      hour(4),
    );
    given(...soon)
      .when(timePasses, hour(roundDeadline + 5))
      .then(
        { type: 'objection-settled', data: { as: 'lapsed' } },
        { type: 'round-closed', data: { tally: { sustained: 0 } } },
        { type: 'adopted', data: { statements: [{ kind: 'minority', entityId: 'moi' }] } },
      );
  });

  it('counts as it stood when the round closed where its time is over later', () => {
    given(...mediated)
      .when(timePasses, hour(answerDue + 1))
      .then(
        { type: 'round-closed', data: { tally: { sustained: 1 } } },
        { type: 'returned' },
        { type: 'objection-settled', data: { as: 'lapsed' } },
      );
  });
});
