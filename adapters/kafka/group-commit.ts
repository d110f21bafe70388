import type { EventRecord } from '../../activities/ports/event-log';
import { batchOverhead, recordSize } from './record-size';

/** A publish on its way: its first `stored` records are in the log. */
export interface Publish {
  readonly records: readonly EventRecord[];
  stored: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** What goes to the broker at once: of each publish the records up to an index, in the queue's order. */
export interface Batch {
  readonly records: readonly EventRecord[];
  readonly bytes: number;
  readonly parts: readonly { readonly publish: Publish; readonly upTo: number }[];
}

/**
 * The next batch: as much from the head of the queue as fits into so many bytes, from at most so many publishes.
 * Every record fits alone; at least one is taken.
 */
export const nextBatch = (queue: readonly Publish[], maxBytes: number, maxPublishes: number): Batch => {
  const records: EventRecord[] = [];
  const parts: { publish: Publish; upTo: number }[] = [];
  let bytes = batchOverhead;
  for (const publish of queue) {
    if (parts.length === maxPublishes) break;
    let upTo = publish.stored;
    for (const record of publish.records.slice(publish.stored)) {
      const size = recordSize(record);
      if (records.length > 0 && bytes + size > maxBytes) break;
      records.push(record);
      bytes += size;
      upTo += 1;
    }
    if (upTo > publish.stored) parts.push({ publish, upTo });
    if (upTo < publish.records.length) break;
  }
  return { records, bytes, parts };
};

/** Whether two lists of records share a key of a topic, so that the order between them matters. */
export const shareKey = (some: readonly EventRecord[], others: readonly EventRecord[]): boolean => {
  const keys = new Set(some.map(identity));
  return others.some((record) => keys.has(identity(record)));
};

const identity = ({ topic, key }: EventRecord): string => `${topic}\n${key}`;
