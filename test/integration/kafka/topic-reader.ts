import { randomUUID } from 'node:crypto';
import type { Kafka, KafkaMessage } from 'kafkajs';
import { onceReady } from '../../support/once-ready';

export interface StoredRecord {
  readonly partition: number;
  readonly offset: string;
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every record that a topic holds now; those of one partition in their order. */
export const readTopic = async (kafka: Kafka, topic: string): Promise<readonly StoredRecord[]> => {
  const admin = kafka.admin();
  const groupId = `reader.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100 });
  const records: StoredRecord[] = [];
  try {
    await admin.connect();
    const due = new Map<number, bigint>();
    for (const { partition, high, low } of await onceReady(() => admin.fetchTopicOffsets(topic))) {
      if (BigInt(high) > BigInt(low)) due.set(partition, BigInt(high));
    }
    if (due.size === 0) return [];
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer
        .run({
          autoCommit: false,
          eachMessage: ({ partition, message }) => {
            const high = due.get(partition);
            if (high !== undefined) {
              records.push(stored(partition, message));
              if (BigInt(message.offset) + 1n >= high) due.delete(partition);
              if (due.size === 0) resolve();
            }
            return Promise.resolve();
          },
        })
        .catch(reject);
    });
  } finally {
    await consumer.disconnect();
    await admin.disconnect();
  }
  return records;
};

const stored = (partition: number, { offset, key, value, headers = {} }: KafkaMessage): StoredRecord => ({
  partition,
  offset,
  key: key?.toString() ?? '',
  value: value?.toString() ?? '',
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, content]) => [name, content?.toString() ?? '']),
  ),
});
