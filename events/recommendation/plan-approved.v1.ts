import { z } from 'zod';
import { identifier, instant, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const planApproved = recommendationEvent({
  name: 'plan-approved',
  summary: {
    en: 'A plan of actions was approved, and its actions are being assigned.',
    ar: 'اعتُمدت خطة إجراءات ويجري إسناد إجراءاتها.',
  },
  details: (make) =>
    make.object({
      plan: ordinal,
      approvals: z.array(make.object({ personId: identifier, entityId: identifier, at: instant })),
    }),
});
