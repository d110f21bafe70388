import type { CloudEvent } from '../../events/envelope';
import type { EventFilter } from './event-feed';

/**
 * The events that the log holds already.
 *
 * Invariants
 * 1. What was stored when the reading began is given whole; what is stored meanwhile may be given or not.
 * 2. Events of one subject come in the order of the log, with every copy that stands there.
 * 3. Nothing is read on while `take` has not resolved, so a slow reader costs no memory.
 */
export interface EventHistory {
  /** @throws EventHistoryUnavailable; what `take` throws ends the reading and is thrown on */
  read(
    filter: EventFilter,
    take: (event: CloudEvent) => Promise<void> | void,
    signal: AbortSignal,
  ): Promise<void>;
}

/** The log gives no answer: nothing, or not all, was read. */
export class EventHistoryUnavailable extends Error {
  override readonly name = 'EventHistoryUnavailable';
}
