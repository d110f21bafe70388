/** What every rule needs at hand: who asks, when, and the means to write an event in their name. */
import { coChairEntities, seatAs, seatsOf, type Role, type Seat } from '../group/membership';
import { proposing } from '../group/seat-choice';
import { bySystem, type ActedAs, type Actor } from '../shared/actor';
import { refused, type Decision, type Refused as RefusedWith, type OnceAccepted } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import { sizeOf, type HashOf } from './content';
import type { CommandData, CommandName } from './commands';
import type { RecommendationEvent, RecommendationEventData, RecommendationEventName } from './events';
import { evolve } from './evolve';
import type { RecommendationRefusalCode } from './refusals';
import type { InAnyOf, Recorded, RecommendationState } from './state';
import type { StageName } from './stages';

export type Verdict = Decision<RecommendationEvent, RecommendationRefusalCode>;
export type Refused = RefusedWith<RecommendationRefusalCode>;

export interface Asked<N extends CommandName> extends OnceAccepted {
  readonly type: N;
  readonly actor: Actor;
  readonly data: CommandData<N>;
}

export interface Circumstances {
  readonly now: Instant;
  readonly hashOf: HashOf;
}

export type Rule<S extends StageName, N extends CommandName> = (
  state: InAnyOf<S>,
  command: Asked<N>,
  circumstances: Circumstances,
) => Verdict;

export const event = <N extends RecommendationEventName>(
  type: N,
  actor: ActedAs,
  at: Instant,
  data: RecommendationEventData[N],
): RecommendationEvent =>
  // Type, actor, instant and the data registered for that type are exactly one member of the union.
  ({ type, at, actor, data }) as RecommendationEvent;

export const actedAs = (seat: Seat): ActedAs => ({
  role: seat.role,
  personId: seat.personId,
  entityId: seat.entityId,
  ...(seat.byDelegationOf === undefined ? {} : { byDelegationOf: seat.byDelegationOf }),
});

export const isRefused = <T extends object>(value: T | Refused): value is Refused => 'refusal' in value;

const nameOf = (actor: Actor): string => (actor.kind === 'person' ? actor.personId : 'system');

/** The seat that lets the actor act, or why not. The membership held here is the only authority on it. */
export const seatFor = (
  state: Recorded,
  actor: Actor,
  otherwise: RecommendationRefusalCode,
  ...wanted: readonly Role[]
): Seat | Refused => {
  if (actor.kind === 'system') return refused(otherwise, { person: 'system' });
  if (seatsOf(state.membership, actor.personId).length === 0)
    return refused('TAWSIYA_UNKNOWN_ACTOR', { person: actor.personId });
  return seatAs(state.membership, actor.personId, ...wanted) ?? refused(otherwise, { person: nameOf(actor) });
};

export const secretariatSeat = (state: Recorded, actor: Actor): Seat | Refused =>
  seatFor(state, actor, 'TAWSIYA_NOT_SECRETARIAT', 'secretariat');

export const coChairSeat = (state: Recorded, actor: Actor): Seat | Refused =>
  seatFor(state, actor, 'TAWSIYA_NOT_CO_CHAIR', 'co-chair');

export const officeSeat = (state: Recorded, actor: Actor): Seat | Refused =>
  seatFor(state, actor, 'TAWSIYA_NOT_AN_OFFICE', 'secretariat', 'co-chair');

/** The institutions that hold the two chairs now. */
export const chairs = ({ membership }: Pick<Recorded, 'membership'>): readonly string[] =>
  coChairEntities(membership);

/** The proposer, or another who speaks for the proposing entity. */
export const proposerSeat = (state: Recorded, actor: Actor): Seat | Refused => {
  const seat = seatFor(state, actor, 'TAWSIYA_NOT_PROPOSER', ...proposing);
  if (isRefused(seat)) return seat;
  const own = seatsOf(state.membership, seat.personId).find(
    (each) => each.entityId === state.proposer.entityId && proposing.includes(each.role),
  );
  return own ?? refused('TAWSIYA_NOT_PROPOSER', { person: seat.personId });
};

export const fillsRecord = (state: Recorded, ...texts: readonly unknown[]): Refused | null =>
  state.recordedBytes + sizeOf(...texts) > limits.record
    ? refused('TAWSIYA_RECORD_FULL', { limit: limits.record })
    : null;

/** The events so far together with what follows from the state that they lead to. */
export const thenFrom = (
  state: RecommendationState,
  events: readonly RecommendationEvent[],
  follow: (reached: RecommendationState) => readonly RecommendationEvent[],
): Verdict => {
  const reached = events.reduce<RecommendationState>((so, each) => evolve(so, each), state);
  return { kind: 'accepted', events: [...events, ...follow(reached)] };
};

export const byEngine = bySystem;
