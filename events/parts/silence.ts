import { z } from 'zod';
import { part } from '../part';
import { period } from './endorsement-terms';
import { identifier, ordinal, words } from './scalars';

/** Whether an adopted text goes before the members in silence, and for how long. */
export const silenceProcedure = part('SilenceProcedure', (make) =>
  make.oneKindOf(
    { kind: z.literal('none') },
    {
      kind: z.literal('follows'),
      ...period(make),
      /** In hours before the instant. */
      remindHoursBefore: z.array(ordinal),
    },
  ),
);

/** What broke a silence: an objection with its grounds, or an amendment with the text that it proposes. */
export const breach = part('Breach', (make) =>
  make.object({
    entityId: identifier,
    personId: identifier,
    by: make.oneOf('objection', 'amendment'),
    grounds: words.optional(),
    remedy: words.optional(),
    proposedText: words.optional(),
    /** Who of the secretariat put it on record; absent where the representative did it in person. */
    recordedBy: make.object({ personId: identifier, source: words }).optional(),
  }),
);
