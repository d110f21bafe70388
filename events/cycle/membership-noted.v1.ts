import { ordinal } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const membershipNoted = cycleEvent({
  name: 'membership-noted',
  summary: {
    en: 'The review cycle took note of a new version of the membership.',
    ar: 'أحاطت دورة الاستعراض علماً بنسخة جديدة من عضوية الفريق.',
  },
  details: (make) => make.object({ version: ordinal }),
});
