import { z } from 'zod';
import { actionLead, actionPlan } from '../parts/action';
import { identifier, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const planSubmitted = recommendationEvent({
  name: 'plan-submitted',
  summary: {
    en: 'A plan of actions was submitted for an endorsed recommendation.',
    ar: 'قُدّمت خطة إجراءات لتوصية مُقرّة.',
  },
  details: (make) =>
    make.object({
      /** Counts the plans of the recommendation from 1. */
      plan: ordinal,
      actions: z.array(make.object({ id: identifier, lead: actionLead(make), plan: actionPlan(make) })),
      /** References of actions that existed already. */
      joins: z.array(identifier),
    }),
});
