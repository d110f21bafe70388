import * as fc from 'fast-check';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import type { RecommendationState, Unborn } from '../../../domain/recommendation/state';
import { addHours } from '../../../domain/shared/instant';
import { differencesBetween, tryRules, type TriedRound } from '../../../domain/recommendation/what-if';
import { leftOutText } from '../../../domain/recommendation/left-out';
import { content, hour, membership, rules } from '../cast';
import { says } from './representation-stories';
import { commandFor, lifeArbitrary, type Life } from './arbitrary-life';
import { countOf, manyRounds, roundArbitrary } from './arbitrary-round';
import {
  admitted,
  asks,
  decider,
  fold,
  played,
  returnedFromReview,
  roundDeadline,
  roundOpen,
  timePasses,
  underRules,
  type Story,
} from './stories';

const later = hour(500);

const born = (story: Story): RecommendationState => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('Nothing was proposed');
  return state;
};

const never = (): never => {
  throw new Error('Nothing was left out');
};

const other = (changes: Partial<RulesOfProcedure>): RulesOfProcedure => ({
  ...rules,
  version: 9,
  ...changes,
});

const tried = (story: Story, tryOut: RulesOfProcedure, type?: string, now = later): readonly TriedRound[] => {
  const trial = tryRules(born(story), tryOut, type, now);
  if (trial.kind === 'refused') throw new Error(trial.refusal.code);
  return trial.rounds;
};

const simpleMajority = {
  kind: 'majority',
  numerator: 1,
  denominator: 2,
  reach: 'more-than',
  of: 'votes-cast',
} as const;

const budget = {
  ...rules,
  id: 'budget',
  names: { ar: 'ميزانية', en: 'Budget' },
  quorum: { kind: 'all', of: 'members' },
} as const;

