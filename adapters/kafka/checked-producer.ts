/**
 * One kafkajs producer, used for one send at a time and for no longer than its answers can be believed.
 *
 * Invariants
 * 1. At most one send is outstanding. kafkajs 2.2.4 rolls its sequence numbers back by counting when a connection
 *    drops; with overlapping sends the broker then takes one batch for a repetition of another and acknowledges
 *    what it does not store (seen on Kafka 4.1.0, with `maxInFlightRequests: 1` too).
 * 2. A send counts as stored only if the broker acknowledged every partition that it went to, and each at an
 *    offset behind all that this producer stored there before. A retry of kafkajs leaves a broker out that has
 *    answered already, even if it leads more partitions by then.
 */
import { CompressionTypes, Partitioners, type Kafka, type Message, type Producer } from 'kafkajs';
import type { EventRecord } from '../../activities/ports/event-log';

/** The broker's answer to a send cannot be believed. */
export class DoubtfulAcknowledgement extends Error {
  override readonly name = 'DoubtfulAcknowledgement';
}

export interface CheckedProducer {
  /** Stores the records, in order per key. After a rejection this producer must not be used again. */
  send(records: readonly EventRecord[], compress: boolean): Promise<void>;
  disconnect(): Promise<void>;
}

/** A connected producer. Its waits are limited by the client's timeouts, with one retry of its own. */
export const connectCheckedProducer = async (kafka: Kafka): Promise<CheckedProducer> => {
  const partitions = new Map<Message, number>();
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    // Same producer id and sequence numbers: the broker drops what it has. kafkajs wants at least one.
    retry: { retries: 1, initialRetryTime: 50, maxRetryTime: 200 },
    createPartitioner: () => {
      // Java's hash (murmur2), so that a key lies where any other client would put it.
      const choose = Partitioners.DefaultPartitioner();
      return (choice) => {
        const partition = choose(choice);
        partitions.set(choice.message, partition);
        return partition;
      };
    },
  });
  await connect(producer);
  /** The first offset that is free, per topic and partition, as far as this producer knows. */
  const free = new Map<string, bigint>();
  let ended = false;

  const store = async (records: readonly EventRecord[], compress: boolean): Promise<void> => {
    partitions.clear();
    const topics = new Map<string, Message[]>();
    for (const { topic, key, value, headers } of records) {
      const messages = topics.get(topic) ?? [];
      messages.push({ key, value, headers });
      topics.set(topic, messages);
    }
    const acknowledgements = await producer.sendBatch({
      acks: -1,
      compression: compress ? CompressionTypes.GZIP : CompressionTypes.None,
      topicMessages: [...topics].map(([topic, messages]) => ({ topic, messages })),
    });

    const bases = new Map<string, bigint>();
    for (const { topicName, partition, baseOffset } of acknowledgements) {
      bases.set(place(topicName, partition), BigInt(baseOffset ?? -1));
    }
    for (const [where, count] of countByPlace(topics, partitions)) {
      const base = bases.get(where);
      const expected = free.get(where) ?? 0n;
      if (base === undefined) throw new DoubtfulAcknowledgement(`${where} was not acknowledged`);
      if (base < expected) {
        throw new DoubtfulAcknowledgement(
          `${where} was acknowledged at offset ${String(base)}, yet everything before ${String(expected)} was taken`,
        );
      }
      free.set(where, base + BigInt(count));
    }
  };

  return {
    async send(records, compress) {
      try {
        await store(records, compress);
      } finally {
        // A send that nobody waits for any more may have connected again.
        if (ended) await producer.disconnect();
      }
    },
    disconnect() {
      ended = true;
      return producer.disconnect();
    },
  };
};

const connect = async (producer: Producer): Promise<void> => {
  try {
    await producer.connect();
  } catch (error) {
    await producer.disconnect();
    throw error;
  }
};

const place = (topic: string, partition: number): string => `${topic}[${String(partition)}]`;

const countByPlace = (
  topics: ReadonlyMap<string, readonly Message[]>,
  partitions: ReadonlyMap<Message, number>,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [topic, messages] of topics) {
    for (const message of messages) {
      const partition = partitions.get(message);
      if (partition === undefined) throw new DoubtfulAcknowledgement(`A record of ${topic} was not sent`);
      const where = place(topic, partition);
      counts.set(where, (counts.get(where) ?? 0) + 1);
    }
  }
  return counts;
};
