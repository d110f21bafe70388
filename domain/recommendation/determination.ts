/**
 * From a closed round to a decision. The engine proposes what the rules give; where the rules say so, the
 * co-chairs confirm it before it stands (as chairs do in W3C and GNSO procedure).
 */
import { refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import type { ActedAs } from '../shared/actor';
import type { RecommendationEvent } from './events';
import { actedAs, byEngine, chairs, coChairSeat, event, isRefused, thenFrom, type Rule } from './procedure';
import { ruleReason } from './reasons';
import { currentRevision, type ClosedRound, type OpenRound, type RecommendationState } from './state';
import { statementsIn } from './round-record';
import type { Tally } from './figures';
import { endorsementLimitFrom } from './time-limit';

const lastRound = (state: RecommendationState): ClosedRound => {
  const round = state.rounds.at(-1);
  if (round === undefined) throw new Error(`${state.reference} is being determined without a round`);
  return round;
};

const outcomeEvent = (
  state: RecommendationState,
  round: number,
  tally: Tally,
  actor: ActedAs,
  now: Instant,
): RecommendationEvent => {
  const { reasonCode } = tally;
  switch (tally.outcome) {
    case 'adopted': {
      const terms = state.rules.endorsement;
      const { deadline, reckoning, reminders } = endorsementLimitFrom(terms, state.rules.calendar, now);
      const revision = currentRevision(state);
      return event('adopted', actor, now, {
        round,
        revision: revision.number,
        contentHash: revision.contentHash,
        terms,
        statements: statementsIn(lastRound(state)),
        endorsementDeadline: deadline,
        reckoning,
        reminders,
      });
    }
    case 'rejected':
      return event('rejected', actor, now, { reasons: ruleReason(reasonCode), reasonCode });
    case 'returned':
      return event('returned', actor, now, {
        from: 'review',
        to: 'proposer',
        reasons: ruleReason(reasonCode),
        reasonCode,
      });
    default:
      return unreachable(tally.outcome);
  }
};

/** What follows a closed round: the outcome itself where it stands, or its proposal to the co-chairs. */
export const determine = (
  state: RecommendationState,
  round: OpenRound,
  tally: Tally,
  now: Instant,
): readonly RecommendationEvent[] =>
  round.rules.determination === 'stands'
    ? [outcomeEvent(state, round.number, tally, byEngine, now)]
    : [
        event('determination-proposed', byEngine, now, {
          round: round.number,
          tally,
          needed: round.rules.determination === 'both-co-chairs-confirm' ? 2 : 1,
        }),
      ];

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
  const { number, tally } = lastRound(state);
  const confirmed = event('determination-confirmed', actedAs(seat), now, {
    round: number,
    outcome: tally.outcome,
  });
  return thenFrom(state, [confirmed], (reached) =>
    standing.length + 1 < state.needed ? [] : [outcomeEvent(reached, number, tally, actedAs(seat), now)],
  );
};
