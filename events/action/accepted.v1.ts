import { instant, words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const accepted = actionEvent({
  name: 'accepted',
  summary: {
    en: 'The lead of an action took it on.',
    ar: 'قبلت الجهة الرائدة الإجراء.',
  },
  details: (make) => make.object({ source: words.nullable(), nextReportAt: instant.nullable() }),
});
