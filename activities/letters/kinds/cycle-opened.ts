import { catalogue } from '../../../events/catalogue';
import { speakersForMembers } from '../audience';
import { filled } from '../marking';
import { onCycle } from '../on-cycle';

export const cycleOpened = onCycle(
  catalogue.cycle.opened,
  {
    to: 'everybody who may speak for a member entity',
    heading: {
      en: 'Positions are asked for in review cycle {reference}',
      ar: 'يُرجى إبداء المواقف في دورة الاستعراض {reference}',
    },
  },
  (_data, { state, membership, clock }) => ({
    to: speakersForMembers(membership),
    says: [
      filled(
        {
          en: 'The review cycle is open. Your entity may take a position on each item of its agenda until {deadline}.',
          ar: 'افتُتحت دورة الاستعراض. لجهتكم أن تبدي موقفها من كل بند من جدول أعمالها حتى {deadline}.',
        },
        { deadline: clock.until(state.data.deadline) },
      ),
    ],
    facts: [],
    ways: [],
  }),
);
