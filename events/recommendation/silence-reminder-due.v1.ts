import { z } from 'zod';
import { identifier, instant } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const silenceReminderDue = recommendationEvent({
  name: 'silence-reminder-due',
  summary: {
    en: 'A silence procedure nears its instant: members are reminded that silence will be assent.',
    ar: 'يقترب إجراء الصمت من لحظة انتهائه: يُذكَّر الأعضاء بأن الصمت سيُعدّ موافقة.',
  },
  details: (make) =>
    make.object({
      deadline: instant,
      /** The member entities, none of which has broken the silence. */
      members: z.array(identifier),
      /** Those of them to which no notice is on record: without it silence cannot count. */
      unnotified: z.array(identifier),
    }),
});
