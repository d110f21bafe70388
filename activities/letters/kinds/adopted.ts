import { catalogue } from '../../../events/catalogue';
import { deadlineFact, endorsementEntry, endorsing, roundFact } from '../answering';
import { keyHoldersOf } from '../audience';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

export const adopted = onRecommendation(
  catalogue.recommendation.adopted,
  {
    to: 'both co-chairs, and their deputies where the terms let them endorse',
    calendar: 'the deadline of the endorsement',
    heading: { en: 'Your endorsement of {reference} is asked for', ar: 'يُرجى إقراركم للتوصية {reference}' },
  },
  ({ details: { round, terms, endorsementDeadline: deadline } }, { reference, state, clock }) => ({
    // Keys come from those who hold the chair now.
    to: keyHoldersOf(state.membership, terms.deputies),
    says: [
      filled(
        {
          en: 'The group adopted the text. It is endorsed once both institutions of the co-chairs give their key, until {deadline}.',
          ar: 'اعتمد الفريق النص. ويُقرّ متى قدّمت مؤسستا الرئيسين المشاركين مفتاحيهما، حتى {deadline}.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [roundFact(round), deadlineFact(deadline, clock)],
    ways: [endorsing(reference)],
    calendar: endorsementEntry(reference, round, deadline),
  }),
);
