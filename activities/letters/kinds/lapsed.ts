import { catalogue } from '../../../events/catalogue';
import { same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const lapsed = onRecommendation(
  catalogue.recommendation.lapsed,
  {
    to: 'the person who proposed it',
    heading: { en: '{reference} has lapsed', ar: 'سقطت التوصية {reference}' },
  },
  ({ details: { reasons } }, { state }) => ({
    to: [state.proposer.personId],
    says: [
      {
        en: 'The endorsement deadline passed without both keys.',
        ar: 'انقضى الموعد النهائي للإقرار دون اكتمال المفتاحين فسقطت التوصية.',
      },
    ],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [],
  }),
);
