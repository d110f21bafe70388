import { z } from 'zod';
import type { Making } from '../making';
import { part } from '../part';
import { dayTerm } from './calendar';
import { identifier, ordinal } from './scalars';

/** One of the two: hours, or days of the working calendar. */
export const period = (make: Making) => ({ periodHours: ordinal.optional(), term: dayTerm(make).optional() });

/** How long an office has for its part, and how many hours before and after the deadline it is reminded. */
export const timeLimitTerms = part('TimeLimitTerms', (make) =>
  make.object({
    ...period(make),
    remindHoursBefore: z.array(ordinal),
    remindHoursAfter: z.array(ordinal),
  }),
);

/** On what terms an adopted text is endorsed. */
export const endorsementTerms = part('EndorsementTerms', (make) =>
  make.object({
    keys: make.oneOf('both', 'either', 'chair-then-co-chair'),
    /** The entity of the chair whose key comes first. */
    firstKey: identifier.optional(),
    ...period(make),
    reminderHoursBefore: ordinal,
    remindHoursAfter: z.array(ordinal),
    deputies: make.oneOf('may-endorse', 'may-not-endorse'),
    /** Whether who holds a chair's seat by delegation may endorse in its place. */
    delegates: make.oneOf('may-endorse', 'may-not-endorse'),
    proposer: make.oneOf('may-give-one-key', 'may-not-endorse'),
    onLapse: make.oneOf('lapsed', 'returned', 'escalated', 'waits'),
    /** When an endorsed text takes effect; a member may keep it from that where it says so. */
    effect: make.oneKindOf(
      { kind: z.literal('on-endorsement') },
      {
        kind: z.literal('later'),
        ...period(make),
        from: make.oneOf('adoption', 'endorsement'),
        opposition: make.oneOf('nobody', 'any-member'),
      },
    ),
  }),
);
