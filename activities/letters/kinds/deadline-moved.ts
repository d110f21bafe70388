import type { RecommendationState } from '../../../domain/recommendation/state';
import { catalogue } from '../../../events/catalogue';
import { deadlineFact, deadlineOf } from '../answering';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

/** The cycle whose term the round follows tells of the move, in one letter for its whole agenda. */
const followsCycle = (state: RecommendationState): boolean =>
  state.stage === 'under-review' && state.round?.termFrom !== undefined;

export const deadlineMoved = onRecommendation(
  catalogue.recommendation['deadline-moved'],
  {
    to: 'whoever the deadline runs for: the secretariat, the co-chairs, the person who proposed it, whoever may give a key, or everybody who may speak for a member entity; not for a round that moves with its review cycle',
    calendar: 'the deadline of a round, of a silence or of an endorsement, moved',
    heading: {
      en: 'The deadline of {reference} has moved',
      ar: 'تغيّر الموعد النهائي للتوصية {reference}',
    },
  },
  ({ details: { of, round, from, to } }, { state, membership, clock }) =>
    of === 'round' && followsCycle(state)
      ? null
      : {
          ...deadlineOf({ of, round, deadline: to }, { state, membership }),
          says: [
            filled(
              {
                en: 'A new version of the working calendar moved the deadline that runs to {deadline}.',
                ar: 'غيّر إصدار جديد من تقويم أيام العمل الموعد النهائي الجاري إلى {deadline}.',
              },
              { deadline: clock.until(to) },
            ),
          ],
          facts: [{ ...deadlineFact(from, clock), label: labels.formerDeadline }, deadlineFact(to, clock)],
        },
);
