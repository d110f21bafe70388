import { z } from 'zod';
import { cloudEventSchema } from '../../events/envelope';
import { identifier } from './fields';

/** `data:` of each server-sent event: a CloudEvent in its JSON form; `id:` is its id and `event:` its type. */
export const liveEvent = cloudEventSchema;

const eventType = z.string().regex(/^[a-z0-9.-]{1,200}$/);

export const liveEventsQuery = z.strictObject({
  group: identifier.optional(),
  subject: identifier.optional(),
  /** Full types, or beginnings that end in a dot such as `org.tawsiya.recommendation.`; repeat it for several. */
  type: z.union([eventType, z.array(eventType).min(1).max(50)]).optional(),
});

export const liveEventsMediaType = 'text/event-stream';
