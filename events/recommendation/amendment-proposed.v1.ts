import { content } from '../parts/content';
import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const amendmentProposed = recommendationEvent({
  name: 'amendment-proposed',
  summary: {
    en: 'An amendment to the text under review was proposed.',
    ar: 'اقتُرح تعديل على النص قيد الاستعراض.',
  },
  details: (make) =>
    make.object({
      amendment: make.object({
        /** From 1, through all revisions. */
        number: ordinal,
        entityId: identifier,
        personId: identifier,
        /** The revision that it amends. */
        revision: ordinal,
        /** The whole new text. */
        content: content(make),
        rationale: words,
      }),
    }),
});
