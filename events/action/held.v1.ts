import { instant, words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const held = actionEvent({
  name: 'held',
  summary: {
    en: 'An action was put on hold.',
    ar: 'عُلّق الإجراء.',
  },
  details: (make) => make.object({ reasons: words, until: instant.nullable() }),
});
