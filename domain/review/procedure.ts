/** What every rule of a review cycle needs at hand: who asks, when, and the means to write an event in their name. */
import { seatAs, seatsOf } from '../group/membership';
import { holderOf, powersByDefault } from '../group/powers';
import type { ActedAs, Actor } from '../shared/actor';
import { bySystem } from '../shared/actor';
import { refused, type Decision, type Refused as RefusedWith } from '../shared/decision';
import type { Instant } from '../shared/instant';
import type { CommandName, CycleCommand } from './commands';
import type { CycleEvent, CycleEventData, CycleEventName } from './events';
import type { CycleRefusalCode } from './refusals';
import type { CycleIn, CycleStage, ScheduledCycle } from './state';

export type Verdict = Decision<CycleEvent, CycleRefusalCode>;
export type Refused = RefusedWith<CycleRefusalCode>;

/** A rule is asked only at the stages at which the table lets its command through. */
export type Rule<N extends CommandName, S extends CycleStage = CycleStage> = (
  state: CycleIn<S>,
  command: Extract<CycleCommand, { readonly type: N }>,
  now: Instant,
) => Verdict;

export const event = <N extends CycleEventName>(
  type: N,
  at: Instant,
  data: CycleEventData[N],
  actor: ActedAs = bySystem,
): CycleEvent =>
  // Type, actor, instant and the data registered for that type are exactly one member of the union.
  ({ type, at, actor, data }) as CycleEvent;

export const isRefused = <T extends object>(value: T | Refused): value is Refused => 'refusal' in value;

/** In the name of the one who scheduled it; of an older cycle nothing else is known. */
const scheduler = ({ personId, group }: ScheduledCycle): ActedAs => ({
  role: 'secretariat',
  personId,
  entityId: group,
});

/** The seat that lets the actor act: any of the secretariat's, by the membership that the cycle holds. */
export const secretariatSeat = (state: ScheduledCycle, actor: Actor): ActedAs | Refused => {
  const { membership } = state;
  const person = actor.kind === 'person' ? actor.personId : 'system';
  if (membership === undefined)
    return person === state.personId
      ? scheduler(state)
      : refused('TAWSIYA_CYCLE_NOT_ITS_SECRETARY', { secretary: state.personId, person });
  if (actor.kind === 'person' && seatsOf(membership, person).length === 0)
    return refused('TAWSIYA_UNKNOWN_ACTOR', { person });
  return seatAs(membership, person, 'secretariat') ?? refused('TAWSIYA_NOT_SECRETARIAT', { person });
};

/** In whose name rounds open: whoever scheduled the cycle, or another who may open them once that person may not. */
export const openingPerson = ({ membership, rules, personId }: ScheduledCycle): string =>
  membership === undefined
    ? personId
    : (holderOf(membership, (rules?.powers ?? powersByDefault).open, personId) ?? personId);
