import { z } from 'zod';
import { part } from '../part';
import { named } from './languages';
import { identifier, ordinal } from './scalars';

export const seatRole = part('SeatRole', (make) =>
  make.oneOf('co-chair', 'deputy', 'member', 'alternate', 'secretariat', 'observer', 'partner'),
);

/** Who sits in the group, for whom, and as what; always whole. */
export const membership = part('Membership', (make) =>
  make.object({
    version: ordinal,
    entities: z.array(named(make)),
    persons: z.array(named(make)),
    seats: z.array(make.object({ personId: identifier, entityId: identifier, role: seatRole(make) })),
  }),
);
