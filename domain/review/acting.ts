/** Who acts for which seat of a review cycle's group at this moment. */
import { actingNow } from '../group/delegation';
import type { Instant } from '../shared/instant';
import type { ScheduledCycle } from './state';

/**
 * The cycle as its rules see it now: beside each seat that is delegated, the seat of its delegate. Only ever looked at:
 * what is recorded keeps the membership as the group gave it.
 */
export const actingIn = <S extends ScheduledCycle>(state: S, now: Instant): S => {
  const { membership, delegations } = state;
  if (membership === undefined || delegations === undefined) return state;
  return { ...state, membership: actingNow(membership, delegations, now) };
};
