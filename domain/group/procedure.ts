/** What every rule of a group needs at hand: who asks, and the means to write an event in their name. */
import { bySystem, type ActedAs, type Actor } from '../shared/actor';
import { refused, type Decision, type Refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import type { GroupEvent, GroupEventData, GroupEventName } from './events';
import { seatAs, seatsOf, type Seat } from './membership';
import { notOfThese, type Office } from './powers';
import type { GroupRefusalCode } from './refusals';
import type { EstablishedGroup } from './state';

export type Verdict = Decision<GroupEvent, GroupRefusalCode>;
export type Refusal = Refused<GroupRefusalCode>;

export const event = <N extends GroupEventName>(
  type: N,
  actor: ActedAs,
  at: Instant,
  data: GroupEventData[N],
): GroupEvent =>
  // Type, actor, instant and the data registered for that type are exactly one member of the union.
  ({ type, at, actor, data }) as GroupEvent;

const holding = (
  offices: readonly Office[],
  { membership }: EstablishedGroup,
  actor: Actor,
): ActedAs | Refusal => {
  if (actor.kind === 'system') return bySystem;
  const { personId: person } = actor;
  if (seatsOf(membership, person).length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person });
  return seatAs(membership, person, ...offices) ?? refused(notOfThese(offices), { person });
};

export const secretariat = (state: EstablishedGroup, actor: Actor): ActedAs | Refusal =>
  holding(['secretariat'], state, actor);

/** The seat of whoever may open rounds, by the rules in force: those of a review cycle open in that person's name. */
export const opener = (state: EstablishedGroup, actor: Actor): ActedAs | Refusal =>
  holding(state.rules.powers.open, state, actor);

export const isRefusal = <T extends object>(value: T | Refusal): value is Refusal => 'refusal' in value;

export const actedAs = ({ personId, entityId, role, byDelegationOf }: Seat): ActedAs => ({
  personId,
  entityId,
  role,
  ...(byDelegationOf === undefined ? {} : { byDelegationOf }),
});
