import { words } from '../parts/scalars';
import { tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const returned = recommendationEvent({
  name: 'returned',
  summary: {
    en: 'The recommendation was returned for additional work.',
    ar: 'أُعيدت التوصية لاستكمال العمل عليها.',
  },
  reasonCodes: [
    'SCREENING',
    'CO_CHAIR',
    'SECRETARIAT',
    'ENDORSEMENT_DEADLINE',
    'EFFECT_OPPOSED',
    'SILENCE_BROKEN',
    'NOTICE_MISSING',
    ...tallyReasonCodes,
  ],
  details: (make) =>
    make.object({
      from: make.oneOf('screening', 'review', 'silence', 'endorsement'),
      /** Its proposer, the group's table between rounds, or the secretariat's desk. */
      to: make.oneOf('proposer', 'review', 'screening'),
      reasons: words,
    }),
});
