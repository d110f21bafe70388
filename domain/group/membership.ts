import type { Names } from '../shared/bilingual';
import { limits } from '../shared/limits';
import { repeated } from '../shared/repetition';
import { identifier, integer, listOf, names, oneOf, record, type Shaped } from '../shared/shape';

export const roles = [
  'co-chair',
  'deputy',
  'member',
  'alternate',
  'secretariat',
  'observer',
  'partner',
] as const;
export type Role = (typeof roles)[number];

export const membershipShape = record({
  version: integer(1, 1_000_000),
  entities: listOf(record({ id: identifier, names: names(limits.name) }), 1, limits.seats),
  persons: listOf(record({ id: identifier, names: names(limits.name) }), 1, limits.seats),
  seats: listOf(
    record({ personId: identifier, entityId: identifier, role: oneOf(...roles) }),
    1,
    limits.seats,
  ),
});

/** Who sits in the group, for whom, and as what; replaced whole, one version at a time. */
export type Membership = Shaped<typeof membershipShape>;
export type Seat = Membership['seats'][number] & {
  /** The person whose seat it is, where the one named holds it by delegation for a period. */
  readonly byDelegationOf?: string;
};
export interface Entity {
  readonly id: string;
  readonly names: Names;
}

export const seatsOf = (membership: Membership, personId: string): readonly Seat[] =>
  membership.seats.filter((seat) => seat.personId === personId);

export const seatAs = (
  membership: Membership,
  personId: string,
  ...wanted: readonly Role[]
): Seat | undefined =>
  wanted
    .map((role) => seatsOf(membership, personId).find((seat) => seat.role === role))
    .find((seat) => seat !== undefined);

/** The entities that take positions: those with a member or a co-chair. One position each. */
export const memberEntities = (membership: Membership): readonly string[] => [
  ...new Set(
    membership.seats
      .filter((seat) => seat.role === 'member' || seat.role === 'co-chair')
      .map((seat) => seat.entityId),
  ),
];

/** The institutions that hold the two chairs. */
export const coChairEntities = (membership: Membership): readonly string[] =>
  membership.seats.filter((seat) => seat.role === 'co-chair').map((seat) => seat.entityId);

/** Seats whose holders may speak for their entity, the representative first. */
export const speakers = ['member', 'co-chair', 'deputy', 'alternate'] as const satisfies readonly Role[];

export const speakersFor = (membership: Membership, entityId: string): readonly string[] => [
  ...new Set(
    speakers.flatMap((role) =>
      membership.seats
        .filter((seat) => seat.role === role && seat.entityId === entityId)
        .map((seat) => seat.personId),
    ),
  ),
];

export type MembershipFault =
  | { readonly fault: 'duplicate'; readonly id: string }
  | { readonly fault: 'unknown-person'; readonly id: string }
  | { readonly fault: 'unknown-entity'; readonly id: string }
  | { readonly fault: 'co-chairs' }
  | { readonly fault: 'no-secretariat' };

/** The first thing wrong with a membership, or null. Two co-chairs of two institutions and a secretariat are needed. */
export const faultOf = (membership: Membership): MembershipFault | null => {
  const entityIds = membership.entities.map((entity) => entity.id);
  const personIds = membership.persons.map((person) => person.id);
  const duplicate =
    repeated(entityIds) ??
    repeated(personIds) ??
    repeated(membership.seats.map((seat) => `${seat.personId}/${seat.entityId}/${seat.role}`));
  if (duplicate !== undefined) return { fault: 'duplicate', id: duplicate };
  for (const seat of membership.seats) {
    if (!personIds.includes(seat.personId)) return { fault: 'unknown-person', id: seat.personId };
    if (!entityIds.includes(seat.entityId)) return { fault: 'unknown-entity', id: seat.entityId };
  }
  const coChairs = membership.seats.filter((seat) => seat.role === 'co-chair');
  const [first, second] = coChairs;
  if (coChairs.length !== 2 || first?.entityId === second?.entityId || first?.personId === second?.personId)
    return { fault: 'co-chairs' };
  if (!membership.seats.some((seat) => seat.role === 'secretariat')) return { fault: 'no-secretariat' };
  return null;
};
