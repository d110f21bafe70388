import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const amendmentRejected = recommendationEvent({
  name: 'amendment-rejected',
  summary: {
    en: 'The secretariat rejected an amendment.',
    ar: 'رفضت الأمانة تعديلاً.',
  },
  details: (make) =>
    make.object({
      amendment: ordinal,
      /** The entity that proposed it. */
      entityId: identifier,
      reasons: words,
    }),
});
