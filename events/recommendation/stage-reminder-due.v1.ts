import { z } from 'zod';
import { identifier, instant } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const stageReminderDue = recommendationEvent({
  name: 'stage-reminder-due',
  summary: {
    en: 'The office before which the recommendation is has not acted; its time ends soon or is over.',
    ar: 'لم تتصرف الجهة التي تُعرض عليها التوصية بعد؛ ومهلتها تنتهي قريباً أو انقضت.',
  },
  details: (make) =>
    make.object({
      /** Screening by the secretariat, determination by the co-chairs, revision by the proposer. */
      of: make.oneOf('screening', 'determination', 'revision'),
      deadline: instant,
      overdue: z.boolean(),
      /** Persons who have not acted. */
      missing: z.array(identifier),
    }),
});
