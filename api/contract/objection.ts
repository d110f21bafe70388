/** An objection as it is shown, with who did what to it and when. */
import { z } from 'zod';

const settlement = ['resolved', 'retracted', 'upheld', 'overruled', 'lapsed'] as const;

export const objection = z
  .object({
    number: z.int(),
    entityId: z.string(),
    personId: z.string(),
    round: z.int(),
    revision: z.int(),
    at: z.string(),
    grounds: z.string().exactOptional(),
    remedy: z.string().exactOptional(),
    status: z.enum(['registered', 'in-mediation', ...settlement]),
    /** By when the objector must answer; null where no answer is awaited. */
    deadline: z.string().nullable(),
    remindAt: z.string().nullable(),
    history: z.array(
      z.object({
        at: z.string(),
        did: z.enum(['registered', 'mediation-began', 'sustained', ...settlement]),
        /** Null where time did it. */
        personId: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Objection' });

/** What had become of objections when their round was counted. */
export const settled = z.array(z.object({ entityId: z.string(), as: z.enum(settlement) }));
