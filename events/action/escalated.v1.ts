import { identifier, instant } from '../parts/scalars';
import { actionEvent } from './action-event';

export const escalated = actionEvent({
  name: 'escalated',
  summary: {
    en: 'A body above the group is told that a report is missing or an action overdue.',
    ar: 'أُبلغت هيئة أعلى من الفريق بتقرير لم يُقدَّم أو بتأخر الإجراء عن موعده.',
  },
  details: (make) =>
    make.object({
      because: make.oneOf('report-missing', 'overdue'),
      to: identifier,
      deadline: instant,
      nextAt: instant.nullable(),
    }),
});
