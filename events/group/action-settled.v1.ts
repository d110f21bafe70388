import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const actionSettled = groupEvent({
  name: 'action-settled',
  summary: {
    en: 'An action is settled: nobody may reopen it any more.',
    ar: 'انتهى أمر إجراء: لا يجوز لأحد إعادة فتحه.',
  },
  details: (make) => make.object({ reference: identifier }),
});
