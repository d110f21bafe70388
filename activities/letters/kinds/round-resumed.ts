import { catalogue } from '../../../events/catalogue';
import { deadlineFact, roundEntry, roundFact, takingPosition } from '../answering';
import { speakersForMembers } from '../audience';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const roundResumed = onRecommendation(
  catalogue.recommendation['round-resumed'],
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the deadline of the round, as it is now',
    heading: { en: 'The round on {reference} is resumed', ar: 'استُؤنفت الجولة بشأن {reference}' },
  },
  ({ details: { round, from, to } }, { reference, membership, clock }) => ({
    to: speakersForMembers(membership),
    says: [
      filled(
        {
          en: 'The round goes on. Your entity may take a position until {deadline}.',
          ar: 'تتواصل الجولة. لجهتكم أن تبدي موقفها حتى {deadline}.',
        },
        { deadline: clock.until(to) },
      ),
    ],
    facts: [
      roundFact(round),
      { ...deadlineFact(from, clock), label: labels.formerDeadline },
      deadlineFact(to, clock),
    ],
    ways: [takingPosition(reference)],
    calendar: roundEntry(reference, round, to),
  }),
);
