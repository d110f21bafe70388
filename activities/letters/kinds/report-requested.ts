import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { leadOf, onAction, reportEntry } from '../on-action';
import { reporting } from '../reporting';

export const reportRequested = onAction(
  catalogue.action['report-requested'],
  {
    to: 'whoever answers for the action: its focal point, or else everybody who may speak for its lead; for a body outside the secretariat',
    calendar: 'the deadline of the report',
    heading: { en: 'A report on action {reference} is asked for', ar: 'يُطلب تقرير عن الإجراء {reference}' },
  },
  ({ details: { request } }, matter) => ({
    to: leadOf(matter),
    says: [
      {
        en: 'Please report how the action stands. Without a report it is shown as silent, and nothing is assumed.',
        ar: 'يُرجى تقديم تقرير عن حال الإجراء. وبدونه يُعرض على أنه صامت ولا يُفترض شيء.',
      },
    ],
    facts: [deadlineFact(request.deadline, matter.clock)],
    ways: [reporting(matter.reference)],
    calendar: reportEntry(matter.reference, request.number, request.deadline),
  }),
);
