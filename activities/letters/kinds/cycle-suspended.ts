import { catalogue } from '../../../events/catalogue';
import { speakersForMembers } from '../audience';
import { same } from '../marking';
import { entryOf, onCycle } from '../on-cycle';
import { labels } from '../words';

export const cycleSuspended = onCycle(
  catalogue.cycle.suspended,
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the meeting or the deadline, cancelled until it is resumed',
    heading: { en: 'Review cycle {reference} is suspended', ar: 'عُلِّقت دورة الاستعراض {reference}' },
  },
  ({ details: { reasons } }, { state, membership }) => ({
    to: speakersForMembers(membership),
    says: [
      {
        en: 'The time of the review cycle stands still, and no position is taken until it is resumed.',
        ar: 'توقفت مدة دورة الاستعراض، ولا تُبدى فيها مواقف حتى تُستأنف.',
      },
    ],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [],
    calendar: { ...entryOf(state), cancelled: true },
  }),
);
