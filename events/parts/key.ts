import { part } from '../part';
import { contentHash, identifier, instant } from './scalars';

/** One of the two keys of an endorsement, given on the exact text that the hash names. */
export const key = part('Key', (make) =>
  make.object({
    personId: identifier,
    entityId: identifier,
    capacity: make.oneOf('co-chair', 'deputy'),
    /** Whose seat it is, where the person gave it by delegation. */
    byDelegationOf: identifier.optional(),
    contentHash,
    at: instant,
  }),
);
