import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const amendmentWithdrawn = recommendationEvent({
  name: 'amendment-withdrawn',
  summary: {
    en: 'The entity that proposed an amendment withdrew it.',
    ar: 'سحبت الجهة صاحبة التعديل تعديلها.',
  },
  details: (make) =>
    make.object({
      amendment: ordinal,
      entityId: identifier,
      reasons: words,
    }),
});
