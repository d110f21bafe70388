/**
 * The count of a round.
 *
 * Invariants
 * 1. The order in which positions were taken changes nothing: the latest of each entity counts, once.
 * 2. members = recused + eligible, and eligible = those with a position + hold + silent + absent.
 * 3. Where no attendance was recorded, nobody is absent, and present are those with a position. Where it was, present
 *    are the eligible entities that attended, whatever they said, or those with a position, as the rules say; a position
 *    given in writing counts as given.
 * 4. An objection that stands no more is neither for nor against, except where votes are counted for a majority: there it
 *    is a vote against, whatever became of it.
 * 5. The figures and the part of the rules that decided stand beside the outcome, so that anybody can reckon it again.
 */
import type { Deciding, Quorum } from '../group/deciding';
import { coChairEntities, memberEntities, type Membership } from '../group/membership';
import { decidingFor, type RulesOfProcedure } from '../group/rules-of-procedure';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { conditionsFound } from './conditions-met';
import type { Figures, Tally } from './figures';
import { outcomeOf, votesNeeded } from './outcome';
import { isRecused, type RecusedByRules } from '../group/representation';
import { settledObjections, type SettledObjection } from './objection';
import { isOverHold, latestPositions, type Position, type PositionValue } from './position';
import { currentRevision, type OpenRound, type Recorded } from './state';

/** Entities that must be present; a fraction is rounded up, so a third of seven is three. */
export const quorumNeeded = (quorum: Quorum, members: number, eligible: number): number => {
  switch (quorum.kind) {
    case 'none':
      return 0;
    case 'number':
      return quorum.members;
    case 'fraction': {
      const whole = quorum.of === 'members' ? members : eligible;
      return Math.ceil((whole * quorum.numerator) / quorum.denominator);
    }
    case 'all':
      return quorum.of === 'members' ? members : eligible;
    default:
      return unreachable(quorum);
  }
};

const inFavour: readonly PositionValue[] = ['support', 'no-objection', 'support-with-reservation'];

/** What an entity is taken to say: without a position, or on hold, what the rules make of that. */
const countedAs = (
  value: PositionValue | undefined,
  unsaid: Deciding['silence' | 'absence'],
  isCleared: boolean,
): 'for' | 'against' | 'abstention' | 'nothing' => {
  if (value === undefined || value === 'hold')
    return unsaid === 'assent' ? 'for' : unsaid === 'abstention' ? 'abstention' : 'nothing';
  if (value === 'recused') return 'nothing';
  if (value === 'abstain') return 'abstention';
  if (value === 'objection') return isCleared ? 'nothing' : 'against';
  return 'for';
};

/** Only the part that decides: rules hold more than that, and so does a type of decision. */
const decidingPart = (deciding: Deciding): Deciding => {
  const {
    quorum,
    decisionRule,
    silence,
    absence,
    presence,
    abstentions,
    objection,
    objectionNeeds,
    tie,
    weights,
    conditions,
    period,
    noticeHours,
    remindHoursBefore,
    silenceProcedure,
    alternates,
    interest,
    proxies,
  } = deciding;
  return {
    quorum,
    decisionRule,
    silence,
    absence,
    presence,
    abstentions,
    objection,
    objectionNeeds,
    tie,
    weights,
    conditions,
    period,
    noticeHours,
    remindHoursBefore,
    silenceProcedure,
    alternates,
    interest,
    proxies,
  };
};

const votesComparedWith = (
  { decisionRule }: Deciding,
  votes: Readonly<Record<'cast' | 'present' | 'members', number>>,
): number => {
  switch (decisionRule.kind) {
    case 'consensus':
    case 'no-objection':
      return votes.cast;
    case 'unanimity':
    case 'majority':
      return decisionRule.of === 'votes-cast' ? votes.cast : votes[decisionRule.of];
    default:
      return unreachable(decisionRule);
  }
};

/** Whose positions are counted: of a membership, no more than the count asks for. */
export interface Electorate {
  /** Member entities. */
  readonly members: readonly string[];
  /** Entities of the co-chairs. */
  readonly coChairs: readonly string[];
  readonly membershipVersion: number;
}

export const electorateOf = (membership: Membership): Electorate => ({
  members: memberEntities(membership),
  coChairs: coChairEntities(membership),
  membershipVersion: membership.version,
});

export interface Counted {
  readonly rules: RulesOfProcedure;
  readonly decisionType: string | null;
  readonly positions: readonly Position[];
  /** Entities that were at the meeting; null where nobody recorded that. */
  readonly attendance: readonly string[] | null;
  /** Entities that the rules recuse. */
  readonly recused: readonly RecusedByRules[];
  /** What has become of objections, where the positions are what they were. */
  readonly settled: readonly SettledObjection[];
}

/** What an open round holds to count, with the objections as they stand now. */
export const countedNow = (state: Recorded, round: OpenRound): Counted => ({
  ...round,
  settled: settledObjections(state.objections, round.positions, currentRevision(state).number),
});

