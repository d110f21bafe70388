import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog, EventRecord } from '../../activities/ports/event-log';
import type { StoredRecord } from '../integration/kafka/topic-reader';

export interface Load {
  readonly topic: string;
  readonly publishers: number;
  /** Each publisher has one key and publishes so many batches, one after the other. */
  readonly batches: number;
  readonly recordsPerBatch: number;
}

const attempts = 30;

const keyOf = (publisher: number): string => `MWG-2026-${String(publisher).padStart(4, '0')}`;

const valuesOf = ({ batches, recordsPerBatch }: Load): readonly string[] =>
  Array.from({ length: batches * recordsPerBatch }, (_, index) => String(index + 1));

/**
 * Publishes as the publish activity does: many at once, each with one batch outstanding, which it gives again until
 * it is taken.
 */
export const publishAsActivities = async (log: EventLog, load: Load): Promise<void> => {
  const values = valuesOf(load);
  await Promise.all(
    Array.from({ length: load.publishers }, async (_, publisher) => {
      for (let first = 0; first < values.length; first += load.recordsPerBatch) {
        const batch = values
          .slice(first, first + load.recordsPerBatch)
          .map((value) => ({ topic: load.topic, key: keyOf(publisher), value, headers: {} }));
        await publishUntilTaken(log, batch);
      }
    }),
  );
};

const publishUntilTaken = async (log: EventLog, batch: readonly EventRecord[]): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await log.publish(batch);
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      await pause(20);
    }
  }
};

/** One line per key whose records, repetitions left out, are not all there in the order in which they were given. */
export const violations = (load: Load, stored: readonly StoredRecord[]): readonly string[] =>
  Array.from({ length: load.publishers }, (_, publisher) => keyOf(publisher)).flatMap((key) => {
    const found = [...new Set(stored.filter((record) => record.key === key).map(({ value }) => value))];
    const given = valuesOf(load);
    const missing = given.filter((value) => !found.includes(value));
    if (missing.length > 0) return [`${key}: acknowledged, yet not in the log: ${missing.join(', ')}`];
    return found.join() === given.join() ? [] : [`${key}: out of order: ${found.join(', ')}`];
  });
