import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { speakersForMembers } from '../audience';
import { filled } from '../marking';
import { entryOf, onCycle } from '../on-cycle';
import { labels } from '../words';

export const cycleDeadlineMoved = onCycle(
  catalogue.cycle['deadline-moved'],
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the meeting or the deadline, as it is now',
    heading: {
      en: 'The deadline of review cycle {reference} has moved',
      ar: 'تغيّر الموعد النهائي لدورة الاستعراض {reference}',
    },
  },
  ({ details: { from, to } }, { state, membership, clock }) => ({
    to: speakersForMembers(membership),
    says: [
      filled(
        {
          en: 'A new version of the working calendar moved the deadline of the cycle and of its rounds to {deadline}.',
          ar: 'غيّر إصدار جديد من تقويم أيام العمل الموعد النهائي للدورة ولجولاتها إلى {deadline}.',
        },
        { deadline: clock.until(to) },
      ),
    ],
    facts: [{ ...deadlineFact(from, clock), label: labels.formerDeadline }],
    ways: [],
    calendar: entryOf({ ...state, data: { ...state.data, deadline: to } }),
  }),
);
