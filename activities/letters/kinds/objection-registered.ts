import { catalogue } from '../../../events/catalogue';
import { entityFact, groundsFacts, objectionFact } from '../answering';
import { coChairsOf, secretariatOf } from '../audience';
import { onRecommendation } from '../on-recommendation';

export const objectionRegistered = onRecommendation(
  catalogue.recommendation['objection-registered'],
  {
    to: 'the secretariat, both co-chairs, and the person who proposed it',
    heading: { en: 'An objection to {reference} was registered', ar: 'سُجل اعتراض على {reference}' },
  },
  ({ details: { objection } }, { state, membership }) => ({
    to: [...secretariatOf(membership), ...coChairsOf(state.membership), state.proposer.personId],
    says: [{ en: 'A member entity objects to the text.', ar: 'تعترض جهة عضو على النص.' }],
    facts: [
      objectionFact(objection.number),
      entityFact(objection.entityId, membership),
      ...groundsFacts(objection),
    ],
    ways: [],
  }),
);
