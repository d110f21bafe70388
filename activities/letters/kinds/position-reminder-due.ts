import { catalogue } from '../../../events/catalogue';
import { deadlineFact, roundFact, takingPosition } from '../answering';
import { speakersForEach } from '../audience';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

export const positionReminderDue = onRecommendation(
  catalogue.recommendation['position-reminder-due'],
  {
    to: 'everybody who may speak for an entity that has not answered, or for one that holds its proxy',
    heading: {
      en: 'Reminder: your position on {reference} is missing',
      ar: 'تذكير: لم يرد بعد موقفكم بشأن {reference}',
    },
  },
  ({ details: { round, deadline, missing, holders = [] } }, { reference, membership, clock }) => ({
    to: speakersForEach(membership, [...missing, ...holders]),
    says: [
      filled(
        {
          en: 'Your entity, or one whose proxy it holds, has not answered in the open round, which closes on {deadline}.',
          ar: 'لم تجب جهتكم بعد، أو جهة تحمل جهتكم وكالتها، في الجولة المفتوحة، وهي تُقفل {deadline}.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [roundFact(round), deadlineFact(deadline, clock)],
    ways: [takingPosition(reference)],
  }),
);
