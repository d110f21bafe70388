import { reportRequest } from '../parts/action';
import { instant } from '../parts/scalars';
import { actionEvent } from './action-event';

export const reportRequested = actionEvent({
  name: 'report-requested',
  summary: {
    en: 'The lead of an action was asked for a report.',
    ar: 'طُلب من الجهة الرائدة تقرير عن الإجراء.',
  },
  details: (make) => make.object({ request: reportRequest(make), nextReportAt: instant }),
});
