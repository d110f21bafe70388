/** What persons ask of the group's data that is no command, and so leaves no event. */
import type { Instant } from '../shared/instant';
import { actingNow } from './delegation';
import { isRefusal, secretariat, type Refusal } from './procedure';
import type { EstablishedGroup } from './state';

/** Why the person does not act for the secretariat, itself or by a delegation that runs; null where it does. */
export const notTheSecretariat = (
  state: EstablishedGroup,
  personId: string,
  now: Instant,
): Refusal['refusal'] | null => {
  const membership = actingNow(state.membership, state.delegations, now);
  const seat = secretariat({ ...state, membership }, { kind: 'person', personId });
  return isRefusal(seat) ? seat.refusal : null;
};
