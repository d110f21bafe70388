import { instant } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const rejectionFinal = recommendationEvent({
  name: 'rejection-final',
  summary: {
    en: 'The time to reopen or appeal a rejection is over: it is final.',
    ar: 'انقضت مهلة إعادة فتح الرفض أو الطعن فيه، فأصبح نهائياً.',
  },
  details: (make) => make.object({ rejectedAt: instant }),
});
