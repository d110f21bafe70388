/**
 * Rounds that nobody thought of: any membership, rules of every kind, and positions in any order. What is rare by
 * chance is made more likely: a quorum of none, a show of hands, a tie, everybody recused.
 */
import * as fc from 'fast-check';
import type { Condition } from '../../../domain/group/conditions';
import type { Deciding, DecisionRule, Quorum } from '../../../domain/group/deciding';
import type { Membership } from '../../../domain/group/membership';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import type { RecusedByRules } from '../../../domain/group/representation';
import type { SettledObjection } from '../../../domain/recommendation/objection';
import { positionValues, type Position } from '../../../domain/recommendation/position';
import type { Tally } from '../../../domain/recommendation/figures';
import { electorateOf, tallyOf } from '../../../domain/recommendation/tally';
import type { Instant } from '../../../domain/shared/instant';
import { hour, membershipOf, rules as usualRules } from '../cast';

export interface GeneratedRound {
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  readonly decisionType: string | null;
  readonly positions: readonly Position[];
  /** Null in a written procedure. */
  readonly attendance: readonly string[] | null;
  readonly recused: readonly RecusedByRules[];
  readonly settled: readonly SettledObjection[];
}

/** The revision that is counted, and the instant. */
export const inForce = 2;
export const countedAt: Instant = hour(50);

export const countOf = (round: GeneratedRound): Tally =>
  tallyOf(round, electorateOf(round.membership), inForce, countedAt);

export const mostPositions = 21;

const others = ['moi', 'moh', 'unhcr', 'ifrc', 'undp', 'moj', 'mop'];
/** Has no position: an observer. */
const onlooker = 'au';

const membershipArbitrary: fc.Arbitrary<Membership> = fc
  .subarray(others)
  .map((entities) =>
    membershipOf(3, [
      { personId: 'huda', entityId: 'mfa', role: 'co-chair' },
      { personId: 'marco', entityId: 'iom', role: 'co-chair' },
      { personId: 'dina', entityId: 'mfa', role: 'deputy' },
      { personId: 'layla', entityId: 'office', role: 'secretariat' },
      { personId: 'olga', entityId: onlooker, role: 'observer' },
      ...entities.map((entityId) => ({ personId: `of-${entityId}`, entityId, role: 'member' as const })),
      ...entities.map((entityId) => ({ personId: `for-${entityId}`, entityId, role: 'alternate' as const })),
    ]),
  );

const shareArbitrary = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([one, other]) => ({ numerator: Math.min(one, other), denominator: Math.max(one, other) }));
const quorumOf = fc.constantFrom('members', 'eligible');
const votesOf = fc.constantFrom('votes-cast', 'present', 'members');

const quorumArbitrary: fc.Arbitrary<Quorum> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'none' } as const) },
  fc.record({ kind: fc.constant('number'), members: fc.integer({ min: 1, max: 6 }) }),
  fc.tuple(shareArbitrary, quorumOf).map(([share, of]): Quorum => ({ kind: 'fraction', ...share, of })),
  fc.record({ kind: fc.constant('all'), of: quorumOf }),
);

const ruleArbitrary: fc.Arbitrary<DecisionRule> = fc.oneof(
  fc.constant({ kind: 'consensus' } as const),
  fc.constant({ kind: 'no-objection' } as const),
  fc.record({ kind: fc.constant('unanimity'), of: votesOf }),
  fc
    .tuple(shareArbitrary, fc.constantFrom('more-than', 'at-least'), votesOf)
    .map(([share, reach, of]): DecisionRule => ({ kind: 'majority', ...share, reach, of })),
  // The only rule that knows ties.
  votesOf.map((of): DecisionRule => ({
    kind: 'majority',
    numerator: 1,
    denominator: 2,
    reach: 'more-than',
    of,
  })),
);

const conditionArbitrary = (entities: readonly string[]): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc
      .subarray([...entities], { minLength: 1 })
      .map((vetoing): Condition => ({ kind: 'veto', entities: vetoing })),
    fc
      .tuple(
        shareArbitrary,
        fc.constantFrom('more-than', 'at-least'),
        fc.constantFrom('votes-cast', 'members'),
        fc.subarray([...entities]),
      )
      .map(([share, reach, of, among]): Condition => ({
        kind: 'share',
        ...share,
        reach,
        of,
        entities: among,
      })),
  );

