/** The JSON Schema of a rules document, for whoever writes one in an editor or makes one by program. */
import { z } from 'zod';
import { rulesBody } from './rules';

/**
 * JSON Schema, draft 2020-12, of what is sent: a field with a default may be left out, and a misspelt one is refused.
 * Whether rules contradict themselves is decided by the group that adopts them; no schema can say it.
 */
export const rulesSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'Rules of procedure',
  ...z.toJSONSchema(rulesBody, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      // zod adds the calendar as a pattern beside its format.
      if (jsonSchema.format === 'date-time' || jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  }),
});