describe('rules that are tried against a recommendation', () => {
  it('differ in nothing where they are the rules that decided', () => {
    const [round] = tried(returnedFromReview, rules);
    expect(round?.differences).toStrictEqual([]);
    expect(round?.otherwise).toStrictEqual(round?.recorded);
  });

  it('say by figure what would have come of a closed round', () => {
    // One objected and four supported: consensus returned it, a majority carries it.
    expect(tried(returnedFromReview, other({ decisionRule: simpleMajority }))).toMatchObject([
      {
        number: 1,
        status: 'closed',
        recorded: { outcome: 'returned', rulesVersion: 1 },
        otherwise: { outcome: 'adopted', rulesVersion: 9 },
        differences: [
          { field: 'needed', recorded: 1, otherwise: 3 },
          { field: 'outcome', recorded: 'returned', otherwise: 'adopted' },
          { field: 'reasonCode', recorded: 'OBJECTION_SUSTAINED', otherwise: 'MAJORITY' },
        ],
      },
    ]);
  });

  it('count an open round as it stands', () => {
    const story = played(roundOpen, asks('amina', 'take-position', { value: 'support' }), hour(3));
    const [round] = tried(story, other({ quorum: { kind: 'none' }, silence: 'assent' }), undefined, hour(4));
    expect(round).toMatchObject({
      status: 'open',
      recorded: { reasonCode: 'NO_QUORUM', votesFor: 1 },
      otherwise: { reasonCode: 'CONSENSUS', votesFor: 5 },
    });
  });

  it('count those who were members when the round opened, whoever is one now', () => {
    const closed = born(returnedFromReview);
    const seats = closed.membership.seats.filter(({ entityId }) =>
      ['mfa', 'iom', 'office'].includes(entityId),
    );
    const trial = tryRules(
      { ...closed, membership: { ...closed.membership, version: 2, seats } },
      rules,
      undefined,
      later,
    );
    expect(trial).toMatchObject({ rounds: [{ otherwise: { members: 5, membershipVersion: 1 } }] });
  });

  it('count as of the instant at which the round closed', () => {
    const held = played(roundOpen, asks('amina', 'take-position', { value: 'hold' }), hour(90));
    const closed = born(played(held, timePasses, hour(roundDeadline)));
    // No hold outlasts its round today; the count must not come to lean on that.
    const rounds = closed.rounds.map((round) => ({
      ...round,
      positions: round.positions.map((position) => ({ ...position, until: hour(roundDeadline + 1) })),
    }));
    expect(tryRules({ ...closed, rounds }, rules, undefined, later)).toMatchObject({
      rounds: [{ otherwise: { positions: { hold: 1, silent: 4 } } }],
    });
  });

  it('decide by the type that is named', () => {
    const [round] = tried(returnedFromReview, other({ decisionTypes: [budget] }), 'budget');
    expect(round?.differences).toContainEqual({ field: 'decisionType', recorded: null, otherwise: 'budget' });
    expect(round?.otherwise.quorum).toStrictEqual({ needed: 5, reached: true });
  });

  it('decide by their general part what is of a type that they do not know', () => {
    const typed = born(returnedFromReview);
    const rounds = typed.rounds.map((round) => ({
      ...round,
      tally: { ...round.tally, decisionType: 'budget' },
    }));
    expect(tryRules({ ...typed, rounds }, rules, undefined, later)).toMatchObject({
      rounds: [{ differences: [{ field: 'decisionType', recorded: 'budget', otherwise: null }] }],
    });
    expect(
      tryRules({ ...typed, rounds }, other({ decisionTypes: [budget] }), undefined, later),
    ).toMatchObject({
      rounds: [{ otherwise: { decisionType: 'budget' } }],
    });
  });

  it.each([
    ['TAWSIYA_PERIOD_TOO_SHORT', { period: { leastHours: 99, mostHours: 200 } }],
    ['TAWSIYA_PERIOD_TOO_LONG', { period: { leastHours: 0, mostHours: 97 } }],
    ['TAWSIYA_PERIOD_TOO_SHORT', { noticeHours: 24, period: { leastHours: 75, mostHours: 200 } }],
    ['TAWSIYA_WITHIN_NOTICE', { noticeHours: 98 }],
    ['TAWSIYA_RULES_EXPIRED', { validUntil: hour(2) }],
  ] as const)('say with %s that a round of 98 hours could not have opened under %j', (code, changes) => {
    const [round] = tried(returnedFromReview, other(changes));
    expect(round?.obstacle).toMatchObject({ code });
    const [open] = tried(roundOpen, other(changes), undefined, hour(4));
    expect(open?.obstacle).toStrictEqual(round?.obstacle);
  });

  it.each([
    { period: { leastHours: 98, mostHours: 98 } },
    { noticeHours: 24, period: { leastHours: 74, mostHours: 74 } },
    { validUntil: hour(3) },
    { maximumRounds: 1 },
  ])('say that a round of 98 hours could have opened under %j', (changes) => {
    expect(tried(returnedFromReview, other(changes))).toMatchObject([{ obstacle: null }]);
  });

  it('say of a round that it would have been one too many', () => {
    const { roundOpen: first } = underRules({ determination: 'stands' });
    const closed = played(first, timePasses, hour(roundDeadline));
    const revised = played(
      closed,
      asks('layla', 'revise', { kind: 'editorial', content, note: 'A comma.' }),
      hour(roundDeadline + 1),
    );
    const second = played(revised, asks('layla', 'open-round', { deadline: hour(200) }), hour(150));
    const rounds = tried(second, other({ maximumRounds: 1 }), undefined, hour(160));
    expect(rounds.map(({ obstacle }) => obstacle)).toStrictEqual([
      null,
      { code: 'TAWSIYA_NO_MORE_ROUNDS', parameters: { maximum: 1 } },
    ]);
  });

  it('reckon the length of a round without the time that it stood still', () => {
    const still = played(roundOpen, asks('layla', 'suspend-round', { reasons: 'Translation.' }), hour(10));
    const again = played(still, asks('layla', 'resume-round', {}), hour(300));
    const closed = played(again, timePasses, hour(390));
    const exact = other({ period: { leastHours: 98, mostHours: 98 } });
    for (const story of [again, closed])
      expect(tried(story, exact, undefined, hour(389))).toMatchObject([{ obstacle: null }]);
  });

  describe('where positions were taken by proxy', () => {
    const { roundOpen: byProxy } = underRules({ proxies: { atMost: 2, quorum: 'counted' } });
    const spoken = [
      [asks('sara', 'give-proxy', { to: 'moi' }), hour(3)],
      [asks('huda', 'give-proxy', { to: 'moi' }), hour(4)],
      [says('amina', 'support', 'mfa'), hour(5)],
      [says('amina', 'abstain', 'unhcr'), hour(6)],
      [says('amina'), hour(7)],
      [says('amina', 'support', 'mfa'), hour(8)],
    ] as const;
    const story = spoken.reduce((so, [command, at]) => played(so, command, at), byProxy);
    const under = (changes: Partial<RulesOfProcedure>): TriedRound | undefined =>
      tried(story, other(changes), undefined, hour(9))[0];

    it('say whose were left out for want of proxies', () => {
      const round = under({ proxies: { atMost: 0, quorum: 'counted' } });
      expect(round?.leftOut).toStrictEqual([
        { code: 'no-proxies', parameters: { entity: 'mfa', holder: 'moi' } },
        { code: 'no-proxies', parameters: { entity: 'unhcr', holder: 'moi' } },
      ]);
      expect([round?.recorded.votesFor, round?.otherwise.votesFor]).toStrictEqual([2, 1]);
    });

    it('count as many of a holder as they let it hold, in the order in which it spoke', () => {
      const round = under({ proxies: { atMost: 1, quorum: 'counted' } });
      expect(round?.leftOut).toStrictEqual([
        { code: 'too-many-proxies', parameters: { entity: 'unhcr', holder: 'moi', atMost: 1 } },
      ]);
      expect([round?.recorded.abstentions, round?.otherwise.abstentions]).toStrictEqual([1, 0]);
      expect(leftOutText(round?.leftOut[0] ?? never(), 'en', membership)).toBe(
        'Name of moi spoke for more entities than these rules let it (1), so what it said for Name of unhcr is left out.',
      );
      expect(leftOutText(round?.leftOut[0] ?? never(), 'ar', { entities: [] })).toContain('unhcr');
    });

    it('leave nothing out where they let as many be held', () => {
      expect(under({ proxies: { atMost: 2, quorum: 'counted' } })?.leftOut).toStrictEqual([]);
    });

    it('say who would have been recused', () => {
      const round = under({ interest: ['proposer'], proxies: { atMost: 2, quorum: 'counted' } });
      expect(round?.leftOut).toStrictEqual([{ code: 'recused', parameters: { entity: 'moi' } }]);
      expect(round?.otherwise.recused).toBe(1);
    });
  });

  it('have no round to be tried on before one was opened', () => {
    expect(tried(admitted, rules)).toStrictEqual([]);
  });

  it('are refused where the group could not adopt them', () => {
    const refused = tryRules(
      born(roundOpen),
      other({ quorum: { kind: 'number', members: 6 } }),
      undefined,
      later,
    );
    expect(refused).toStrictEqual({
      kind: 'refused',
      refusal: { code: 'TAWSIYA_RULES_CONTRADICT', parameters: { field: 'quorum.members' } },
    });
  });

  it('are refused with a type of decision that they do not know', () => {
    expect(tryRules(born(roundOpen), other({ decisionTypes: [budget] }), 'travel', later)).toStrictEqual({
      kind: 'refused',
      refusal: { code: 'TAWSIYA_UNKNOWN_DECISION_TYPE', parameters: { type: 'travel', known: 'budget' } },
    });
  });
});

