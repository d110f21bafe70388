import type { Making } from '../making';
import { contentHash, identifier, instant } from './scalars';

/** One of the two keys of an endorsement, given on the exact text that the hash names. */
export const key = (make: Making) =>
  make.object({
    personId: identifier,
    entityId: identifier,
    capacity: make.oneOf('co-chair', 'deputy'),
    /** Whose seat it is, where the person gave it by delegation. */
    byDelegationOf: identifier.optional(),
    contentHash,
    at: instant,
  });
