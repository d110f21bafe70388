import { catalogue } from '../../../events/catalogue';
import { roundEntry, roundFact } from '../answering';
import { speakersForMembers } from '../audience';
import { same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const roundSuspended = onRecommendation(
  catalogue.recommendation['round-suspended'],
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the deadline of the round, cancelled',
    heading: { en: 'The round on {reference} is suspended', ar: 'عُلقت الجولة بشأن {reference}' },
  },
  ({ details: { round, reasons, deadline } }, { reference, membership }) => ({
    to: speakersForMembers(membership),
    says: [
      {
        en: 'The time of the round stands still, and no position is taken until it is resumed.',
        ar: 'توقفت مدة الجولة، ولا تُبدى فيها مواقف حتى تُستأنف.',
      },
    ],
    facts: [roundFact(round), { label: labels.reasons, value: same(reasons) }],
    ways: [],
    calendar: { ...roundEntry(reference, round, deadline), cancelled: true },
  }),
);
