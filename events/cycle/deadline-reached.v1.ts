import { instant } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const deadlineReached = cycleEvent({
  name: 'deadline-reached',
  summary: {
    en: 'The deadline of the review cycle came.',
    ar: 'حلَّ الموعد النهائي لدورة الاستعراض.',
  },
  details: (make) => make.object({ deadline: instant }),
});