const anyDeciding = (entities: readonly string[]): fc.Arbitrary<Deciding> =>
  fc.record({
    quorum: quorumArbitrary,
    decisionRule: ruleArbitrary,
    silence: fc.constantFrom('nothing', 'assent', 'abstention'),
    absence: fc.constantFrom('nothing', 'assent', 'abstention'),
    noticeHours: fc.constant(0),
    remindHoursBefore: fc.constantFrom([], [24], [2, 48]),
    silenceProcedure: fc.constant({ kind: 'none' } as const),
    abstentions: fc.constantFrom('not-counted', 'counted'),
    objection: fc.constantFrom('returns', 'defeats', 'blocks', 'to-meeting', 'escalates'),
    objectionNeeds: fc.constantFrom('grounds-and-remedy', 'grounds', 'nothing'),
    tie: fc.oneof(
      fc.constant({ kind: 'rejected' } as const),
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('casting-vote'),
          entityId: fc.constantFrom('mfa', 'iom', ...entities),
        }),
      },
      { weight: 2, arbitrary: fc.constant({ kind: 'co-chairs-jointly' } as const) },
    ),
    weights: fc.oneof(
      fc.constant([]),
      fc
        .subarray([...entities])
        .chain((weighed) =>
          fc.tuple(
            ...weighed.map((entityId) =>
              fc.integer({ min: 2, max: 4 }).map((votes) => ({ entityId, votes })),
            ),
          ),
        ),
    ),
    conditions: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      fc.array(conditionArbitrary(['mfa', 'iom', ...entities]), { minLength: 1, maxLength: 2 }),
    ),
    period: fc.constant({ leastHours: 0, mostHours: 87_600 }),
    presence: fc.constantFrom('attendance', 'positions'),
    alternates: fc.constant('as-members'),
    interest: fc.constant([]),
    proxies: fc.record({ atMost: fc.constant(2), quorum: fc.constantFrom('not-counted', 'counted') }),
  });

/** A show of hands, where ties come about. */
const showOfHands = {
  quorum: { kind: 'none' },
  decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
  silence: 'nothing',
  absence: 'nothing',
  weights: [],
} as const;

const decidingArbitrary = (entities: readonly string[]): fc.Arbitrary<Deciding> =>
  fc.oneof(
    { weight: 2, arbitrary: anyDeciding(entities) },
    anyDeciding(entities).map((deciding) => ({ ...deciding, ...showOfHands })),
  );

const rulesArbitrary = (entities: readonly string[]): fc.Arbitrary<RulesOfProcedure> =>
  fc
    .tuple(decidingArbitrary(entities), decidingArbitrary(entities), decidingArbitrary(entities))
    .map(([general, budget, procedural]) => ({
      ...usualRules,
      ...general,
      version: 7,
      decisionTypes: [
        { ...budget, id: 'budget', names: { ar: 'ميزانية', en: 'Budget' } },
        { ...procedural, id: 'procedural', names: { ar: 'إجرائي', en: 'Procedural' } },
      ],
    }));

const positionOf = (entityId: string, value: Position['value'], revision: number): Position => ({
  entityId,
  personId: `of-${entityId}`,
  capacity: 'member',
  value,
  revision,
  at: hour(10),
});

const positionArbitrary = (entities: readonly string[]): fc.Arbitrary<Position> =>
  fc
    .record({
      entityId: fc.constantFrom(...entities, ...entities, onlooker),
      value: fc.constantFrom(...positionValues, 'support', 'support', 'objection'),
      revision: fc.constantFrom(1, inForce, inForce, inForce),
      until: fc.constantFrom(hour(49), countedAt, hour(51)),
      inError: fc.nat({ max: 7 }).map((chance) => chance === 0),
      holder: fc.option(fc.constantFrom(...entities), { freq: 3 }),
    })
    .map(({ entityId, value, revision, until, inError, holder }) => ({
      ...positionOf(entityId, value, revision),
      ...(holder === null ? {} : { proxyHeldBy: holder }),
      ...(inError ? { reversed: { at: hour(11), reasons: 'Another entity spoke.' } } : {}),
      ...(value === 'hold' ? { until } : {}),
    }));

export const roundArbitrary: fc.Arbitrary<GeneratedRound> = membershipArbitrary.chain((membership) => {
  const entities = membership.seats
    .filter(({ role }) => role === 'co-chair' || role === 'member')
    .map(({ entityId }) => entityId);
  const [, , first, second, ...further] = entities;
  const eachSays = (value: Position['value'], ...speakers: readonly (string | undefined)[]) =>
    speakers.flatMap((entityId) => (entityId === undefined ? [] : [positionOf(entityId, value, inForce)]));
  const nobody = eachSays('recused', ...entities);
  const tie = [
    ...eachSays('support', 'mfa', 'iom'),
    ...eachSays('objection', first, second),
    ...eachSays('abstain', ...further),
  ];
  return fc
    .record({
      membership: fc.constant(membership),
      rules: rulesArbitrary(entities),
      decisionType: fc.constantFrom(null, 'budget', 'procedural'),
      positions: fc.array(positionArbitrary(entities), { maxLength: 12 }),
      attendance: fc.option(fc.subarray(entities), { freq: 2 }),
      recused: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc
          .subarray(entities, { maxLength: 2 })
          .map((those) => those.map((entityId) => ({ entityId, interest: 'proposer' as const }))),
      ),
      settled: fc
        .tuple(
          fc.subarray(entities),
          fc.constantFrom('resolved', 'retracted', 'overruled', 'lapsed', 'upheld', 'upheld'),
        )
        .map(([those, as]) => those.map((entityId) => ({ entityId, as }))),
      ending: fc.constantFrom<readonly Position[]>([], [], [], [], [], tie, tie, tie, nobody),
    })
    .map(({ ending, ...round }) => ({ ...round, positions: [...round.positions, ...ending] }));
});

export const manyRounds = { numRuns: 2_000, seed: 20260301 } as const;
