import { z } from 'zod';
import type { Making } from '../making';
import { named } from './languages';
import { identifier, ordinal } from './scalars';

export const seatRole = (make: Making) =>
  make.oneOf('co-chair', 'deputy', 'member', 'alternate', 'secretariat', 'observer', 'partner');

/** Who sits in the group, for whom, and as what; always whole. */
export const membership = (make: Making) =>
  make.object({
    version: ordinal,
    entities: z.array(named(make)),
    persons: z.array(named(make)),
    seats: z.array(make.object({ personId: identifier, entityId: identifier, role: seatRole(make) })),
  });
