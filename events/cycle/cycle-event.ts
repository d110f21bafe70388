import { eventOf } from '../event-version';
import { part } from '../part';
import { count, instant } from '../parts/scalars';

const stages = ['scheduled', 'open', 'suspended', 'closing', 'closed', 'cancelled'] as const;

const summary = part('CycleSummary', (make) =>
  make.object({
    stage: make.oneOf(...stages),
    /** How many items the agenda has, and how many of them wait, have their round, or could not have one. */
    items: count,
    pending: count,
    opened: count,
    refused: count,
    deadline: instant,
  }),
);

/** Completes the definition of an event of a review cycle, which holds no membership or rules of its own. */
export const cycleEvent = eventOf({
  kind: 'cycle',
  topic: 'cycles',
  stages,
  leastVersion: 0,
  summary,
});
