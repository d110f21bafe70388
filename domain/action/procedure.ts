/** What every rule of an action needs at hand: who asks, when, and the means to write an event in their name. */
import { seatAs, seatsOf, speakers, type Seat } from '../group/membership';
import { notOfThese, type Office } from '../group/powers';
import type { ActedAs, Actor } from '../shared/actor';
import { bySystem } from '../shared/actor';
import { refused, type Decision, type Refused as RefusedWith } from '../shared/decision';
import type { Instant } from '../shared/instant';
import type { CommandData, CommandName } from './commands';
import type { ActionEvent, ActionEventData, ActionEventName } from './events';
import type { Lead } from './plan';
import type { ActionRefusalCode } from './refusals';
import type { InStage, Planned } from './state';
import type { StageName } from './stages';

export type Verdict = Decision<ActionEvent, ActionRefusalCode>;
export type Refused = RefusedWith<ActionRefusalCode>;

export interface Asked<N extends CommandName> {
  readonly type: N;
  readonly actor: Actor;
  readonly data: CommandData<N>;
}

/** A rule is asked only at the stages at which the table lets its command through. */
export type Rule<S extends StageName, N extends CommandName> = (
  state: InStage<S>,
  command: Asked<N>,
  now: Instant,
) => Verdict;

export const event = <N extends ActionEventName>(
  type: N,
  at: Instant,
  data: ActionEventData[N],
  actor: ActedAs = bySystem,
): ActionEvent =>
  // Type, actor, instant and the data registered for that type are exactly one member of the union.
  ({ type, at, actor, data }) as ActionEvent;

export const isRefused = <T extends object>(value: T | Refused): value is Refused => 'refusal' in value;

const actedAs = ({ role, personId, entityId }: Seat): ActedAs => ({ role, personId, entityId });

/** The seat from which the actor holds one of the offices, by the membership that the action holds. */
export const officeSeat = (
  { membership }: Pick<Planned, 'membership'>,
  actor: Actor,
  offices: readonly Office[],
): ActedAs | Refused => {
  if (actor.kind === 'system') return refused(notOfThese(offices), { person: 'system' });
  const person = actor.personId;
  if (seatsOf(membership, person).length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person });
  const seat = seatAs(membership, person, ...offices);
  return seat === undefined ? refused(notOfThese(offices), { person }) : actedAs(seat);
};

export const nameOfLead = (lead: Lead): string => (lead.kind === 'entity' ? lead.entityId : lead.names.en);

/** Any seat but an observer's answers for the entity that leads, and its focal point does wherever that person sits. */
const answering = [...speakers, 'secretariat', 'partner'] as const;

/** Whether the person speaks for the lead, by the membership that the action holds. */
export const speaksForLead = ({ lead, membership }: Pick<Planned, 'lead' | 'membership'>, person: string) =>
  lead.kind === 'entity' &&
  (lead.focalPoint === person ||
    seatsOf(membership, person).some(({ entityId }) => entityId === lead.entityId));

/**
 * In whose name the lead acts: who speaks for it, or the secretariat with its source where it is a body without an
 * account.
 */
export const leadSeat = (
  state: Pick<Planned, 'lead' | 'membership'>,
  actor: Actor,
  source: string | undefined,
): ActedAs | Refused => {
  const { lead, membership } = state;
  if (lead.kind === 'outside') {
    const clerk = officeSeat(state, actor, ['secretariat']);
    if (isRefused(clerk)) return clerk;
    return source === undefined ? refused('TAWSIYA_ACTION_SOURCE_NEEDED') : clerk;
  }
  const person = actor.kind === 'person' ? actor.personId : 'system';
  const seats = seatsOf(membership, person);
  if (seats.length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person });
  const own = answering
    .map((role) => seats.find((seat) => seat.role === role && seat.entityId === lead.entityId))
    .find((seat) => seat !== undefined);
  const focal = lead.focalPoint === person ? seats[0] : undefined;
  const seat = own ?? focal;
  return seat === undefined
    ? refused('TAWSIYA_ACTION_NOT_ITS_LEAD', { lead: lead.entityId, person })
    : actedAs(seat);
};
