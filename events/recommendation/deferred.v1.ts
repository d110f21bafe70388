import { instant, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const deferred = recommendationEvent({
  name: 'deferred',
  summary: {
    en: 'The recommendation was put off to a date.',
    ar: 'أُجّلت التوصية إلى تاريخ محدد.',
  },
  details: (make) =>
    make.object({
      until: instant,
      reasons: words,
    }),
});
