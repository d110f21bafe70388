import { identifier } from '../parts/scalars';
import { actionEvent } from './action-event';

export const joined = actionEvent({
  name: 'joined',
  summary: {
    en: 'An action serves a further recommendation.',
    ar: 'صار الإجراء يخدم توصية أخرى أيضاً.',
  },
  details: (make) => make.object({ recommendation: identifier }),
});
