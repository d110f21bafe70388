import { ordinal, words } from '../parts/scalars';
import { tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const referredToMeeting = recommendationEvent({
  name: 'referred-to-meeting',
  summary: {
    en: 'An objection left the decision to a meeting: the next round is held at one.',
    ar: 'أحال اعتراض القرار إلى اجتماع: وتُعقد الجولة التالية فيه.',
  },
  reasonCodes: tallyReasonCodes,
  details: (make) => make.object({ round: ordinal, reasons: words }),
});
