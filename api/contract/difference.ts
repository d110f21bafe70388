/** What differs between two revisions of a recommendation, or between a text and an amendment to it. */
import { z } from 'zod';
import { contentView } from './content';

const revisionNumber = z.coerce.number().int().min(1).optional();

export const differenceQuery = z.strictObject({
  /** The revision before; the one before `to` where left out. */
  from: revisionNumber,
  /** The revision after; the one in force where left out. It may be the older of the two. */
  to: revisionNumber,
  /** An amendment, compared with the revision that it was proposed on; no revision is named beside it. */
  amendment: revisionNumber,
});

const part = z
  .object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })
  .meta({ id: 'DifferencePart' });
export type DifferencePart = Readonly<z.output<typeof part>>;

const { theme, addressees, evidence } = contentView.shape;

const changed = <const F extends string, T extends z.ZodType>(field: F, value: T) =>
  z.object({ field: z.literal(field), before: value, after: value });

export const differenceView = z
  .object({
    reference: z.string(),
    from: z.int(),
    /** Null where the text after is that of an amendment. */
    to: z.int().nullable(),
    amendment: z.int().nullable(),
    /** Every text that either revision has, by field and language. */
    texts: z.array(
      z.object({
        field: z.enum(['title', 'text', 'rationale']),
        language: z.enum(['ar', 'en']),
        changed: z.boolean(),
        /** Same and removed are, joined, the text before; same and added the text after. */
        parts: z.array(part),
      }),
    ),
    /** The other fields, where they differ. */
    fields: z.array(
      z.discriminatedUnion('field', [
        changed('theme', theme),
        changed('addressees', addressees),
        changed('evidence', evidence),
      ]),
    ),
  })
  .meta({ id: 'Difference' });
