import { instant } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const reminderDue = cycleEvent({
  name: 'reminder-due',
  summary: {
    en: 'The deadline of the review cycle is near.',
    ar: 'اقترب الموعد النهائي لدورة الاستعراض.',
  },
  details: (make) => make.object({ deadline: instant }),
});
