import { part } from '../part';
import { seatRole } from './membership';
import { identifier, instant, ordinal, words } from './scalars';

/** A seat that its holder lets another person act for, from one instant to another. */
export const delegation = part('Delegation', (make) =>
  make.object({
    /** Counted within the group, from 1. */
    number: ordinal,
    /** Whose seat it is. */
    personId: identifier,
    entityId: identifier,
    role: seatRole(make),
    /** Who acts for it. */
    to: identifier,
    from: instant,
    until: instant,
    /** Who of the secretariat put it on record; absent where the holder gave it in person. */
    recordedBy: make.object({ personId: identifier, source: words }).optional(),
  }),
);
