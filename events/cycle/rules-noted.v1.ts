import { ordinal } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const rulesNoted = cycleEvent({
  name: 'rules-noted',
  summary: {
    en: 'The review cycle took note of a new version of the rules of procedure.',
    ar: 'أحاطت دورة الاستعراض علماً بنسخة جديدة من قواعد الإجراءات.',
  },
  details: (make) => make.object({ version: ordinal }),
});
