/** What the rules make of a round's figures. */
import type { Deciding } from '../group/deciding';
import { unreachable } from '../shared/unreachable';
import type { Figures, Finding, Tally } from './figures';
import { leastFor } from './share';

/** What the objections that stand do where one is enough. */
const objected = ({ deciding, sustained, upheld }: Figures): Tally['outcome'] => {
  switch (deciding.objection) {
    case 'returns':
      return 'returned';
    case 'defeats':
      return 'rejected';
    case 'blocks':
      return sustained > upheld ? 'blocked' : 'returned';
    case 'to-meeting':
      return 'referred';
    case 'escalates':
      return 'escalated';
    default:
      return unreachable(deciding.objection);
  }
};

/** Votes in favour that the rule asks for; null where it does not count votes. */
export const votesNeeded = ({ decisionRule }: Deciding, base: number): number | null => {
  switch (decisionRule.kind) {
    case 'consensus':
      return 1;
    case 'no-objection':
      return null;
    case 'unanimity':
      return Math.max(1, base);
    case 'majority':
      return leastFor(decisionRule, base);
    default:
      return unreachable(decisionRule);
  }
};

/** As many for as against, where one vote more would have carried it. */
const isTie = ({ votesFor, votesAgainst, deciding }: Figures): boolean =>
  deciding.decisionRule.kind === 'majority' &&
  deciding.decisionRule.numerator * 2 === deciding.decisionRule.denominator &&
  deciding.decisionRule.reach === 'more-than' &&
  votesFor === votesAgainst &&
  votesFor > 0;

/** @param isFor whether the entity has voted in favour */
const breakTie = (
  { tie }: Deciding,
  isFor: (entityId: string) => boolean,
  coChairs: readonly string[],
): Finding => {
  switch (tie.kind) {
    case 'rejected':
      return { outcome: 'rejected', reasonCode: 'TIE' };
    case 'casting-vote':
      return isFor(tie.entityId)
        ? { outcome: 'adopted', reasonCode: 'CASTING_VOTE' }
        : { outcome: 'rejected', reasonCode: 'TIE' };
    case 'co-chairs-jointly':
      return coChairs.length > 0 && coChairs.every(isFor)
        ? { outcome: 'adopted', reasonCode: 'CO_CHAIRS_JOINTLY' }
        : { outcome: 'rejected', reasonCode: 'TIE' };
    default:
      return unreachable(tie);
  }
};

/** What would be adopted, where a condition besides the rule is not met. */
const unmet = ({ conditions = [] }: Figures): Finding | null => {
  if (conditions.some(({ kind, met }) => kind === 'veto' && !met))
    return { outcome: 'rejected', reasonCode: 'VETOED' };
  return conditions.every(({ met }) => met) ? null : { outcome: 'rejected', reasonCode: 'CONDITION_NOT_MET' };
};

export const outcomeOf = (
  figures: Figures,
  isFor: (entityId: string) => boolean,
  coChairs: readonly string[],
): Finding => {
  const finding = byRule(figures, isFor, coChairs);
  return finding.outcome === 'adopted' ? (unmet(figures) ?? finding) : finding;
};

const byRule = (
  figures: Figures,
  isFor: (entityId: string) => boolean,
  coChairs: readonly string[],
): Finding => {
  const { deciding, sustained, votesFor, needed } = figures;
  if (!figures.quorum.reached) return { outcome: 'returned', reasonCode: 'NO_QUORUM' };
  const { decisionRule } = deciding;
  switch (decisionRule.kind) {
    case 'consensus':
      if (sustained > 0) return { outcome: objected(figures), reasonCode: 'OBJECTION_SUSTAINED' };
      return votesFor > 0
        ? { outcome: 'adopted', reasonCode: 'CONSENSUS' }
        : { outcome: 'returned', reasonCode: 'NO_SUPPORT' };
    case 'no-objection':
      return sustained > 0
        ? { outcome: objected(figures), reasonCode: 'OBJECTED' }
        : { outcome: 'adopted', reasonCode: 'NO_OBJECTION' };
    case 'unanimity':
      if (sustained > 0) return { outcome: objected(figures), reasonCode: 'OBJECTED' };
      return needed !== null && votesFor >= needed
        ? { outcome: 'adopted', reasonCode: 'UNANIMITY' }
        : { outcome: 'returned', reasonCode: 'NO_UNANIMITY' };
    case 'majority':
      if (needed !== null && votesFor >= needed) return { outcome: 'adopted', reasonCode: 'MAJORITY' };
      return isTie(figures)
        ? breakTie(deciding, isFor, coChairs)
        : { outcome: 'rejected', reasonCode: 'NO_MAJORITY' };
    default:
      return unreachable(decisionRule);
  }
};
