import { z } from 'zod';
import { moveReason } from '../parts/calendar';
import { instant, ordinal } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const deadlineMoved = cycleEvent({
  name: 'deadline-moved',
  summary: {
    en: 'A new version of the working calendar moved the deadline of the review cycle.',
    ar: 'غيّر إصدار جديد من تقويم أيام العمل الموعد النهائي لدورة الاستعراض.',
  },
  details: (make) =>
    make.object({
      from: instant,
      to: instant,
      /** Which days became working days, or ceased to be. */
      because: z.array(moveReason(make)).min(1),
      calendarVersion: ordinal,
      remindAt: instant.nullable(),
    }),
});
