/** An amendment as it is shown, with the positions on it and who did what to it and when. */
import { z } from 'zod';
import { contentView } from './content';

export const amendmentValue = z.enum(['support', 'object', 'abstain']);
const status = z.enum(['proposed', 'accepted', 'rejected', 'withdrawn']);

export const amendment = z
  .object({
    number: z.int(),
    entityId: z.string(),
    personId: z.string(),
    /** The revision that it amends. */
    revision: z.int(),
    /** The whole new text. */
    content: contentView,
    rationale: z.string(),
    at: z.string(),
    status,
    /** In their order; the latest of an entity counts. */
    positions: z.array(
      z.object({
        entityId: z.string(),
        personId: z.string(),
        value: amendmentValue,
        at: z.string(),
        text: z.string().nullable(),
      }),
    ),
    history: z.array(
      z.object({
        at: z.string(),
        did: status,
        personId: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Amendment' });
