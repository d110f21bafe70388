import { z } from 'zod';
import { actionLead, actionPlan } from '../parts/action';
import { identifier } from '../parts/scalars';
import { actionEvent } from './action-event';

export const assigned = actionEvent({
  name: 'assigned',
  summary: {
    en: 'An action was assigned to its lead.',
    ar: 'أُسند إجراء إلى الجهة الرائدة له.',
  },
  details: (make) =>
    make.object({
      recommendations: z.array(identifier).min(1),
      lead: actionLead(make),
      plan: actionPlan(make),
    }),
});
