import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { coChairsOf, secretariatOf } from '../audience';
import { filled, quoted, same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

/** The body above has no seat in the group: the secretariat writes to it. */
export const escalated = onRecommendation(
  catalogue.recommendation.escalated,
  {
    to: 'the secretariat, both co-chairs, and the person who proposed it',
    heading: { en: '{reference} was put before the body above', ar: 'رُفعت {reference} إلى الهيئة الأعلى' },
  },
  ({ details: { to, reasons, deadline } }, { state, membership, clock }) => ({
    to: [...secretariatOf(membership), ...coChairsOf(membership), state.proposer.personId],
    says: [
      filled(
        {
          en: 'The recommendation is now before {body}, which is to answer until {deadline}.',
          ar: 'التوصية معروضة الآن على {body}، ولها أن تجيب حتى {deadline}.',
        },
        { body: to.names, deadline: clock.until(deadline) },
      ),
    ],
    facts: [
      { label: labels.body, value: quoted(to.names) },
      { label: labels.reasons, value: same(reasons) },
      deadlineFact(deadline, clock),
    ],
    ways: [],
  }),
);
