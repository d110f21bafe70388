import * as fc from 'fast-check';
import type { Deciding } from '../../../domain/group/deciding';
import type { Position } from '../../../domain/recommendation/position';
import type { Tally } from '../../../domain/recommendation/figures';
import {
  countedAt,
  countOf,
  inForce,
  manyRounds,
  mostPositions,
  roundArbitrary,
  type GeneratedRound,
} from './arbitrary-round';

type Counted = Pick<
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
const countByHand = ({
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
      continue;
    }
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

  if (!reached) return found('returned', 'NO_QUORUM');
  if (decisionRule.kind === 'consensus') {
    if (sustained > 0) return found(afterObjection, 'OBJECTION_SUSTAINED');
    return carried ? found('adopted', 'CONSENSUS') : found('returned', 'NO_SUPPORT');
  }
  if (decisionRule.kind === 'no-objection')
    return sustained > 0 ? found(afterObjection, 'OBJECTED') : found('adopted', 'NO_OBJECTION');
  if (decisionRule.kind === 'unanimity') {
    if (sustained > 0) return found(afterObjection, 'OBJECTED');
    return carried ? found('adopted', 'UNANIMITY') : found('returned', 'NO_UNANIMITY');
  }
  if (carried) return found('adopted', 'MAJORITY');
  if (!isHalf || votesFor !== votesAgainst || votesFor === 0) return found('rejected', 'NO_MAJORITY');
  if (tie.kind === 'casting-vote' && inFavour.has(tie.entityId)) return found('adopted', 'CASTING_VOTE');
  if (tie.kind === 'co-chairs-jointly' && [...coChairs].every((chair) => inFavour.has(chair)))
    return found('adopted', 'CO_CHAIRS_JOINTLY');
  return found('rejected', 'TIE');
};

/** The same positions with those of different entities in another order; each entity's own stay in theirs. */
const interleaved = (positions: readonly Position[], order: readonly number[]): readonly Position[] => {
  const left = [...positions];
  const turns = [...positions]
    .map(({ entityId }, index) => ({ entityId, rank: order[index % order.length] ?? 0 }))
    .sort((one, other) => one.rank - other.rank);
  return turns.flatMap(({ entityId }) =>
    left.splice(
      left.findIndex((position) => position.entityId === entityId),
      1,
    ),
  );
};

const orderArbitrary = fc.array(fc.nat(), { minLength: mostPositions, maxLength: mostPositions });

describe('the tally of any round', () => {
  it('equals the count made by hand, whatever the rules', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const tally = countOf(round);
        reasons.add(tally.reasonCode);
        expect(tally).toMatchObject(countByHand(round));
      }),
      manyRounds,
    );
    // Or the property would hold of rounds that are all alike.
    expect([...reasons].sort()).toStrictEqual([
      'CASTING_VOTE',
      'CONSENSUS',
      'CO_CHAIRS_JOINTLY',
      'MAJORITY',
      'NO_MAJORITY',
      'NO_OBJECTION',
      'NO_QUORUM',
      'NO_SUPPORT',
      'NO_UNANIMITY',
      'OBJECTED',
      'OBJECTION_SUSTAINED',
      'TIE',
      'UNANIMITY',
    ]);
  });

  it('does not depend on the order in which different entities took their positions', () => {
    let reordered = 0;
    fc.assert(
      fc.property(roundArbitrary, orderArbitrary, (round, order) => {
        const positions = interleaved(round.positions, order);
        if (positions.some((position, index) => position !== round.positions[index])) reordered += 1;
        expect(countOf({ ...round, positions })).toStrictEqual(countOf(round));
      }),
      manyRounds,
    );
    expect(reordered).toBeGreaterThan(manyRounds.numRuns / 2);
  });

  it('adds up: members are recused or eligible, who is eligible has a position, is on hold, silent or absent', () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const { members, recused, eligible, positions, votesFor, base } = countOf(round);
        expect(votesFor).toBeLessThanOrEqual(base);
        expect(recused + eligible).toBe(members);
        expect(Object.values(positions).reduce((sum, count) => sum + count, 0)).toBe(members);
        const written = countOf({ ...round, attendance: null });
        const { hold, silent } = written.positions;
        expect(written).toMatchObject({ positions: { absent: 0 }, present: eligible - hold - silent });
        // Who was there is not absent, and who is absent has said nothing.
        const attendance = round.attendance ?? [];
        const met = countOf({ ...round, attendance });
        const represented = new Set(
          round.positions.flatMap(({ entityId, proxyHeldBy }) =>
            proxyHeldBy === undefined ? [] : [entityId],
          ),
        );
        const there =
          met.deciding.presence === 'attendance' ? attendance.length + represented.size : eligible;
        expect(met.present).toBeLessThanOrEqual(there);
        expect(met.present + met.positions.absent).toBeLessThanOrEqual(eligible);
        expect({
          ...met.positions,
          absent: 0,
          silent: met.positions.silent + met.positions.absent,
        }).toStrictEqual(written.positions);
      }),
      manyRounds,
    );
  });

  it('counts the same votes whoever was there, where absence means what silence means', () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const asSilence = <T extends Pick<Deciding, 'silence'>>(deciding: T) => ({
          ...deciding,
          absence: deciding.silence,
        });
        const { decisionTypes, ...general } = round.rules;
        const rules = { ...asSilence(general), decisionTypes: decisionTypes.map(asSilence) };
        const votesOf = ({ votesFor, votesAgainst, abstentions, votesCast }: Tally) => ({
          votesFor,
          votesAgainst,
          abstentions,
          votesCast,
        });
        const written = countOf({ ...round, rules, attendance: null });
        expect(votesOf(countOf({ ...round, rules }))).toStrictEqual(votesOf(written));
      }),
      manyRounds,
    );
  });
});