/** Applies the rules that the round opened with to the latest position of each entity on the revision in force. */
export const tallyOf = (
  { rules, decisionType, positions, attendance, recused, settled }: Counted,
  { members, coChairs, membershipVersion }: Electorate,
  revision: number,
  now: Instant,
): Tally => {
  const deciding = decidingPart(decidingFor({ rules, decisionType }));
  const said = latestPositions(positions, revision);
  const latest = new Map([...said].filter(([, position]) => !isOverHold(position, now)));
  const valueOf = (entityId: string): PositionValue | undefined =>
    isRecused(recused, entityId) ? 'recused' : latest.get(entityId)?.value;
  const count = (value: PositionValue): number =>
    members.filter((entityId) => valueOf(entityId) === value).length;
  const isThere = (entityId: string): boolean => attendance?.includes(entityId) ?? false;
  /** Itself, or by whoever spoke for it, where the rules take the holder of a proxy for its giver. */
  const attended = (entityId: string): boolean => {
    const holder = deciding.proxies.quorum === 'counted' ? latest.get(entityId)?.proxyHeldBy : undefined;
    return isThere(entityId) || (holder !== undefined && isThere(holder));
  };
  // Whoever asked for time has said something: once the hold is over, that is silence.
  const isAbsent = (entityId: string): boolean =>
    attendance !== null && !attended(entityId) && !said.has(entityId) && !isRecused(recused, entityId);
  const counts: Tally['positions'] = {
    support: count('support'),
    'no-objection': count('no-objection'),
    'support-with-reservation': count('support-with-reservation'),
    objection: count('objection'),
    abstain: count('abstain'),
    recused: count('recused'),
    hold: count('hold'),
    silent: members.filter((entityId) => valueOf(entityId) === undefined && !isAbsent(entityId)).length,
    absent: members.filter(isAbsent).length,
  };
  const weightOf = (entityId: string): number =>
    deciding.weights.find((weight) => weight.entityId === entityId)?.votes ?? 1;
  const votes = (entities: readonly string[]): number =>
    entities.reduce((sum, entityId) => sum + weightOf(entityId), 0);
  const isCleared = (entityId: string): boolean =>
    valueOf(entityId) === 'objection' &&
    settled.some((each) => each.entityId === entityId && each.as !== 'upheld');
  const isUpheld = (entityId: string): boolean =>
    valueOf(entityId) === 'objection' &&
    settled.some((each) => each.entityId === entityId && each.as === 'upheld');
  const byMajority = deciding.decisionRule.kind === 'majority';
  const saying = (what: ReturnType<typeof countedAs>): readonly string[] =>
    members.filter(
      (entityId) =>
        countedAs(
          valueOf(entityId),
          deciding[isAbsent(entityId) ? 'absence' : 'silence'],
          !byMajority && isCleared(entityId),
        ) === what,
    );
  const isSilent = (entityId: string): boolean => [undefined, 'hold'].includes(valueOf(entityId));
  const isEligible = (entityId: string): boolean => valueOf(entityId) !== 'recused';

  const eligible = members.filter(isEligible);
  const present = eligible.filter((entityId) =>
    attendance === null || deciding.presence === 'positions' ? !isSilent(entityId) : attended(entityId),
  );
  // A vote that counts is in what it is compared with, whether its entity was there or not.
  const uncounted = saying('nothing');
  const isCounted = (entityId: string): boolean => !uncounted.includes(entityId);
  const [inFavourNow, against, abstaining] = [saying('for'), saying('against'), saying('abstention')];
  const [votesFor, votesAgainst, abstentions] = [votes(inFavourNow), votes(against), votes(abstaining)];
  const votesCast = votesFor + votesAgainst + (deciding.abstentions === 'counted' ? abstentions : 0);
  const base = votesComparedWith(deciding, {
    cast: votesCast,
    present: votes(eligible.filter((entityId) => present.includes(entityId) || isCounted(entityId))),
    members: votes(members),
  });
  const needed = quorumNeeded(deciding.quorum, members.length, eligible.length);
  const figures: Figures = {
    eligible: eligible.length,
    positions: counts,
    byProxy: eligible.filter((entityId) => latest.get(entityId)?.proxyHeldBy !== undefined).length,
    sustained: counts.objection - members.filter(isCleared).length,
    upheld: members.filter(isUpheld).length,
    quorum: { needed, reached: eligible.length > 0 && present.length >= needed },
    votesFor,
    votesAgainst,
    base,
    needed: votesNeeded(deciding, base),
    ...(deciding.conditions.length === 0
      ? {}
      : {
          conditions: conditionsFound(deciding.conditions, {
            members,
            inFavour: inFavourNow,
            against,
            abstaining: deciding.abstentions === 'counted' ? abstaining : [],
          }),
        }),
    deciding,
  };
  return {
    members: members.length,
    recused: counts.recused,
    ...figures,
    present: present.length,
    abstentions,
    votesCast,
    ...outcomeOf(figures, (entityId) => inFavour.some((value) => value === valueOf(entityId)), coChairs),
    decisionType,
    rulesVersion: rules.version,
    membershipVersion,
    revision,
  };
};

/** Member entities that have not answered: no position, a hold, or only one carried forward from an older text. */
export const yetToAnswer = (
  { membership, positions, recused }: Pick<OpenRound, 'membership' | 'positions' | 'recused'>,
  revision: number,
): readonly string[] => {
  const latest = latestPositions(positions, revision);
  return memberEntities(membership).filter((entityId) => {
    if (isRecused(recused, entityId)) return false;
    const position = latest.get(entityId);
    return position === undefined || position.value === 'hold' || position.carriedFrom !== undefined;
  });
};
