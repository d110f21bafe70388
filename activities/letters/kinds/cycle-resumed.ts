import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { speakersForMembers } from '../audience';
import { filled } from '../marking';
import { entryOf, onCycle } from '../on-cycle';
import { labels } from '../words';

export const cycleResumed = onCycle(
  catalogue.cycle.resumed,
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the meeting or the deadline, as it is now',
    heading: { en: 'Review cycle {reference} is resumed', ar: 'استُؤنفت دورة الاستعراض {reference}' },
  },
  ({ details: { from, to } }, { state, membership, clock }) => ({
    to: speakersForMembers(membership),
    says: [
      filled(
        {
          en: 'The review cycle goes on. Your entity may take positions until {deadline}.',
          ar: 'تتواصل دورة الاستعراض. لجهتكم أن تبدي مواقفها حتى {deadline}.',
        },
        { deadline: clock.until(to) },
      ),
    ],
    facts: [{ ...deadlineFact(from, clock), label: labels.formerDeadline }],
    ways: [],
    calendar: entryOf({ ...state, data: { ...state.data, deadline: to } }),
  }),
);
