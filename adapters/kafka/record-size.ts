import type { EventRecord } from '../../activities/ports/event-log';

/**
 * An upper bound of a record's bytes in a Kafka record batch (format v2): lengths, offset and timestamp deltas are
 * varints of at most 5 bytes, 10 for the timestamp.
 */
export const recordSize = ({ key, value, headers }: EventRecord): number => {
  let size = 40 + Buffer.byteLength(key) + Buffer.byteLength(value);
  for (const [name, content] of Object.entries(headers)) {
    size += 10 + Buffer.byteLength(name) + Buffer.byteLength(content);
  }
  return size;
};

/** Header of a record batch (61 bytes), with room to spare. */
export const batchOverhead = 100;
