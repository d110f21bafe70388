import { instant, words } from '../parts/scalars';
import { tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const rejected = recommendationEvent({
  name: 'rejected',
  summary: {
    en: 'The group, a co-chair or a body above rejected the recommendation.',
    ar: 'رفض الفريق أو أحد الرئيسين المشاركين أو هيئة أعلى التوصية.',
  },
  reasonCodes: ['CO_CHAIR', 'BODY_ABOVE', ...tallyReasonCodes],
  details: (make) =>
    make.object({
      reasons: words,
      /** Until when it may be reopened or appealed; null where it is final. */
      openUntil: instant.nullable(),
    }),
});
