import { z } from 'zod';
import { role } from './membership';

const delegation = z
  .object({
    number: z.int(),
    personId: z.string(),
    entityId: z.string(),
    role,
    to: z.string(),
    from: z.string(),
    until: z.string(),
    recordedBy: z.object({ personId: z.string(), source: z.string() }).optional(),
  })
  .meta({ id: 'Delegation' });

/** Those that run or are to come; those that are over are in the events. */
export const delegationsView = z.object({ version: z.int(), list: z.array(delegation) });
