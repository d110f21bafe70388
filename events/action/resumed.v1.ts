import { instant, words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const resumed = actionEvent({
  name: 'resumed',
  summary: {
    en: 'An action that was on hold goes on.',
    ar: 'استؤنف الإجراء بعد تعليقه.',
  },
  details: (make) =>
    make.object({
      reasons: words.nullable(),
      to: make.oneOf('accepted', 'in-progress'),
      nextReportAt: instant.nullable(),
    }),
});
