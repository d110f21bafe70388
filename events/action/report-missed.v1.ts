import { instant, ordinal } from '../parts/scalars';
import { actionEvent } from './action-event';

export const reportMissed = actionEvent({
  name: 'report-missed',
  summary: {
    en: 'Nobody answered a request for a report before the next one.',
    ar: 'لم يُجب أحد عن طلب تقرير قبل الطلب التالي.',
  },
  details: (make) => make.object({ number: ordinal, deadline: instant }),
});
