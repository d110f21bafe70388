import { z } from 'zod';
import { statusWord } from '../parts/action';
import { count, identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const actionNoted = recommendationEvent({
  name: 'action-noted',
  summary: {
    en: 'An action of the recommendation has given word of where it stands.',
    ar: 'أفاد أحد إجراءات التوصية بحاله.',
  },
  details: (make) =>
    make.object({
      reference: identifier,
      /** The stage of the action. */
      stage: words.nullable(),
      status: statusWord(make).nullable(),
      percentage: count.nullable(),
      /** Whether the last report that was asked for never came. */
      isSilent: z.boolean(),
      /** Of the event of the action. */
      sequence: ordinal,
    }),
});
