import { catalogue } from '../../../events/catalogue';
import { speakersForMembers } from '../audience';
import { filled } from '../marking';
import { entryOf, onCycle } from '../on-cycle';

export const cycleScheduled = onCycle(
  catalogue.cycle.scheduled,
  {
    to: 'everybody who may speak for a member entity',
    calendar: 'the meeting, or the deadline of the written procedure',
    heading: { en: 'Review cycle {reference} is scheduled', ar: 'حُدِّد موعد دورة الاستعراض {reference}' },
  },
  (_data, { state, membership, clock }) => ({
    to: speakersForMembers(membership),
    says: [
      filled(
        state.data.kind === 'meeting'
          ? {
              en: 'The secretariat scheduled a meeting for {opens}. Positions may be taken until {deadline}.',
              ar: 'حددت الأمانة موعد اجتماع {opens}. ويمكن إبداء المواقف حتى {deadline}.',
            }
          : {
              en: 'The secretariat scheduled a written procedure from {opens}. Positions may be taken until {deadline}.',
              ar: 'حددت الأمانة إجراءً كتابياً يبدأ {opens}. ويمكن إبداء المواقف حتى {deadline}.',
            },
        { opens: clock.at(state.data.opensAt), deadline: clock.until(state.data.deadline) },
      ),
    ],
    facts: [],
    ways: [],
    calendar: entryOf(state),
  }),
);
