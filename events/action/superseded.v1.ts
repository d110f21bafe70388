import { identifier, words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const superseded = actionEvent({
  name: 'superseded',
  summary: {
    en: 'Another action took the place of this one.',
    ar: 'حلّ إجراء آخر محل هذا الإجراء.',
  },
  details: (make) => make.object({ by: identifier, reasons: words }),
});
