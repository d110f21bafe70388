import type { DecisionRule, Quorum } from '../../../domain/group/deciding';
import type { RecommendationEventData } from '../../../domain/recommendation/events';
import { hour } from '../cast';
import {
  admitted,
  asks,
  given,
  played,
  representatives,
  roundDeadline,
  roundOpen,
  saying,
  supportFrom,
  timePasses,
  underRules,
  words,
  type Said,
} from './stories';

describe('a round', () => {
  it('closes at its deadline and no instant earlier', () => {
    const some = saying(roundOpen, 'support', 'support', 'support', 'support');
    given(...some)
      .when(timePasses, '2026-03-05T12:59:59.999Z')
      .thenNothing();
    given(...some)
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed', actor: { role: 'system' }, data: { round: 1, because: 'deadline' } },
        { type: 'adopted' },
      )
      .thenState({ rounds: [{ number: 1, closedAt: hour(roundDeadline), membershipVersion: 1 }] });
  });

  it('closes earlier when all eligible have answered, and not because a threshold is met', () => {
    const four = saying(roundOpen, 'support', 'support', 'support', 'abstain');
    given(...four)
      .when(asks('yusuf', 'take-position', { value: 'recused', entityId: 'moh' }), hour(4))
      .then(
        { type: 'position-taken' },
        { type: 'round-closed', data: { because: 'all-answered', tally: { recused: 1, eligible: 4 } } },
        { type: 'adopted' },
      );
  });

  it('does not count a hold as an answer; at its end it is silence', () => {
    const four = saying(roundOpen, 'support', 'support', 'support', 'support');
    given(...four)
      .when(asks('yusuf', 'take-position', { value: 'hold', entityId: 'moh' }), hour(4))
      .then({ type: 'position-taken' });
    const held = played(four, asks('yusuf', 'take-position', { value: 'hold', entityId: 'moh' }), hour(4));
    given(...held)
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed', data: { tally: { present: 4, positions: { hold: 0, silent: 1 } } } },
        { type: 'adopted' },
      );
  });

  it('has nothing to close between rounds', () => {
    given(...admitted)
      .when(timePasses, hour(roundDeadline))
      .thenNothing();
  });

  it('is closed once', () => {
    const closed = played(roundOpen, timePasses, hour(roundDeadline));
    given(...closed)
      .when(timePasses, hour(roundDeadline))
      .thenNothing();
  });

  it('waits for the co-chairs where the rules say so', () => {
    for (const [determination, needed] of [
      ['either-co-chair-confirms', 1],
      ['both-co-chairs-confirm', 2],
    ] as const)
      given(...underRules({ determination }).roundOpen)
        .when(timePasses, hour(roundDeadline))
        .then({ type: 'round-closed' }, { type: 'determination-proposed', data: { round: 1, needed } })
        .thenState({ stage: 'consensus-determination', confirmations: [], needed });
  });

  it('is refused whatever would change its outcome after the deadline', () => {
    const revising = { kind: 'substantive', content: roundOpenContent(), note: 'Late.' } as const;
    for (const late of [
      asks('layla', 'revise', revising),
      asks('amina', 'withdraw', { reasons: 'Late.' }),
      asks('layla', 'open-round', { deadline: hour(300) }),
    ])
      given(...roundOpen)
        .when(late, hour(roundDeadline))
        .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(roundDeadline) });
    given(...roundOpen)
      .when(asks('olga', 'comment', { text: 'Noted.' }), hour(roundDeadline))
      .then({ type: 'commented' });
  });
});

