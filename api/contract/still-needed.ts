/** What is still needed for a text to pass; `text` is in the caller's language. */
import { z } from 'zod';

export const stillNeeded = z.array(
  z
    .object({
      code: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])),
      entities: z.array(z.string()),
      persons: z.array(z.string()),
      text: z.string(),
    })
    .meta({ id: 'StillNeeded' }),
);
