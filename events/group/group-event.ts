import { z } from 'zod';
import { eventOf } from '../event-version';
import { part } from '../part';
import { count } from '../parts/scalars';

const stages = ['established'] as const;

const summary = part('GroupSummary', (make) =>
  make.object({
    stage: make.oneOf(...stages),
    /** The year that references count in, and the last number allotted in it. */
    year: z.int(),
    lastNumber: count,
    lastCycle: count,
    /** How many recommendations are not settled. */
    open: count,
  }),
);

/** Completes the definition of an event of a group. */
export const groupEvent = eventOf({
  kind: 'group',
  topic: 'groups',
  stages,
  leastVersion: 1,
  summary,
});
