import { accountOf } from '../../../domain/recommendation/account';
import { deadlineOf, maySee, nextDue, standingOf } from '../../../domain/recommendation/standing';
import { unborn, type RecommendationState } from '../../../domain/recommendation/state';
import { changedMembership, hour, reasons } from '../cast';
import {
  admitted,
  adopted,
  asks,
  determined,
  drafted,
  endorsed,
  engine,
  fold,
  hashOf,
  oneKey,
  played,
  proposed,
  representatives,
  returnedFromReview,
  returnedFromScreening,
  roundDeadline,
  roundOpen,
  supportFrom,
  timePasses,
  type Story,
} from './stories';
import { content } from '../cast';

const reached = (story: Story): RecommendationState => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('The story is empty');
  return state;
};
const standing = (story: Story) => standingOf(reached(story));

describe('the standing of a recommendation', () => {
  it.each([
    ['a draft', drafted, 'submit', 'moi', ['amina']],
    ['a proposal', proposed, 'screen', null, ['layla']],
    ['a text between rounds', admitted, 'open-round', null, ['layla']],
    ['a determination', determined, 'confirm-determination', null, ['huda', 'marco']],
    ['an adopted text', adopted, 'endorse', null, ['huda', 'marco']],
    ['a text with one key', oneKey, 'endorse', null, ['marco']],
    ['an endorsed text', endorsed, 'close', null, ['layla']],
    ['a text that screening returned', returnedFromScreening, 'submit', 'moi', ['amina']],
    ['a text that its round returned', returnedFromReview, 'revise', 'moi', ['amina']],
  ] as const)('says of %s who has yet to do what', (_what, story, need, entityId, persons) => {
    expect(standing(story).waiting).toStrictEqual([{ need, entityId, persons }]);
  });

  it('names the entities that have yet to answer, and who speaks for each in the round', () => {
    const held = played(
      supportFrom(roundOpen, representatives.slice(0, 3)),
      asks('sara', 'take-position', { value: 'hold' }),
      hour(3),
    );
    // Who joins now speaks in the next round.
    const joined = changedMembership(() => false, { personId: 'new', entityId: 'moh', role: 'member' });
    expect(standing(played(held, engine('note-membership', { membership: joined }), hour(4)))).toStrictEqual({
      waiting: [
        { need: 'take-position', entityId: 'unhcr', persons: ['sara', 'yusuf'] },
        { need: 'take-position', entityId: 'moh', persons: ['yusuf'] },
      ],
      next: { what: 'round-closes', at: hour(roundDeadline) },
    });
  });

  it('waits for the other institution once one has confirmed', () => {
    const once = played(determined, asks('huda', 'confirm-determination', {}), hour(4));
    expect(standing(once).waiting[0]?.persons).toStrictEqual(['marco']);
  });

  it('waits for nobody once it is settled', () => {
    const withdrawn = played(proposed, asks('amina', 'withdraw', reasons), hour(1));
    expect(standing(withdrawn)).toStrictEqual({ waiting: [], next: null });
    expect(standing(played(adopted, timePasses, hour(75)))).toStrictEqual({ waiting: [], next: null });
  });

  it('says what happens next by itself: the reminder, and after it the lapse', () => {
    expect(standing(adopted).next).toStrictEqual({ what: 'endorsement-reminder', at: hour(51) });
    expect(standing(played(adopted, timePasses, hour(51))).next).toStrictEqual({
      what: 'endorsement-lapses',
      at: hour(75),
    });
  });

  it('is the instant that the engine waits for; people are told the deadline instead', () => {
    expect([nextDue(unborn), nextDue(reached(proposed)), nextDue(reached(adopted))]).toStrictEqual([
      null,
      null,
      hour(51),
    ]);
    expect([proposed, admitted, roundOpen, adopted].map((story) => deadlineOf(reached(story)))).toStrictEqual(
      [null, null, hour(roundDeadline), hour(75)],
    );
  });

  it('shows what was never submitted to those who speak for its proposer alone', () => {
    expect(['amina', 'omar', 'layla', 'stranger'].map((id) => maySee(reached(drafted), id))).toStrictEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(maySee(reached(proposed), 'stranger')).toBe(true);
  });
});

describe('the account beside each event', () => {
  it('sums up where the recommendation stands', () => {
    expect(accountOf(reached(roundOpen))).toStrictEqual({
      subject: 'MWG-2026-0001',
      group: 'MWG',
      stage: 'under-review',
      membershipVersion: 1,
      rulesVersion: 1,
      summary: {
        stage: 'under-review',
        revision: 1,
        contentHash: hashOf(content),
        round: 1,
        deadline: hour(roundDeadline),
      },
    });
    expect(accountOf(reached(admitted)).summary).toMatchObject({ round: 0, deadline: null });
    expect(accountOf(reached(adopted)).summary).toMatchObject({ round: 1, deadline: hour(75) });
  });
});
