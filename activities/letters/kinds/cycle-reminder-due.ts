import { catalogue } from '../../../events/catalogue';
import { speakersForMembers } from '../audience';
import { filled } from '../marking';
import { onCycle } from '../on-cycle';

export const cycleReminderDue = onCycle(
  catalogue.cycle['reminder-due'],
  {
    to: 'everybody who may speak for a member entity',
    heading: {
      en: 'Reminder: review cycle {reference} closes soon',
      ar: 'تذكير: تُقفل دورة الاستعراض {reference} قريباً',
    },
  },
  ({ details: { deadline } }, { membership, clock }) => ({
    to: speakersForMembers(membership),
    says: [
      filled(
        {
          en: 'The review cycle closes on {deadline}. Where your entity has not taken a position yet, it may do so until then.',
          ar: 'تُقفل دورة الاستعراض {deadline}. ولجهتكم أن تبدي حتى ذلك الحين موقفها مما لم تبده بعد.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [],
    ways: [],
  }),
);
