/** The count as a clerk would make it, for the product's own to be compared with. */
import type { Tally } from '../../../domain/recommendation/figures';
import { countedAt, inForce, type GeneratedRound } from './arbitrary-round';

export type Counted = Pick<
  Tally,
  | 'members'
  | 'recused'
  | 'eligible'
  | 'present'
  | 'positions'
  | 'sustained'
  | 'upheld'
  | 'quorum'
  | 'votesFor'
  | 'votesAgainst'
  | 'abstentions'
  | 'votesCast'
  | 'base'
  | 'needed'
  | 'outcome'
  | 'reasonCode'
>;

/** The smallest whole number from `from` on that is enough. */
const leastFrom = (from: number, isEnough: (count: number) => boolean): number => {
  let count = from;
  while (!isEnough(count)) count += 1;
  return count;
};

/** The count as a clerk would make it with pencil and paper: one entity after the other, one rule after the other. */
export const countByHand = ({
  membership,
  rules,
  decisionType,
  positions,
  attendance,
  recused,
  settled,
}: GeneratedRound): Counted => {
  const rule =
    decisionType === null ? rules : (rules.decisionTypes.find(({ id }) => id === decisionType) ?? rules);
  const members = new Set<string>();
  const coChairs = new Set<string>();
  const there = new Set(attendance);
  for (const { role, entityId } of membership.seats) {
    if (role === 'member' || role === 'co-chair') members.add(entityId);
    if (role === 'co-chair') coChairs.add(entityId);
  }

  const voteOf = new Map<string, 'for' | 'against' | 'abstains'>();
  const counts = {
    support: 0,
    'no-objection': 0,
    'support-with-reservation': 0,
    objection: 0,
    abstain: 0,
    recused: 0,
    hold: 0,
    silent: 0,
    absent: 0,
  };
  const inFavour = new Set<string>();
  const standsNoMore = new Set(settled.filter(({ as }) => as !== 'upheld').map(({ entityId }) => entityId));
  const standsForGood = new Set(settled.filter(({ as }) => as === 'upheld').map(({ entityId }) => entityId));
  let [votesFor, votesAgainst, abstentions, votesOfMembers, votesOfPresent, present] = [0, 0, 0, 0, 0, 0];
  let [sustained, upheld] = [0, 0];
  for (const member of members) {
    let votes = 1;
    for (const weight of rule.weights) if (weight.entityId === member) ({ votes } = weight);
    votesOfMembers += votes;
    let wasThere = there.has(member);
    let said: keyof typeof counts = attendance === null || wasThere ? 'silent' : 'absent';
    let holder: string | undefined;
    for (const { entityId, revision, value, until, reversed, proxyHeldBy } of positions)
      if (entityId === member && revision === inForce && reversed === undefined) {
        const isOver = value === 'hold' && until !== undefined && until <= countedAt;
        said = isOver ? 'silent' : value;
        holder = isOver ? undefined : proxyHeldBy;
      }
    // An entity is at the meeting by the one that spoke for it, where the rules say so.
    if (rule.proxies.quorum === 'counted' && holder !== undefined && there.has(holder)) wasThere = true;
    if (recused.some(({ entityId }) => entityId === member)) said = 'recused';
    counts[said] += 1;
    if (said === 'recused') continue;
    const spoke = said !== 'silent' && said !== 'hold' && said !== 'absent';
    const isThere = attendance === null || rule.presence === 'positions' ? spoke : wasThere;
    if (isThere) present += 1;
    const unsaid = said === 'absent' ? rule.absence : rule.silence;
    const objects = said === 'objection';
    if (objects && !standsNoMore.has(member)) sustained += 1;
    if (objects && standsForGood.has(member)) upheld += 1;
    // Where votes are counted for a majority, a vote against stays one.
    const isNoVote = objects && standsNoMore.has(member) && rule.decisionRule.kind !== 'majority';
    if (isThere || (spoke && !isNoVote) || (!spoke && unsaid !== 'nothing')) votesOfPresent += votes;
    if (isNoVote) continue;
    if (!spoke) {
      if (unsaid === 'assent') votesFor += votes;
      if (unsaid === 'abstention') abstentions += votes;
      if (unsaid !== 'nothing') voteOf.set(member, unsaid === 'assent' ? 'for' : 'abstains');
      continue;
    }
    voteOf.set(member, objects ? 'against' : said === 'abstain' ? 'abstains' : 'for');
    if (objects) votesAgainst += votes;
    else if (said === 'abstain') abstentions += votes;
    else {
      votesFor += votes;
      inFavour.add(member);
    }
  }
  const eligible = members.size - counts.recused;
  const votesCast = votesFor + votesAgainst + (rule.abstentions === 'counted' ? abstentions : 0);

  const { quorum, decisionRule, tie } = rule;
  const whole = 'of' in quorum && quorum.of === 'members' ? members.size : eligible;
  let quorumNeeded = 0;
  if (quorum.kind === 'number') quorumNeeded = quorum.members;
  if (quorum.kind === 'all') quorumNeeded = whole;
  if (quorum.kind === 'fraction')
    quorumNeeded = leastFrom(0, (count) => count * quorum.denominator >= whole * quorum.numerator);
  const reached = eligible > 0 && present >= quorumNeeded;

  let base = votesCast;
  if ('of' in decisionRule && decisionRule.of === 'present') base = votesOfPresent;
  if ('of' in decisionRule && decisionRule.of === 'members') base = votesOfMembers;
  let needed: number | null = null;
  if (decisionRule.kind === 'consensus') needed = 1;
  if (decisionRule.kind === 'unanimity') needed = leastFrom(1, (count) => count >= base);
  if (decisionRule.kind === 'majority') {
    const { numerator, denominator, reach } = decisionRule;
    needed = leastFrom(1, (count) =>
      reach === 'more-than'
        ? count * denominator > base * numerator
        : count * denominator >= base * numerator,
    );
  }
  const carried = needed !== null && votesFor >= needed;
  const isHalf =
    decisionRule.kind === 'majority' &&
    decisionRule.reach === 'more-than' &&
    decisionRule.denominator === 2 * decisionRule.numerator;
  let afterObjection: Tally['outcome'] = 'returned';
  if (rule.objection === 'defeats') afterObjection = 'rejected';
  if (rule.objection === 'to-meeting') afterObjection = 'referred';
  if (rule.objection === 'escalates') afterObjection = 'escalated';
  if (rule.objection === 'blocks' && upheld < sustained) afterObjection = 'blocked';

  const found = (outcome: Tally['outcome'], reasonCode: Tally['reasonCode']): Counted => ({
    members: members.size,
    recused: counts.recused,
    eligible,
    present,
    positions: counts,
    sustained,
    upheld,
    quorum: { needed: quorumNeeded, reached },
    votesFor,
    votesAgainst,
    abstentions,
    votesCast,
    base,
    needed,
    outcome,
    reasonCode,
  });

  /** Adopted, unless one of the conditions besides the rule stands in the way; a veto is named before the others. */
  const adopted = (reasonCode: Tally['reasonCode']): Counted => {
    let short = false;
    for (const condition of rule.conditions) {
      let [pro, contra, among, whole] = [0, 0, 0, 0];
      for (const member of members) {
        if (condition.entities.length > 0 && !condition.entities.includes(member)) continue;
        whole += 1;
        const vote = voteOf.get(member);
        if (vote === 'for') pro += 1;
        if (vote === 'against') contra += 1;
        if (vote === 'for' || vote === 'against' || (vote === 'abstains' && rule.abstentions === 'counted'))
          among += 1;
      }
      if (condition.kind === 'veto') {
        if (contra > 0) return found('rejected', 'VETOED');
        continue;
      }
      const { numerator, denominator, reach, of } = condition;
      const comparedWith = of === 'members' ? whole : among;
      const isEnough =
        reach === 'more-than'
          ? pro * denominator > comparedWith * numerator
          : pro * denominator >= comparedWith * numerator;
      if (!isEnough || pro === 0) short = true;
    }
    return short ? found('rejected', 'CONDITION_NOT_MET') : found('adopted', reasonCode);
  };

  if (!reached) return found('returned', 'NO_QUORUM');
  if (decisionRule.kind === 'consensus') {
    if (sustained > 0) return found(afterObjection, 'OBJECTION_SUSTAINED');
    return carried ? adopted('CONSENSUS') : found('returned', 'NO_SUPPORT');
  }
  if (decisionRule.kind === 'no-objection')
    return sustained > 0 ? found(afterObjection, 'OBJECTED') : adopted('NO_OBJECTION');
  if (decisionRule.kind === 'unanimity') {
    if (sustained > 0) return found(afterObjection, 'OBJECTED');
    return carried ? adopted('UNANIMITY') : found('returned', 'NO_UNANIMITY');
  }
  if (carried) return adopted('MAJORITY');
  if (!isHalf || votesFor !== votesAgainst || votesFor === 0) return found('rejected', 'NO_MAJORITY');
  if (tie.kind === 'casting-vote' && inFavour.has(tie.entityId)) return adopted('CASTING_VOTE');
  if (tie.kind === 'co-chairs-jointly' && [...coChairs].every((chair) => inFavour.has(chair)))
    return adopted('CO_CHAIRS_JOINTLY');
  return found('rejected', 'TIE');
};
