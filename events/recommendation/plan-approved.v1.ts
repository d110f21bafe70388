import { z } from 'zod';
import { identifier, instant, ordinal, words } from '../parts/scalars';
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
      /** Where the decision of the body above can be read; null where it was another's. */
      source: words.nullable(),
      approvals: z.array(make.object({ personId: identifier, entityId: identifier, at: instant })),
    }),
});
