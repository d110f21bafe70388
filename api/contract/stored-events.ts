import { z } from 'zod';
import { identifier } from './fields';

/** One group's, or one subject's; everything where both are left out. */
export const storedEventsQuery = z.strictObject({
  group: identifier.optional(),
  subject: identifier.optional(),
});

/** Each line a CloudEvent in its JSON form. */
export const storedEventsMediaType = 'application/jsonl';
