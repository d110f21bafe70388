import { catalogue } from '../../../events/catalogue';
import { same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const rejected = onRecommendation(
  catalogue.recommendation.rejected,
  {
    to: 'the person who proposed it',
    heading: { en: '{reference} was rejected', ar: 'رُفضت التوصية {reference}' },
  },
  ({ details: { reasons } }, { state }) => ({
    to: [state.proposer.personId],
    says: [
      {
        en: 'The group or a co-chair rejected the recommendation.',
        ar: 'رفض الفريق أو أحد الرئيسين المشاركين التوصية.',
      },
    ],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [],
  }),
);
