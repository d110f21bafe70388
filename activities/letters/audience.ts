/** Whom a letter concerns, by the membership. */
import { memberEntities, speakersFor, type Membership } from '../../domain/group/membership';

const once = (persons: readonly string[]): readonly string[] => [...new Set(persons)];

/** Who may act for the entities: representatives, deputies and alternates. */
export const speakersForEach = (membership: Membership, entityIds: readonly string[]): readonly string[] =>
  once(entityIds.flatMap((entityId) => speakersFor(membership, entityId)));

export const speakersForMembers = (membership: Membership): readonly string[] =>
  speakersForEach(membership, memberEntities(membership));

export const coChairsOf = (membership: Membership): readonly string[] =>
  once(membership.seats.filter(({ role }) => role === 'co-chair').map(({ personId }) => personId));

export const secretariatOf = (membership: Membership): readonly string[] =>
  once(membership.seats.filter(({ role }) => role === 'secretariat').map(({ personId }) => personId));

/** Who may give a key: the co-chairs, and their deputies where the terms let them. */
export const keyHoldersOf = (membership: Membership, deputies: string): readonly string[] => {
  const chairs = membership.seats.filter(({ role }) => role === 'co-chair');
  const stand = membership.seats.filter(
    ({ role, entityId }) => role === 'deputy' && chairs.some((chair) => chair.entityId === entityId),
  );
  return once([...chairs, ...(deputies === 'may-endorse' ? stand : [])].map(({ personId }) => personId));
};
