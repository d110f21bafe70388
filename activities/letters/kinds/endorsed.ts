import { catalogue } from '../../../events/catalogue';
import { onRecommendation } from '../on-recommendation';

export const endorsed = onRecommendation(
  catalogue.recommendation.endorsed,
  {
    to: 'the person who proposed it',
    heading: { en: '{reference} is endorsed', ar: 'أُقرّت التوصية {reference}' },
  },
  (_data, { state }) => ({
    to: [state.proposer.personId],
    says: [
      {
        en: 'Both co-chairs gave their key: the recommendation is endorsed.',
        ar: 'قدّم الرئيسان المشاركان مفتاحيهما فأُقرَّت التوصية.',
      },
    ],
    facts: [],
    ways: [],
  }),
);
