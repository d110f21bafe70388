/** Which of a person's seats an act is done from. */
import { refused, type Refused } from '../shared/decision';
import { seatsOf, speakers, type Membership, type Role, type Seat } from './membership';

export type SeatRefusalCode = 'TAWSIYA_UNKNOWN_ACTOR' | 'TAWSIYA_NOT_A_MEMBER' | 'TAWSIYA_ENTITY_NEEDED';

/** Who may propose: whoever speaks for a member, a partner, and the secretariat; an observer may not. */
export const proposing: readonly Role[] = [...speakers, 'partner', 'secretariat'];

/** The one of the seats that serves: that of the entity named, or the first where all are of one entity. */
export const seatAmong = (
  seats: readonly Seat[],
  personId: string,
  entityId: string | undefined,
): Seat | Refused<'TAWSIYA_NOT_A_MEMBER' | 'TAWSIYA_ENTITY_NEEDED'> => {
  const entities = [...new Set(seats.map((seat) => seat.entityId))];
  if (entityId === undefined && entities.length > 1)
    return refused('TAWSIYA_ENTITY_NEEDED', { person: personId, entities: entities.join(', ') });
  const seat = seats.find((each) => entityId === undefined || each.entityId === entityId);
  return seat ?? refused('TAWSIYA_NOT_A_MEMBER', { person: personId });
};

/** The seat that a person proposes from. The group asks before it allots a reference, and the recommendation again. */
export const proposingSeat = (
  membership: Membership,
  personId: string,
  entityId: string | undefined,
): Seat | Refused<SeatRefusalCode> => {
  const held = seatsOf(membership, personId);
  if (held.length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person: personId });
  return seatAmong(
    held.filter((seat) => proposing.includes(seat.role)),
    personId,
    entityId,
  );
};
