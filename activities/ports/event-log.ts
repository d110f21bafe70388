/** One record of the log, encoded. */
export interface EventRecord {
  readonly topic: string;
  /** Records with the same topic and key keep their order. */
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Where events are stored for good.
 *
 * Invariants that every adapter keeps
 * 1. `publish` resolves only when every record of the batch is durably stored.
 * 2. The first occurrences of the records of one key stand in the log in the order in which they were given.
 * 3. When `publish` rejects, any part of the batch may be stored or not: the caller gives the whole batch again.
 *    The log then holds some records twice, which is why an event's id is deterministic.
 * 4. Publishes may overlap, but a caller has one outstanding per key: it gives the next batch of a key after the
 *    one before was stored. Without that, a rejected batch could be overtaken by the next one of its key.
 */
export interface EventLog {
  /** @throws EventRecordRefused for what repetition never cures, EventLogUnavailable for what it may */
  publish(batch: readonly EventRecord[]): Promise<void>;
}

/** The log will never take this batch as it stands: a record is too large or malformed. */
export class EventRecordRefused extends Error {
  override readonly name = 'EventRecordRefused';
}

/** The batch could not be stored in time; the message says what stands in the way. */
export class EventLogUnavailable extends Error {
  override readonly name = 'EventLogUnavailable';
}