/** The states of a life, one after each move that was accepted. */
const statesOf = (life: Life): readonly RecommendationState[] => {
  const states: RecommendationState[] = [];
  let state: RecommendationState | Unborn = decider.initial;
  let now = hour(0);
  for (const move of life.moves) {
    now = addHours(now, move.hours);
    const decision = decider.decide(commandFor(life, state, move, now), state, now);
    if (decision.kind === 'refused') continue;
    for (const event of decision.events) state = decider.evolve(state, event);
    if (state.stage !== 'none') states.push(state);
  }
  return states;
};

describe('the record of any life', () => {
  it('suffices to count each of its rounds again', () => {
    let [recounted, meetings] = [0, 0];
    fc.assert(
      fc.property(lifeArbitrary, (life) => {
        const last = statesOf(life).at(-1);
        if (last === undefined) return;
        const trial = tryRules(last, life.rules, undefined, later);
        // A casting vote may be of an entity that has left since; such rules cannot be adopted now.
        const rounds = trial.kind === 'tried' ? trial.rounds : [];
        for (const { number, recorded, otherwise, differences, obstacle } of rounds) {
          recounted += 1;
          if (last.rounds.some(({ attendance, number: of }) => of === number && attendance !== null))
            meetings += 1;
          expect(differences).toStrictEqual([]);
          expect(obstacle).toBeNull();
          expect(otherwise).toStrictEqual({ ...recorded, rulesVersion: life.rules.version });
        }
      }),
      { numRuns: 300, seed: 20260301 },
    );
    expect(recounted).toBeGreaterThan(100);
    expect(meetings).toBeGreaterThan(5);
  });
});

describe('the differences between two tallies', () => {
  it('are none of a tally and itself, and name each figure that is another', () => {
    let differing = 0;
    fc.assert(
      fc.property(roundArbitrary, roundArbitrary, (round, { rules: others }) => {
        const recorded = countOf(round);
        const otherwise = countOf({ ...round, rules: { ...others, version: 8 } });
        expect(differencesBetween(recorded, recorded)).toStrictEqual([]);
        const named = differencesBetween(recorded, otherwise).map(({ field }) => field);
        if (named.length > 0) differing += 1;
        expect(named.includes('outcome')).toBe(recorded.outcome !== otherwise.outcome);
        expect(named.includes('votesFor')).toBe(recorded.votesFor !== otherwise.votesFor);
        // Whoever was there and whatever was said stays as it was.
        expect(otherwise).toMatchObject({ members: recorded.members, positions: recorded.positions });
      }),
      manyRounds,
    );
    expect(differing).toBeGreaterThan(manyRounds.numRuns / 2);
  });
});
