import { cyclePlan } from '../parts/cycle-plan';
import { identifier } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const scheduled = cycleEvent({
  name: 'scheduled',
  summary: {
    en: 'A review cycle was scheduled.',
    ar: 'حُدِّد موعد دورة استعراض.',
  },
  details: (make) =>
    make.object({
      cycle: identifier,
      group: identifier,
      /** The person of the secretariat in whose name its rounds open. */
      personId: identifier,
      ...cyclePlan(make),
    }),
});
