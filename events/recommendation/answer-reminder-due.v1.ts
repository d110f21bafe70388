import { identifier, instant } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const answerReminderDue = recommendationEvent({
  name: 'answer-reminder-due',
  summary: {
    en: 'The body above is to be reminded of its answer.',
    ar: 'حان تذكير الهيئة الأعلى بجوابها.',
  },
  details: (make) =>
    make.object({
      /** The body, by its id on the ladder. */
      from: identifier,
      deadline: instant,
    }),
});
