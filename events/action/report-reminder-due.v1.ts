import { instant, ordinal } from '../parts/scalars';
import { actionEvent } from './action-event';

export const reportReminderDue = actionEvent({
  name: 'report-reminder-due',
  summary: {
    en: 'The lead of an action is reminded of a report that is missing.',
    ar: 'حان تذكير الجهة الرائدة بتقرير لم يُقدَّم.',
  },
  details: (make) => make.object({ number: ordinal, deadline: instant }),
});
