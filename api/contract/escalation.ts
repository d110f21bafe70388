/** Recommendations before the bodies above a group, and what these answered. */
import { z } from 'zod';

export const bodysAnswer = z.enum(['adopts', 'returns', 'rejects']);

export const ladder = z.array(
  z.object({ id: z.string(), names: z.object({ ar: z.string(), en: z.string() }) }),
);

/** @param reasonCode the codes that a recommendation's stages give their reasons by */
export const escalations = <T extends z.ZodType>(reasonCode: T) =>
  z.array(
    z.object({
      /** The body, by its id on the ladder. */
      to: z.string(),
      at: z.string(),
      reasons: z.string(),
      reasonCode,
      /** Null as long as the body has not answered, and where it did not answer in time. */
      answer: z
        .object({
          answer: bodysAnswer,
          text: z.string(),
          source: z.string(),
          at: z.string(),
          personId: z.string(),
        })
        .nullable(),
    }),
  );
