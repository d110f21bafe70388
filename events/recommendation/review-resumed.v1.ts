import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const reviewResumed = recommendationEvent({
  name: 'review-resumed',
  summary: {
    en: 'The group has the recommendation again: the body above returned it, or none answered.',
    ar: 'عادت التوصية إلى الفريق: أعادتها الهيئة الأعلى أو لم تجب أي هيئة.',
  },
  reasonCodes: ['BODY_ABOVE', 'NO_ANSWER'],
  details: (make) =>
    make.object({
      reasons: words,
    }),
});
