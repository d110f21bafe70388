import { catalogue } from '../../../events/catalogue';
import { confirming, roundFact } from '../answering';
import { coChairsOf } from '../audience';
import { onRecommendation } from '../on-recommendation';

const says = {
  one: {
    en: 'The round is over and its result stands once one of the co-chairs confirms it.',
    ar: 'انتهت الجولة، وتثبت نتيجتها متى أكّدها أحد الرئيسين المشاركين.',
  },
  both: {
    en: 'The round is over and its result stands once both co-chairs confirm it.',
    ar: 'انتهت الجولة، وتثبت نتيجتها متى أكّدها الرئيسان المشاركان.',
  },
};

export const determinationProposed = onRecommendation(
  catalogue.recommendation['determination-proposed'],
  {
    to: 'both co-chairs',
    heading: {
      en: 'The result of the round on {reference} awaits your confirmation',
      ar: 'نتيجة الجولة بشأن {reference} في انتظار تأكيدكم',
    },
  },
  ({ details: { round, needed } }, { reference, state }) => ({
    // Confirmed by those who hold the chair now.
    to: coChairsOf(state.membership),
    says: [needed === 1 ? says.one : says.both],
    facts: [roundFact(round)],
    ways: [confirming(reference)],
  }),
);
