import { ordinal } from '../parts/scalars';
import { tally, tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const determinationProposed = recommendationEvent({
  name: 'determination-proposed',
  summary: {
    en: 'The tally was proposed to the co-chairs as the determination of the group.',
    ar: 'عُرضت نتيجة الجولة على الرئيسين المشاركين لتأكيدها.',
  },
  reasonCodes: tallyReasonCodes,
  details: (make) =>
    make.object({
      round: ordinal,
      tally: tally(make),
      /** How many co-chairs must confirm. */
      needed: ordinal,
    }),
});
