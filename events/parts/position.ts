import type { Making } from '../making';
import { seatRole } from './membership';
import { identifier, instant, ordinal, words } from './scalars';

/** A position of a member entity on one revision. The latest counts; all are kept. */
export const position = (make: Making) =>
  make.object({
    entityId: identifier,
    personId: identifier,
    capacity: seatRole(make),
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
  });
