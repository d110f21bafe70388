import { catalogue } from '../../../events/catalogue';
import { entityFact, groundsFacts, silenceEntry } from '../answering';
import { same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const silenceBroken = onRecommendation(
  catalogue.recommendation['silence-broken'],
  {
    to: 'everybody with a seat in the group',
    calendar: 'the instant at which the silence was to end, cancelled',
    heading: { en: 'The silence on {reference} was broken', ar: 'كُسر الصمت بشأن {reference}' },
  },
  ({ details: { round, breach, told } }, { reference, state, membership }) => {
    const broken = state.silences.find((silence) => silence.round === round);
    return {
      to: told,
      says: [
        {
          en: 'A member entity broke the silence in writing before it ended: the text does not stand.',
          ar: 'كسرت جهة عضو الصمت كتابةً قبل انتهائه، فلا يثبت النص.',
        },
      ],
      facts: [
        entityFact(breach.entityId, membership),
        ...groundsFacts(breach),
        ...(breach.proposedText === undefined
          ? []
          : [{ label: labels.proposedText, value: same(breach.proposedText) }]),
      ],
      ways: [],
      ...(broken === undefined
        ? {}
        : { calendar: { ...silenceEntry(reference, round, broken.deadline), cancelled: true } }),
    };
  },
);
