import { ordinal } from '../parts/scalars';
import { actionEvent } from './action-event';

export const membershipNoted = actionEvent({
  name: 'membership-noted',
  summary: {
    en: 'The action took note of a new membership.',
    ar: 'أحيط الإجراء علماً بعضوية جديدة.',
  },
  details: (make) => make.object({ version: ordinal }),
});
