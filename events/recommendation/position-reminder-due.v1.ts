import { z } from 'zod';
import { identifier, instant, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const positionReminderDue = recommendationEvent({
  name: 'position-reminder-due',
  summary: {
    en: 'A reminder is due to the member entities that have not answered in the open round.',
    ar: 'حان تذكير الجهات الأعضاء التي لم تجب في الجولة المفتوحة.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      deadline: instant,
      /** The member entities that have not answered. */
      missing: z.array(identifier),
      /** The member entities that hold the proxy of one of them; absent in events of before 0.3.0. */
      holders: z.array(identifier).optional(),
    }),
});
