import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const amendmentAccepted = recommendationEvent({
  name: 'amendment-accepted',
  summary: {
    en: 'An amendment was accepted; the revision that it became is told by the event that follows.',
    ar: 'قُبل تعديل؛ ويخبر الحدث التالي بالمراجعة التي صار إليها.',
  },
  details: (make) =>
    make.object({
      amendment: ordinal,
      /** The entity that proposed it. */
      entityId: identifier,
      /** That it became. */
      revision: ordinal,
      note: words,
    }),
});
