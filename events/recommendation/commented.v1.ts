import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const commented = recommendationEvent({
  name: 'commented',
  summary: {
    en: 'Somebody with a seat in the group commented.',
    ar: 'علَّق أحد شاغلي المقاعد في الفريق على التوصية.',
  },
  details: (make) => make.object({ text: words }),
});
