import { statedDate } from '../parts/action';
import { instant } from '../parts/scalars';
import { actionEvent } from './action-event';

export const overdueReminderDue = actionEvent({
  name: 'overdue-reminder-due',
  summary: {
    en: 'The lead of an action is reminded that it is overdue.',
    ar: 'حان تذكير الجهة الرائدة بتأخر الإجراء عن موعده.',
  },
  details: (make) => make.object({ due: statedDate(make), deadline: instant }),
});
