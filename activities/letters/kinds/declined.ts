import { catalogue } from '../../../events/catalogue';
import { same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const declined = onRecommendation(
  catalogue.recommendation.declined,
  {
    to: 'the person who proposed it',
    heading: { en: '{reference} was not permitted', ar: 'لم تُجز التوصية {reference}' },
  },
  ({ details: { reasons } }, { state }) => ({
    to: [state.proposer.personId],
    says: [{ en: 'The secretariat did not permit the recommendation.', ar: 'لم تجز الأمانة التوصية.' }],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [],
  }),
);
