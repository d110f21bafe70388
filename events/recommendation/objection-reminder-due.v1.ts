import { identifier, instant, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const objectionReminderDue = recommendationEvent({
  name: 'objection-reminder-due',
  summary: {
    en: 'An objector that has not answered is to be reminded.',
    ar: 'حان تذكير صاحب اعتراض لم يرد.',
  },
  details: (make) =>
    make.object({
      objection: ordinal,
      entityId: identifier,
      deadline: instant,
    }),
});
