import { isRecused } from '../../../domain/group/representation';
import { catalogue } from '../../../events/catalogue';
import { deadlineFact, roundEntry, roundFact, takingPosition } from '../answering';
import { speakersForEach } from '../audience';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

/** A round of a review cycle is announced by the cycle, in one letter for its whole agenda. */
export const roundOpened = onRecommendation(
  catalogue.recommendation['round-opened'],
  {
    to: 'everybody who may speak for an entity that may take a position; not for a round of a review cycle',
    calendar: 'the deadline of the round',
    heading: {
      en: 'A position is asked for on {reference}',
      ar: 'يُرجى إبداء الموقف بشأن {reference}',
    },
  },
  ({ details: { round, cycle, deadline, members, recused = [] } }, { reference, membership, clock }) =>
    cycle !== null
      ? null
      : {
          to: speakersForEach(
            membership,
            members.filter((entityId) => !isRecused(recused, entityId)),
          ),
          says: [
            filled(
              {
                en: 'A review round was opened. Your entity may take a position until {deadline}.',
                ar: 'افتُتحت جولة استعراض. لجهتكم أن تبدي موقفها حتى {deadline}.',
              },
              { deadline: clock.until(deadline) },
            ),
          ],
          facts: [roundFact(round), deadlineFact(deadline, clock)],
          ways: [takingPosition(reference)],
          calendar: roundEntry(reference, round, deadline),
        },
);
