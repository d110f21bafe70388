import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const deferralEnded = recommendationEvent({
  name: 'deferral-ended',
  summary: {
    en: 'A deferral ended: its date came, or the review was resumed before.',
    ar: 'انتهى التأجيل: حلّ موعده أو استؤنف النظر قبله.',
  },
  details: (make) =>
    make.object({
      because: make.oneOf('date-reached', 'resumed'),
      reasons: words.nullable(),
    }),
});
