import { catalogue } from '../../../events/catalogue';
import { answeringObjection, deadlineFact, objectionEntry, objectionFact } from '../answering';
import { speakersForEach } from '../audience';
import { filled, same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const objectionMediated = onRecommendation(
  catalogue.recommendation['objection-mediated'],
  {
    to: 'everybody who may speak for the entity that objected',
    calendar: 'the deadline of its answer',
    heading: {
      en: 'Your answer on the objection to {reference} is asked for',
      ar: 'يُرجى ردكم بشأن الاعتراض على {reference}',
    },
  },
  ({ details: { objection, entityId, deadline, text } }, { reference, membership, clock }) => ({
    to: speakersForEach(membership, [entityId]),
    says: [
      filled(
        {
          en: 'The secretariat took your objection into mediation. Without an answer until {deadline} it lapses.',
          ar: 'أحالت الأمانة اعتراضكم إلى الوساطة. ويسقط الاعتراض إن لم تردوا حتى {deadline}.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [
      objectionFact(objection),
      ...(text === null ? [] : [{ label: labels.proposedText, value: same(text) }]),
      deadlineFact(deadline, clock),
    ],
    ways: [answeringObjection(reference, objection)],
    calendar: objectionEntry(reference, objection, deadline),
  }),
);
