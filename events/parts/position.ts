import { part } from '../part';
import { seatRole } from './membership';
import { identifier, instant, ordinal, words } from './scalars';

/** A position of a member entity on one revision. The latest counts; all are kept. */
export const position = part('Position', (make) =>
  make.object({
    entityId: identifier,
    personId: identifier,
    capacity: seatRole(make),
    /** Whose seat it is, where the person took it by delegation. */
    byDelegationOf: identifier.optional(),
    /** The member entity that holds the proxy of `entityId` and spoke for it. */
    proxyHeldBy: identifier.optional(),
    value: make.oneOf(
      'support',
      'no-objection',
      'support-with-reservation',
      'objection',
      'abstain',
      'recused',
      'hold',
    ),
    revision: ordinal,
    at: instant,
    statement: words.optional(),
    grounds: words.optional(),
    remedy: words.optional(),
    /** When a hold ends. */
    until: instant.optional(),
    /** The revision that the position was first taken on, when an editorial revision carried it forward. */
    carriedFrom: ordinal.optional(),
    /** Who of the secretariat put it on record; absent where the representative took it in person. */
    recordedBy: make
      .object({ personId: identifier, given: make.oneOf('orally', 'on-paper'), source: words })
      .optional(),
    /** When and why the secretariat reversed it: it counts for nothing since. */
    reversed: make.object({ at: instant, reasons: words }).optional(),
  }),
);
