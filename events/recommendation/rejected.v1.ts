import { words } from '../parts/scalars';
import { tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const rejected = recommendationEvent({
  name: 'rejected',
  summary: {
    en: 'The group or a co-chair rejected the recommendation.',
    ar: 'رفض الفريق أو أحد الرئيسين المشاركين التوصية.',
  },
  reasonCodes: ['CO_CHAIR', 'BODY_ABOVE', ...tallyReasonCodes],
  details: (make) => make.object({ reasons: words }),
});
