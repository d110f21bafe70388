import { z } from 'zod';

/** RFC 9457. `code` is stable and for programs; `title` and `detail` are for people, in the caller's language. */
export const problem = z
  .object({
    type: z.string().meta({ examples: ['urn:tawsiya:problem:TAWSIYA_WRONG_STAGE'] }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().meta({ examples: ['TAWSIYA_WRONG_STAGE'] }),
    /** The names and figures that the message speaks of. */
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
    /** The field of the request that the problem is about: `content.title.ar`. */
    field: z.string().optional(),
    /** What an import had admitted before it met the problem; sent again with the same key, it goes on from there. */
    admitted: z.array(z.string()).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof problem>;

export const problemMediaType = 'application/problem+json';
