import { eventOf } from '../event-version';
import { part } from '../part';
import { statusWord } from '../parts/action';
import { count, identifier, words } from '../parts/scalars';

const stages = [
  'assigned',
  'declined',
  'accepted',
  'in-progress',
  'reported-implemented',
  'verified',
  'on-hold',
  'closed',
  'cancelled',
  'superseded',
] as const;

const summary = part('ActionSummary', (make) =>
  make.object({
    stage: make.oneOf(...stages),
    /** The entity, or the name of the body outside. */
    lead: words,
    /** The date in force as it was written, and its last day; null where it has none. */
    due: words,
    dueDay: identifier.nullable(),
    /** How many dates were agreed since the first. */
    extensions: count,
    /** What was reported last; null where nobody has reported. */
    status: statusWord(make).nullable(),
    percentage: count.nullable(),
    reports: count,
    /** Requests that nobody answered before the next. */
    unanswered: count,
  }),
);

/** Completes the definition of an event of an action. */
export const actionEvent = eventOf({ kind: 'action', topic: 'actions', stages, leastVersion: 1, summary });
