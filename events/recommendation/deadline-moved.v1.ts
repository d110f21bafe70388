import { z } from 'zod';
import { moveReason, reckoning } from '../parts/calendar';
import { instant, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const deadlineMoved = recommendationEvent({
  name: 'deadline-moved',
  summary: {
    en: 'A new version of the working calendar moved the deadline that runs.',
    ar: 'غيّر إصدار جديد من تقويم أيام العمل الموعد النهائي الجاري.',
  },
  details: (make) =>
    make.object({
      of: make.oneOf('round', 'screening', 'determination', 'revision', 'silence', 'endorsement', 'effect'),
      /** Null where it is not that of a round. */
      round: ordinal.nullable(),
      from: instant,
      to: instant,
      reckoning: reckoning(make),
      /** Which days became working days, or ceased to be. */
      because: z.array(moveReason(make)).min(1),
      calendarVersion: ordinal,
    }),
});
