/** Who acts for which seat at this moment. */
import { actingNow } from '../group/delegation';
import type { Instant } from '../shared/instant';
import type { RecommendationState } from './state';

/**
 * The recommendation as its rules see it now: beside each seat that is delegated, the seat of its delegate. An open
 * round keeps the membership that it opened with, and who acts for a seat of it is of the moment. Only ever looked at:
 * what is recorded keeps the membership as the group gave it.
 */
export const actingIn = <S extends RecommendationState>(state: S, now: Instant): S => {
  const { delegations, membership } = state;
  if (delegations.list.length === 0) return state;
  const acting = { ...state, membership: actingNow(membership, delegations, now) };
  if (acting.stage !== 'under-review' || acting.round === null) return acting;
  const { round } = acting;
  const roundActing = actingNow(round.membership, delegations, now, membership.persons);
  return { ...acting, round: { ...round, membership: roundActing } };
};
