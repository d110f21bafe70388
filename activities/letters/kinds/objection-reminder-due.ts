import { catalogue } from '../../../events/catalogue';
import { answeringObjection, deadlineFact, objectionFact } from '../answering';
import { speakersForEach } from '../audience';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

export const objectionReminderDue = onRecommendation(
  catalogue.recommendation['objection-reminder-due'],
  {
    to: 'everybody who may speak for the entity that objected and has not answered',
    heading: {
      en: 'Reminder: your answer on the objection to {reference} is missing',
      ar: 'تذكير: لم يرد بعد جوابكم بشأن الاعتراض على {reference}',
    },
  },
  ({ details: { objection, entityId, deadline } }, { reference, membership, clock }) => ({
    to: speakersForEach(membership, [entityId]),
    says: [
      filled(
        {
          en: 'Your entity has not answered on its objection. Without an answer until {deadline} it lapses.',
          ar: 'لم ترد جهتكم بعد بشأن اعتراضها. ويسقط الاعتراض إن لم تردوا حتى {deadline}.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [objectionFact(objection), deadlineFact(deadline, clock)],
    ways: [answeringObjection(reference, objection)],
  }),
);
