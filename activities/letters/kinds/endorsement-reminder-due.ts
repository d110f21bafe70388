import { catalogue } from '../../../events/catalogue';
import { deadlineFact, endorsing } from '../answering';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

export const endorsementReminderDue = onRecommendation(
  catalogue.recommendation['endorsement-reminder-due'],
  {
    to: 'whoever may give a key that is missing',
    heading: {
      en: 'Reminder: a key to endorse {reference} is missing',
      ar: 'تذكير: ما زال أحد مفتاحي إقرار {reference} ناقصاً',
    },
  },
  ({ details: { deadline, missing } }, { reference, clock }) => ({
    to: missing,
    says: [
      filled(
        {
          en: 'The key of your institution has not been given; the time for it ends on {deadline}.',
          ar: 'لم تقدّم مؤسستكم مفتاحها بعد، وتنتهي المهلة {deadline}.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [deadlineFact(deadline, clock)],
    ways: [endorsing(reference)],
  }),
);
