import { words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const reopened = actionEvent({
  name: 'reopened',
  summary: {
    en: 'An action was reopened.',
    ar: 'أُعيد فتح الإجراء.',
  },
  details: (make) => make.object({ reasons: words }),
});
