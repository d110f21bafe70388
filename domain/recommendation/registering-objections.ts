/** What an entity's position in the open round makes of its objection. */
import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import type { RecommendationEvent } from './events';
import { isOpen, lastObjectionOf, type Objection, type SettledBecause, type Settlement } from './objection';
import { latestPositions, type Position } from './position';
import { event } from './procedure';
import { currentRevision, type Recorded, type RecommendationState } from './state';

export const settledAs = (
  { number, entityId }: Objection,
  as: Settlement,
  because: SettledBecause,
  by: ActedAs,
  now: Instant,
  reasons: string | null = null,
): RecommendationEvent =>
  event('objection-settled', by, now, { objection: number, entityId, as, because, reasons });

const registeredFrom = (
  { entityId, personId, grounds, remedy }: Pick<Position, 'entityId' | 'personId' | 'grounds' | 'remedy'>,
  number: number,
  round: number,
  revision: number,
  by: ActedAs,
  now: Instant,
): RecommendationEvent =>
  event('objection-registered', by, now, {
    objection: {
      number,
      entityId,
      personId,
      round,
      revision,
      ...(grounds === undefined ? {} : { grounds }),
      ...(remedy === undefined ? {} : { remedy }),
    },
  });

/** Registered in the place of the one that the entity has put before, where that is still open. */
export const objectionPut = (
  state: Recorded,
  said: Parameters<typeof registeredFrom>[0],
  round: number,
  by: ActedAs,
  now: Instant,
): readonly RecommendationEvent[] => {
  const { number: revision } = currentRevision(state);
  const last = lastObjectionOf(state.objections, said.entityId);
  return [
    ...(last !== undefined && isOpen(last) ? [settledAs(last, 'retracted', 'put-otherwise', by, now)] : []),
    registeredFrom(said, state.objections.length + 1, round, revision, by, now),
  ];
};

/**
 * An objection is registered by the position, and retracted by another one; put otherwise it is registered anew. A hold
 * says nothing, so the objection before it stays.
 *
 * @param reached the state with the position taken, or taken back
 */
export const objectionFollowing = (
  reached: RecommendationState,
  entityId: string,
  because: 'position-changed' | 'position-reversed',
  by: ActedAs,
  now: Instant,
): readonly RecommendationEvent[] => {
  if (reached.stage !== 'under-review' || reached.round === null) return [];
  const { number: revision } = currentRevision(reached);
  const { number: round, positions } = reached.round;
  const position = latestPositions(positions, revision).get(entityId);
  const last = lastObjectionOf(reached.objections, entityId);
  const open = last !== undefined && isOpen(last) ? last : undefined;
  if (position?.value === 'hold') return [];
  if (position?.value !== 'objection')
    return open === undefined ? [] : [settledAs(open, 'retracted', because, by, now)];
  if (open?.grounds === position.grounds && open?.remedy === position.remedy && open !== undefined) return [];
  return objectionPut(reached, position, round, by, now);
};
