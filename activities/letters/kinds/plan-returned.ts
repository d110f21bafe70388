import { catalogue } from '../../../events/catalogue';
import { secretariatOf } from '../audience';
import { same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const planReturned = onRecommendation(
  catalogue.recommendation['plan-returned'],
  {
    to: 'the secretariat, and the person who submitted it',
    heading: {
      en: 'The plan of actions for {reference} was returned for additional work',
      ar: 'أُعيدت خطة الإجراءات للتوصية {reference} لاستكمال العمل عليها',
    },
  },
  ({ details: { plan, reasons } }, { state }) => ({
    to: [
      ...secretariatOf(state.membership),
      ...(state.implementation.plan === null ? [] : [state.implementation.plan.personId]),
    ],
    says: [
      {
        en: 'You may submit another plan in its place.',
        ar: 'لكم تقديم خطة أخرى بدلاً منها.',
      },
    ],
    facts: [
      { label: labels.plan, value: same(String(plan)) },
      { label: labels.reasons, value: same(reasons) },
    ],
    ways: [],
  }),
);
