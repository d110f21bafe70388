import { actionPlan, statedDate } from '../parts/action';
import { instant, words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const replanned = actionEvent({
  name: 'replanned',
  summary: {
    en: 'An action was planned anew.',
    ar: 'أُعيد تخطيط الإجراء.',
  },
  details: (make) =>
    make.object({
      from: statedDate(make),
      plan: actionPlan(make),
      reasons: words,
      nextReportAt: instant.nullable(),
    }),
});
