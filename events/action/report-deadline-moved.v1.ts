import { reportRequest } from '../parts/action';
import { instant, ordinal } from '../parts/scalars';
import { actionEvent } from './action-event';

export const reportDeadlineMoved = actionEvent({
  name: 'report-deadline-moved',
  summary: {
    en: 'A new version of the working calendar moved the deadline of a report.',
    ar: 'غيّر إصدار جديد من تقويم أيام العمل الموعد النهائي لتقرير.',
  },
  details: (make) => make.object({ from: instant, request: reportRequest(make), calendarVersion: ordinal }),
});
