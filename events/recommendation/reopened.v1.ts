import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const reopened = recommendationEvent({
  name: 'reopened',
  summary: {
    en: 'A decision was reopened on new information: the recommendation is under review again.',
    ar: 'أُعيد فتح قرار بناء على معلومات جديدة، وعادت التوصية قيد الاستعراض.',
  },
  details: (make) =>
    make.object({
      /** The stage that it was in. */
      from: make.oneOf('endorsed', 'rejected'),
      reasons: words,
    }),
});
