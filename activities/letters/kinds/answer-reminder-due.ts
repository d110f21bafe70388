import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { secretariatOf } from '../audience';
import { filled, same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

export const answerReminderDue = onRecommendation(
  catalogue.recommendation['answer-reminder-due'],
  {
    to: 'the secretariat, which reminds the body above',
    heading: {
      en: 'Reminder: the answer of the body above on {reference} is missing',
      ar: 'تذكير: لم يرد بعد جواب الهيئة الأعلى بشأن {reference}',
    },
  },
  ({ details: { from, deadline } }, { membership, clock }) => ({
    to: secretariatOf(membership),
    says: [
      filled(
        {
          en: 'The body above has not answered; its time ends on {deadline}. Please remind it.',
          ar: 'لم تجب الهيئة الأعلى بعد، وتنتهي مهلتها {deadline}. يُرجى تذكيرها.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [{ label: labels.body, value: same(from) }, deadlineFact(deadline, clock)],
    ways: [],
  }),
);
