import { z } from 'zod';
import { part } from '../part';
import { identifier } from './scalars';
import { seatRole } from './membership';

/** Who caused an event: a person in the capacity of a seat, or the engine itself. */
export const actor = part('Actor', (make) =>
  z.union([
    make.object({
      role: seatRole(make),
      personId: identifier,
      entityId: identifier,
      /** Whose seat it is, where the person acted by delegation. */
      byDelegationOf: identifier.optional(),
    }),
    make.object({ role: z.literal('system') }),
  ]),
);
export type Actor = z.infer<ReturnType<typeof actor>>;
