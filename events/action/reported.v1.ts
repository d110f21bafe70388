import { progressReport } from '../parts/action';
import { ordinal } from '../parts/scalars';
import { actionEvent } from './action-event';

export const reported = actionEvent({
  name: 'reported',
  summary: {
    en: 'The lead reported on an action.',
    ar: 'قدّمت الجهة الرائدة تقريراً عن الإجراء.',
  },
  details: (make) =>
    make.object({ number: ordinal, answers: ordinal.nullable(), report: progressReport(make) }),
});
