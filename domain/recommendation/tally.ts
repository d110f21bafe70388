import { memberEntities, type Membership } from '../group/membership';
import type { DecisionRule, Quorum, RulesOfProcedure } from '../group/rules-of-procedure';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { isOverHold, latestPositions, type Position, type PositionValue } from './position';

/** The working of a determination: who counted, what was needed, what was reached. */
export interface Tally {
  readonly members: number;
  readonly recused: number;
  /** Member entities less those recused. */
  readonly eligible: number;
  /** Eligible entities with a position on the revision; a hold is none. */
  readonly present: number;
  readonly positions: Readonly<Record<PositionValue | 'silent', number>>;
  readonly quorum: { readonly needed: number; readonly reached: boolean };
  readonly rule: DecisionRule['kind'];
  readonly votesFor: number;
  readonly votesCast: number;
  readonly outcome: 'adopted' | 'rejected' | 'returned';
  readonly reasonCode:
    | 'NO_QUORUM'
    | 'CONSENSUS'
    | 'NO_SUPPORT'
    | 'OBJECTION_SUSTAINED'
    | 'NO_OBJECTION'
    | 'OBJECTED'
    | 'MAJORITY'
    | 'NO_MAJORITY';
  readonly rulesVersion: number;
  readonly membershipVersion: number;
  readonly revision: number;
}

/** Entities that must be present; a fraction is rounded up, so a third of seven is three. */
const quorumNeeded = (quorum: Quorum, eligible: number): number => {
  switch (quorum.kind) {
    case 'none':
      return 0;
    case 'number':
      return quorum.members;
    case 'fraction':
      return Math.ceil((eligible * quorum.numerator) / quorum.denominator);
    default:
      return unreachable(quorum);
  }
};

type Finding = Pick<Tally, 'outcome' | 'reasonCode'>;

const find = (rule: DecisionRule, counts: Tally['positions'], votesFor: number, cast: number): Finding => {
  switch (rule.kind) {
    case 'consensus':
      if (counts.objection > 0) return { outcome: 'returned', reasonCode: 'OBJECTION_SUSTAINED' };
      return votesFor > 0
        ? { outcome: 'adopted', reasonCode: 'CONSENSUS' }
        : { outcome: 'returned', reasonCode: 'NO_SUPPORT' };
    case 'no-objection':
      return counts.objection > 0
        ? { outcome: 'returned', reasonCode: 'OBJECTED' }
        : { outcome: 'adopted', reasonCode: 'NO_OBJECTION' };
    case 'majority':
      return votesFor * rule.denominator > cast * rule.numerator
        ? { outcome: 'adopted', reasonCode: 'MAJORITY' }
        : { outcome: 'rejected', reasonCode: 'NO_MAJORITY' };
    default:
      return unreachable(rule);
  }
};

/** Applies the rules that the round opened with to the latest position of each entity on the revision in force. */
export const tallyOf = (
  membership: Membership,
  rules: RulesOfProcedure,
  positions: readonly Position[],
  revision: number,
  now: Instant,
): Tally => {
  const members = memberEntities(membership);
  const latest = new Map(
    [...latestPositions(positions, revision)].filter(([, position]) => !isOverHold(position, now)),
  );
  const count = (value: PositionValue): number =>
    members.filter((entityId) => latest.get(entityId)?.value === value).length;
  const counts: Tally['positions'] = {
    support: count('support'),
    'no-objection': count('no-objection'),
    'support-with-reservation': count('support-with-reservation'),
    objection: count('objection'),
    abstain: count('abstain'),
    recused: count('recused'),
    hold: count('hold'),
    silent: members.filter((entityId) => !latest.has(entityId)).length,
  };
  const eligible = members.length - counts.recused;
  const present = eligible - counts.hold - counts.silent;
  const needed = quorumNeeded(rules.quorum, eligible);
  const votesFor = counts.support + counts['no-objection'] + counts['support-with-reservation'];
  const votesCast = votesFor + counts.objection;
  const reached = eligible > 0 && present >= needed;
  return {
    members: members.length,
    recused: counts.recused,
    eligible,
    present,
    positions: counts,
    quorum: { needed, reached },
    rule: rules.decisionRule.kind,
    votesFor,
    votesCast,
    ...(reached
      ? find(rules.decisionRule, counts, votesFor, votesCast)
      : { outcome: 'returned', reasonCode: 'NO_QUORUM' }),
    rulesVersion: rules.version,
    membershipVersion: membership.version,
    revision,
  };
};

/** Member entities that have not answered: no position, a hold, or only one carried forward from an older text. */
export const yetToAnswer = (
  membership: Membership,
  positions: readonly Position[],
  revision: number,
): readonly string[] => {
  const latest = latestPositions(positions, revision);
  return memberEntities(membership).filter((entityId) => {
    const position = latest.get(entityId);
    return position === undefined || position.value === 'hold' || position.carriedFrom !== undefined;
  });
};
