import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { leadOf, onAction, reportEntry } from '../on-action';
import { reporting } from '../reporting';

export const reportReminderDue = onAction(
  catalogue.action['report-reminder-due'],
  {
    to: 'whoever answers for the action: its focal point, or else everybody who may speak for its lead; for a body outside the secretariat',
    calendar: 'the deadline of the report',
    heading: {
      en: 'Reminder: a report on action {reference} is missing',
      ar: 'تذكير: ينقص تقرير عن الإجراء {reference}',
    },
  },
  ({ details: { number, deadline } }, matter) => ({
    to: leadOf(matter),
    says: [
      {
        en: 'The report that was asked for has not come. The bodies above the group are told of a report that stays missing.',
        ar: 'لم يرد التقرير المطلوب. وتُبلَّغ الهيئات الأعلى من الفريق بأي تقرير يبقى ناقصاً.',
      },
    ],
    facts: [deadlineFact(deadline, matter.clock)],
    ways: [reporting(matter.reference)],
    calendar: reportEntry(matter.reference, number, deadline),
  }),
);
