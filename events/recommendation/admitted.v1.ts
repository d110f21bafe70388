import { identifier } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const admitted = recommendationEvent({
  name: 'admitted',
  summary: {
    en: 'The secretariat admitted the recommendation to review by the group.',
    ar: 'قبلت الأمانة عرض التوصية على الفريق للاستعراض.',
  },
  details: (make) =>
    make.object({
      /** The recommendation that this one is to supersede. */
      supersedes: identifier.nullable(),
    }),
});
