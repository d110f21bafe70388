import { ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const planApprovalGiven = recommendationEvent({
  name: 'plan-approval-given',
  summary: {
    en: 'One of the two co-chairs approved a plan of actions.',
    ar: 'اعتمد أحد الرئيسين المشاركين خطة إجراءات.',
  },
  details: (make) =>
    make.object({
      plan: ordinal,
    }),
});
