import { z } from 'zod';
import { identifier, instant } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const endorsementReminderDue = recommendationEvent({
  name: 'endorsement-reminder-due',
  summary: {
    en: 'The endorsement deadline is near or has passed, and a key is missing.',
    ar: 'اقترب الموعد النهائي للإقرار أو انقضى وما زال أحد مفاتيحه ناقصاً.',
  },
  details: (make) =>
    make.object({
      deadline: instant,
      overdue: z.boolean(),
      /** Persons whose key is missing. */
      missing: z.array(identifier),
    }),
});
