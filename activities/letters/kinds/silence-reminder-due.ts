import { catalogue } from '../../../events/catalogue';
import { breakingSilence, deadlineFact } from '../answering';
import { speakersForEach } from '../audience';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

export const silenceReminderDue = onRecommendation(
  catalogue.recommendation['silence-reminder-due'],
  {
    to: 'everybody who may speak for a member entity',
    heading: {
      en: 'Reminder: the silence on {reference} ends soon',
      ar: 'تذكير: ينتهي الصمت بشأن {reference} قريباً',
    },
  },
  ({ details: { deadline, members } }, { reference, membership, clock }) => ({
    to: speakersForEach(membership, members),
    says: [
      filled(
        {
          en: 'The silence procedure ends on {deadline}. Whoever says nothing until then assents.',
          ar: 'ينتهي إجراء الصمت {deadline}. ومن لم يقل شيئاً حتى ذلك الحين عُدّ موافقاً.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [deadlineFact(deadline, clock)],
    ways: [breakingSilence(reference)],
  }),
);
