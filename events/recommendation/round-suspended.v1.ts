import { count, instant, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const roundSuspended = recommendationEvent({
  name: 'round-suspended',
  summary: {
    en: 'The review round was suspended: its time stands still and no position is taken.',
    ar: 'عُلقت جولة الاستعراض: توقفت مدتها ولا تُبدى فيها مواقف.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      reasons: words,
      /** As it stood. */
      deadline: instant,
      /** What was left until then. */
      leftMilliseconds: count,
    }),
});
