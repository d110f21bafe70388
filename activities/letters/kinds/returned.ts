import { catalogue } from '../../../events/catalogue';
import { same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const returned = onRecommendation(
  catalogue.recommendation.returned,
  {
    to: 'the person who proposed it',
    heading: {
      en: '{reference} was returned for additional work',
      ar: 'أُعيدت التوصية {reference} لاستكمال العمل عليها',
    },
  },
  ({ details: { reasons } }, { state }) => ({
    to: [state.proposer.personId],
    says: [
      {
        en: 'The recommendation was returned for additional work. You may revise it and submit it again.',
        ar: 'أُعيدت التوصية لاستكمال العمل عليها، ولكم مراجعتها وتقديمها من جديد.',
      },
    ],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [],
  }),
);
