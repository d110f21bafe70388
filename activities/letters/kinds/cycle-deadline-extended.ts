import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { speakersForMembers } from '../audience';
import { filled, same } from '../marking';
import { entryOf, onCycle } from '../on-cycle';
import { labels } from '../words';

export const cycleDeadlineExtended = onCycle(
  catalogue.cycle['deadline-extended'],
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the meeting or the deadline, as it is now',
    heading: {
      en: 'The deadline of review cycle {reference} was extended',
      ar: 'مُدِّد الموعد النهائي لدورة الاستعراض {reference}',
    },
  },
  ({ details: { from, to, reasons } }, { state, membership, clock }) => ({
    to: speakersForMembers(membership),
    says: [
      filled(
        {
          en: 'Positions may now be taken until {deadline}.',
          ar: 'يمكن الآن إبداء المواقف حتى {deadline}.',
        },
        { deadline: clock.until(to) },
      ),
    ],
    facts: [
      { ...deadlineFact(from, clock), label: labels.formerDeadline },
      { label: labels.reasons, value: same(reasons) },
    ],
    ways: [],
    calendar: entryOf({ ...state, data: { ...state.data, deadline: to } }),
  }),
);
