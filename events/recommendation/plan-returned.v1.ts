import { ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const planReturned = recommendationEvent({
  name: 'plan-returned',
  summary: {
    en: 'A plan of actions was returned for additional work.',
    ar: 'أُعيدت خطة إجراءات لمزيد من العمل.',
  },
  details: (make) =>
    make.object({
      plan: ordinal,
      reasons: words,
      /** Where the decision of the body above can be read; null where it was another's. */
      source: words.nullable(),
    }),
});
