import type { CloudEvent } from '../../events/envelope';

/** What a subscriber wants; what is left out is not asked for. */
export interface EventFilter {
  /** The group's code: its own events and those of its cycles and recommendations. */
  readonly group?: string;
  readonly subject?: string;
  /** Full types or beginnings that end in a dot: `org.tawsiya.recommendation.`. */
  readonly types?: readonly string[];
}

export type EventListener = (event: CloudEvent) => void;

/**
 * The events as they happen, for the live streams of this process.
 *
 * Invariants
 * 1. Every event stored after `start` resolved reaches every subscriber of it, in order per subject.
 * 2. A reconnection repeats nothing and skips nothing.
 * 3. A listener that throws disturbs no other one.
 */
export interface EventFeed {
  /** Resolves once every later event will be seen. */
  start(): Promise<void>;
  /** Returns the function that ends the subscription. */
  subscribe(filter: EventFilter, listener: EventListener): () => void;
  stop(): Promise<void>;
}

/** Whether the event is one that the filter asks for. */
export const wanted = ({ group, subject, types }: EventFilter, event: CloudEvent): boolean =>
  (group === undefined ||
    event.source === `/groups/${group}` ||
    event.source.startsWith(`/groups/${group}/`)) &&
  (subject === undefined || event.subject === subject) &&
  (types === undefined ||
    types.some((type) => (type.endsWith('.') ? event.type.startsWith(type) : event.type === type)));
