import { z } from 'zod';
import { identifier } from './fields';

export const stageName = z.enum([
  'draft',
  'screening',
  'under-review',
  'consensus-determination',
  'silence-procedure',
  'awaiting-endorsement',
  'endorsed',
  'in-implementation',
  'closed',
  'returned',
  'deferred',
  'escalated',
  'not-permitted',
  'rejected',
  'withdrawn',
  'merged',
  'lapsed',
]);

export const listingQuery = z.strictObject({
  group: identifier.optional(),
  /** Drafts are listed only when asked for, and to their proposers alone. */
  stage: stageName.optional(),
  cycle: identifier.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.string().max(4_096).optional(),
});

/** The latest first. A change shows here within moments, not at once; the recommendation itself is exact. */
export const listing = z
  .object({
    recommendations: z.array(
      z.object({
        reference: z.string(),
        stage: z.string(),
        deadline: z.string().nullable(),
        cycle: z.string().nullable(),
      }),
    ),
    /** Send it as `after` to read on; null on the last page. */
    next: z.string().nullable(),
  })
  .meta({ id: 'Listing' });
