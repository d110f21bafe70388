import { instant } from '../parts/scalars';
import { actionEvent } from './action-event';

export const becameFinal = actionEvent({
  name: 'became-final',
  summary: {
    en: 'The time to reopen an action is over.',
    ar: 'انقضت مهلة إعادة فتح الإجراء.',
  },
  details: (make) => make.object({ reopenableUntil: instant }),
});
