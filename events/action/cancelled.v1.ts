import { instant, words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const cancelled = actionEvent({
  name: 'cancelled',
  summary: {
    en: 'An action was cancelled.',
    ar: 'أُلغي الإجراء.',
  },
  details: (make) => make.object({ reasons: words, reopenableUntil: instant.nullable() }),
});