describe('the tally', () => {
  const moreThanCast = { reach: 'more-than', of: 'votes-cast' } as const;
  const consensus: DecisionRule = { kind: 'consensus' };
  const noObjection: DecisionRule = { kind: 'no-objection' };
  const simpleMajority: DecisionRule = { kind: 'majority', numerator: 1, denominator: 2, ...moreThanCast };
  const twoThirds: DecisionRule = { kind: 'majority', numerator: 2, denominator: 3, ...moreThanCast };
  const none: Quorum = { kind: 'none' };
  const three: Quorum = { kind: 'number', members: 3 };
  const third: Quorum = { kind: 'fraction', numerator: 1, denominator: 3, of: 'eligible' };
  type Outcome = RecommendationEventData['round-closed']['tally']['outcome'];
  type Reason = RecommendationEventData['round-closed']['tally']['reasonCode'];

  it.each<readonly [string, DecisionRule, Quorum, readonly Said[], Outcome, Reason]>([
    ['consensus with one in favour', consensus, none, ['support'], 'adopted', 'CONSENSUS'],
    [
      'consensus with a reservation and an abstention',
      consensus,
      none,
      ['support-with-reservation', 'abstain'],
      'adopted',
      'CONSENSUS',
    ],
    [
      'consensus with one objection',
      consensus,
      none,
      ['support', 'objection'],
      'returned',
      'OBJECTION_SUSTAINED',
    ],
    ['consensus with nobody in favour', consensus, none, ['abstain'], 'returned', 'NO_SUPPORT'],
    ['silence under no-objection', noObjection, none, [], 'adopted', 'NO_OBJECTION'],
    ['one objection under no-objection', noObjection, none, ['objection'], 'returned', 'OBJECTED'],
    [
      'two to one, abstentions not cast',
      simpleMajority,
      none,
      ['support', 'no-objection', 'objection', 'abstain', 'abstain'],
      'adopted',
      'MAJORITY',
    ],
    ['a tie', simpleMajority, none, ['support', 'objection'], 'rejected', 'TIE'],
    ['no votes at all', simpleMajority, none, [], 'rejected', 'NO_MAJORITY'],
    [
      'exactly two thirds, where more is needed',
      twoThirds,
      none,
      ['support', 'support', 'objection'],
      'rejected',
      'NO_MAJORITY',
    ],
    ['two of three needed present', consensus, three, ['support', 'support'], 'returned', 'NO_QUORUM'],
    [
      'three of three needed present',
      consensus,
      three,
      ['support', 'abstain', 'abstain'],
      'adopted',
      'CONSENSUS',
    ],
    ['one of five where a third is two', consensus, third, ['support'], 'returned', 'NO_QUORUM'],
    ['two of five where a third is two', consensus, third, ['support', 'support'], 'adopted', 'CONSENSUS'],
    [
      'one of three where two are recused',
      consensus,
      third,
      ['support', 'recused', 'recused'],
      'adopted',
      'CONSENSUS',
    ],
    [
      'everybody recused',
      noObjection,
      none,
      ['recused', 'recused', 'recused', 'recused', 'recused'],
      'returned',
      'NO_QUORUM',
    ],
  ])('gives for %s what the rules say', (_case, decisionRule, quorum, values, outcome, reasonCode) => {
    const story = saying(underRules({ decisionRule, quorum }).roundOpen, ...values.slice(0, -1));
    const last = values.at(-1);
    const [personId, entityId] = representatives[values.length - 1] ?? representatives[0];
    const closes = values.length === representatives.length && last !== undefined;
    const ended =
      last === undefined
        ? story
        : played(story, asks(personId, 'take-position', { ...words(last), entityId }), hour(3));
    const events = closes ? ended : played(ended, timePasses, hour(roundDeadline));
    const [closed, decided] = events.slice(-2);
    expect(closed).toMatchObject({ type: 'round-closed', data: { tally: { outcome, reasonCode } } });
    expect(decided?.type).toBe(outcome);
    // What is not adopted says why in the event itself.
    expect(decided?.data).toMatchObject(outcome === 'adopted' ? {} : { reasonCode });
  });

  it('shows its working', () => {
    const story = saying(roundOpen, 'support', 'no-objection', 'abstain');
    given(...story)
      .when(timePasses, hour(roundDeadline))
      .then(
        {
          type: 'round-closed',
          data: {
            tally: {
              members: 5,
              recused: 0,
              eligible: 5,
              present: 3,
              positions: { support: 1, 'no-objection': 1, abstain: 1, silent: 2, objection: 0, hold: 0 },
              quorum: { needed: 3, reached: true },
              votesFor: 2,
              votesAgainst: 0,
              abstentions: 1,
              votesCast: 2,
              base: 2,
              needed: 1,
              decisionType: null,
              deciding: { decisionRule: { kind: 'consensus' } },
              rulesVersion: 1,
              membershipVersion: 1,
              revision: 1,
            },
          },
        },
        { type: 'adopted' },
      );
  });

  it('leads from a lost quorum back to the proposer', () => {
    given(...supportFrom(roundOpen, representatives.slice(0, 2)))
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed' },
        {
          type: 'returned',
          data: { from: 'review', reasonCode: 'NO_QUORUM', reasons: 'The quorum was not reached.' },
        },
      )
      .thenState({ stage: 'returned', from: 'review', reasonCode: 'NO_QUORUM' });
  });
});

const roundOpenContent = () => {
  const [first] = roundOpen;
  if (first?.type !== 'proposed') throw new Error('The story begins with no proposal');
  return first.data.content;
};
