import { z } from 'zod';
import { role } from './membership';

export const positionValue = z.enum([
  'support',
  'no-objection',
  'support-with-reservation',
  'objection',
  'abstain',
  'recused',
  'hold',
]);

/** A position as it is shown. */
export const position = z
  .object({
    entityId: z.string(),
    personId: z.string(),
    capacity: role,
    byDelegationOf: z.string().exactOptional(),
    proxyHeldBy: z.string().exactOptional(),
    value: positionValue,
    revision: z.int(),
    at: z.string(),
    statement: z.string().exactOptional(),
    grounds: z.string().exactOptional(),
    remedy: z.string().exactOptional(),
    until: z.string().exactOptional(),
    carriedFrom: z.int().exactOptional(),
    recordedBy: z
      .object({ personId: z.string(), given: z.enum(['orally', 'on-paper']), source: z.string() })
      .exactOptional(),
    reversed: z.object({ at: z.string(), reasons: z.string() }).exactOptional(),
  })
  .meta({ id: 'Position' });
