import { words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const started = actionEvent({
  name: 'started',
  summary: {
    en: 'Work on an action began.',
    ar: 'بدأ العمل على الإجراء.',
  },
  details: (make) => make.object({ source: words.nullable() }),
});
