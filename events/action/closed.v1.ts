import { instant, words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const closed = actionEvent({
  name: 'closed',
  summary: {
    en: 'An action was closed.',
    ar: 'أُقفل الإجراء.',
  },
  details: (make) => make.object({ text: words.nullable(), reopenableUntil: instant.nullable() }),
});
