import { words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const verified = actionEvent({
  name: 'verified',
  summary: {
    en: 'Another than the lead verified that an action is implemented.',
    ar: 'تحققت جهة غير الجهة الرائدة من تنفيذ الإجراء.',
  },
  details: (make) => make.object({ text: words.nullable() }),
});
