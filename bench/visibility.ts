/**
 * How long a command takes to become an event at a consumer, beside a plain produce → consume.
 *
 * Invariants
 * 1. Each event is followed by the same record (key, headers, value) on a topic of its own: same broker, same number of
 *    partitions, same client settings, same consumer.
 * 2. One thing at a time: a command, its event, the plain record, then the next command.
 */
import type { Kafka } from 'kafkajs';
import { createKafkaEventFeed } from '../adapters/kafka/event-feed';
import { prepareTopics } from '../adapters/kafka/topics-admin';
import { eventId } from '../events/envelope';
import { toKafkaMessage } from '../events/kafka-binding';
import { eventTopicKinds, eventTopicName, topicDefinitions } from '../events/topics';
import { noteArrivals } from './arrivals';
import { latencyOf, type Latency } from './statistics';
import { endorse, type Send, type TawsiyaClients } from './tawsiya';

/** In milliseconds. */
export interface Visibility {
  /** From the call of the command to its event at the consumer. */
  readonly visible: Latency;
  /** From the receipt to the event; less than nothing where the event was there first. */
  readonly afterReceipt: Latency;
  /** From produce to consume. */
  readonly raw: Latency;
}

const rawTopic = (topicPrefix: string): string => eventTopicName('recommendations', `${topicPrefix}raw.`);

const createRawTopic = async (kafka: Kafka, topicPrefix: string): Promise<void> => {
  const name = rawTopic(topicPrefix);
  await prepareTopics(
    kafka,
    topicDefinitions({ prefix: `${topicPrefix}raw.` }).filter((topic) => topic.name === name),
  );
};

export const measureVisibility = async (clients: TawsiyaClients, commands: number): Promise<Visibility> => {
  const { kafka, place } = clients;
  const { topicPrefix } = place;
  await createRawTopic(kafka, topicPrefix);
  const topic = rawTopic(topicPrefix);
  const ours = createKafkaEventFeed({
    kafka,
    topics: eventTopicKinds.map((kind) => eventTopicName(kind, topicPrefix)),
  });
  const plain = createKafkaEventFeed({ kafka, topics: [topic] });
  // The settings of the product's own producer; see adapters/kafka/checked-producer.ts.
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    retry: { retries: 1 },
  });
  try {
    await Promise.all([ours.start(), plain.start(), producer.connect()]);
    const events = noteArrivals(ours);
    const records = noteArrivals(plain);
    const visible: number[] = [];
    const afterReceipt: number[] = [];
    const raw: number[] = [];
    const send: Send = async (command) => {
      const called = performance.now();
      const receipt = await command();
      const answered = performance.now();
      const { event, at } = await events.of(eventId(receipt.subject, receipt.sequence));
      visible.push(at - called);
      afterReceipt.push(at - answered);
      const message = toKafkaMessage(event);
      const sent = performance.now();
      const [, arrival] = await Promise.all([
        producer.send({ topic, acks: -1, messages: [{ ...message, headers: { ...message.headers } }] }),
        records.of(event.id),
      ]);
      raw.push(arrival.at - sent);
      return receipt;
    };
    // The first lifecycle warms the producers and consumers up.
    await endorse(clients, send);
    for (const measured of [visible, afterReceipt, raw]) measured.length = 0;
    while (visible.length < commands) await endorse(clients, send);
    return { visible: latencyOf(visible), afterReceipt: latencyOf(afterReceipt), raw: latencyOf(raw) };
  } finally {
    await Promise.all([ours.stop(), plain.stop(), producer.disconnect()]);
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  }
};
