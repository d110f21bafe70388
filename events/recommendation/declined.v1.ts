import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const declined = recommendationEvent({
  name: 'declined',
  summary: {
    en: 'The secretariat did not permit the recommendation.',
    ar: 'لم تجز الأمانة التوصية.',
  },
  details: (make) => make.object({ reasons: words }),
});
