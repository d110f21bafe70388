import { count, instant, words } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const suspended = cycleEvent({
  name: 'suspended',
  summary: {
    en: 'The review cycle was suspended, and with it each of its open rounds.',
    ar: 'عُلِّقت دورة الاستعراض ومعها كل جولة مفتوحة من جولاتها.',
  },
  details: (make) =>
    make.object({
      reasons: words,
      deadline: instant,
      /** Until the deadline. */
      leftMilliseconds: count,
    }),
});
