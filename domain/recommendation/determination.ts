/**
 * From a closed round to a decision. The engine proposes what the rules give; where the rules say so, the
 * co-chairs confirm it before it stands (as chairs do in W3C and GNSO procedure).
 */
import { refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import type { ActedAs } from '../shared/actor';
import { afterAdoption } from './adoption';
import type { RecommendationEvent } from './events';
import { actedAs, byEngine, chairs, coChairSeat, event, isRefused, thenFrom, type Rule } from './procedure';
import { ruleReason } from './reasons';
import { rejection } from './rejection';
import { barringRound } from './separation';
import { lastRound, type OpenRound, type RecommendationState } from './state';
import { evolve } from './evolve';
import { settledObjections } from './objection';
import { escalatedFrom } from './next-body';
import { tallyOf } from './tally';
import type { Tally } from './figures';

const outcomeEvents = (
  state: RecommendationState,
  tally: Tally,
  actor: ActedAs,
  now: Instant,
): readonly RecommendationEvent[] => {
  const { reasonCode } = tally;
  const why = { reasons: ruleReason(reasonCode), reasonCode };
  const back = event('returned', actor, now, { from: 'review', to: 'proposer', ...why });
  switch (tally.outcome) {
    case 'adopted':
      return [afterAdoption(state, actor, now)];
    case 'rejected':
      return [rejection(state, why, actor, now)];
    case 'returned':
      return [back];
    case 'referred':
      return [event('referred-to-meeting', actor, now, { round: lastRound(state).number, ...why })];
    case 'escalated': {
      const escalated = escalatedFrom(state, why, actor, now);
      // Rules that escalate are refused to a group without a ladder; an earlier one may have none.
      return escalated.length > 0 ? escalated : [back];
    }
    case 'blocked':
      throw new Error(`${state.reference} cannot be determined before its objections are settled`);
    default:
      return unreachable(tally.outcome);
  }
};

/**
 * What follows a counted round: the outcome itself where it stands, or its proposal to the co-chairs. Nothing where
 * objections that are not settled block it.
 */
export const determine = (
  state: RecommendationState,
  round: Pick<OpenRound, 'number' | 'rules'>,
  tally: Tally,
  now: Instant,
): readonly RecommendationEvent[] => {
  if (tally.outcome === 'blocked') return [];
  return round.rules.determination === 'stands'
    ? outcomeEvents(state, tally, byEngine, now)
    : [
        event('determination-proposed', byEngine, now, {
          round: round.number,
          tally,
          needed: round.rules.determination === 'both-co-chairs-confirm' ? 2 : 1,
        }),
      ];
};

/** The determination of a round that waited for its objections, once the last of them is settled. */
export const determineUnblocked = (
  reached: RecommendationState,
  now: Instant,
): readonly RecommendationEvent[] => {
  if (reached.stage !== 'under-review' || reached.undecided === null) return [];
  const { undecided: rules } = reached;
  const round = lastRound(reached);
  const { number, positions, tally: before, closedAt } = round;
  const settled = settledObjections(reached.objections, positions, before.revision);
  const counted = { ...round, rules, decisionType: before.decisionType, settled };
  const tally = tallyOf(counted, round, before.revision, closedAt);
  if (tally.outcome === 'blocked') return [];
  const determined = event('round-determined', byEngine, now, { round: number, tally });
  return [determined, ...determine(evolve(reached, determined), { number, rules }, tally, now)];
};

export const confirmDetermination: Rule<'consensus-determination', 'confirm-determination'> = (
  state,
  { actor },
  { now },
) => {
  const seat = coChairSeat(state, actor);
  if (isRefused(seat)) return seat;
  // A confirmation stands for the institution, and only as long as that institution holds a chair.
  const standing = state.confirmations.filter((each) => chairs(state).includes(each.entityId));
  if (standing.some((each) => each.personId === seat.personId || each.entityId === seat.entityId))
    return refused('TAWSIYA_ALREADY_CONFIRMED', { person: seat.personId });
  const barring = barringRound(state, seat, 'position-and-determination');
  if (barring !== null)
    return refused('TAWSIYA_POSITION_BARS_CONFIRMING', { person: seat.personId, round: barring });
  const { number, tally } = lastRound(state);
  const confirmed = event('determination-confirmed', actedAs(seat), now, {
    round: number,
    outcome: tally.outcome,
  });
  return thenFrom(state, [confirmed], (reached) =>
    standing.length + 1 < state.needed ? [] : outcomeEvents(reached, tally, actedAs(seat), now),
  );
};
