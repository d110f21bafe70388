import { catalogue } from '../../../events/catalogue';
import { speakersForMembers } from '../audience';
import { same } from '../marking';
import { entryOf, onCycle } from '../on-cycle';
import { labels } from '../words';

export const cycleCancelled = onCycle(
  catalogue.cycle.cancelled,
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the meeting or the deadline, cancelled',
    heading: { en: 'Review cycle {reference} is cancelled', ar: 'أُلغيت دورة الاستعراض {reference}' },
  },
  ({ details: { reasons } }, { state, membership }) => ({
    to: speakersForMembers(membership),
    says: [
      {
        en: 'The secretariat cancelled the review cycle before it opened.',
        ar: 'ألغت الأمانة دورة الاستعراض قبل افتتاحها.',
      },
    ],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [],
    calendar: { ...entryOf(state), cancelled: true },
  }),
);
