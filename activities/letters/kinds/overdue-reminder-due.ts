import { catalogue } from '../../../events/catalogue';
import { leadOf, onAction, wayTo } from '../on-action';
import { reporting } from '../reporting';

export const overdueReminderDue = onAction(
  catalogue.action['overdue-reminder-due'],
  {
    to: 'whoever answers for the action: its focal point, or else everybody who may speak for its lead; for a body outside the secretariat',
    heading: { en: 'Reminder: action {reference} is overdue', ar: 'تذكير: تأخر الإجراء {reference}' },
  },
  (_data, matter) => ({
    to: leadOf(matter),
    says: [
      {
        en: 'The date that was agreed is over. Report what is done, or have a later date agreed.',
        ar: 'انقضى الموعد المتفق عليه. أبلغوا بما أُنجز، أو اطلبوا الاتفاق على موعد لاحق.',
      },
    ],
    facts: [],
    ways: [
      reporting(matter.reference),
      wayTo('extendAction', matter.reference, 'extend', ' --due DATE --reasons TEXT'),
    ],
  }),
);
