import { z } from 'zod';
import { identifier, instant, matching } from './fields';

/** Which stored events are told once more, and in which topic. */
export const replayBody = z
  .strictObject({
    subject: identifier.optional(),
    /** Events whose time is not before it. */
    from: instant.optional(),
    /** Events whose time is before it. */
    to: instant.optional(),
    /** A topic that is there already, and is none of the product's own. */
    into: matching(/^[\w.-]{1,249}$/, 'topic'),
  })
  .meta({ id: 'Replay' });

/** A line each time that some more are stored; the last one says that it is done. */
export const replayProgress = z.object({ replayed: z.int(), done: z.boolean() });
export type ReplayProgress = z.output<typeof replayProgress>;

export const replayMediaType = 'application/jsonl';
