import { randomUUID } from 'node:crypto';
import type { Admin, Kafka } from 'kafkajs';
import { createKafkaEventLog } from '../../../adapters/kafka/event-log';
import { createKafkaEventReplay, replayedHeader } from '../../../adapters/kafka/event-replay';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import { toKafkaMessage } from '../../../events/kafka-binding';
import {
  describeEventReplayContract,
  storedForReplay,
  type ReplayUnderTest,
} from '../../contracts/event-replay.contract';
import { kafkaBrokers } from '../../support/addresses';
import { exampleEvent } from './event-example';
import { readTopic } from './topic-reader';

describe('replaying the log of Kafka', () => {
  const ownTopics = `own.${randomUUID()}.`;
  const ownTopic = `${ownTopics}recommendations.v1`;
  let kafka: Kafka;
  let admin: Admin;

  const createTopic = async (numPartitions = 1, topic = `replay.${randomUUID()}`): Promise<string> => {
    await admin.createTopics({ topics: [{ topic, numPartitions }], waitForLeaders: true });
    return topic;
  };

  beforeAll(async () => {
    kafka = createKafka({ brokers: kafkaBrokers() });
    admin = kafka.admin();
    await admin.connect();
    await createTopic(3, ownTopic);
    const log = createKafkaEventLog({ kafka });
    for (const event of storedForReplay) await log.publish([{ topic: ownTopic, ...toKafkaMessage(event) }]);
    await log.publish([{ topic: ownTopic, key: 'stray', value: 'no event', headers: {} }]);
    await log.close();
  });
  afterAll(async () => {
    await admin.disconnect();
  });

  const underTest = (): ReplayUnderTest => ({
    replay: createKafkaEventReplay({ kafka, topics: [ownTopic], ownTopics }),
    ownTopic,
    createTopic,
    idsIn: async (topic) => (await readTopic(kafka, topic)).map(({ headers }) => headers['ce_id']),
  });
  describeEventReplayContract('Kafka', underTest);

  it('gives every byte again, and one header more', async () => {
    const own = await createTopic(1, `${ownTopics}${randomUUID()}`);
    const log = createKafkaEventLog({ kafka });
    const event = exampleEvent(1);
    const { key, headers } = toKafkaMessage(event);
    // Not as this program would write it: the bytes are kept, whatever they mean.
    const value = `{ "title": {"ar":"توصية", "en":"\\u0041"} , "figure": 1.50 }`;
    const foreign = { ...headers, 'x-trace': 'مسار' };
    await log.publish([{ topic: own, key, value, headers: foreign }]);
    await log.close();
    const now = new Date('2026-05-01T10:00:00.000Z');
    const replay = createKafkaEventReplay({ kafka, topics: [own], ownTopics, now: () => now });
    const topic = await createTopic();
    await replay.replay({}, topic, () => undefined, new AbortController().signal);
    expect(await readTopic(kafka, topic)).toMatchObject([
      { key, value, headers: { ...foreign, [replayedHeader]: now.toISOString() } },
    ]);
  });

  it('tells more than goes at once, each key in its order', async () => {
    const own = await createTopic(2, `${ownTopics}${randomUUID()}`);
    const log = createKafkaEventLog({ kafka });
    const references = ['MWG-2026-0001', 'MWG-2026-0002', 'MWG-2026-0003'];
    for (const reference of references)
      await log.publish(
        Array.from({ length: 400 }, (_, index) => ({
          topic: own,
          ...toKafkaMessage(exampleEvent(index + 1, { reference })),
        })),
      );
    await log.close();
    const counts: number[] = [];
    const replay = createKafkaEventReplay({ kafka, topics: [own], ownTopics });
    const topic = await createTopic(3);
    const signal = new AbortController().signal;
    expect(await replay.replay({}, topic, (so) => void counts.push(so), signal)).toBe(1_200);
    expect(counts).toStrictEqual([500, 1_000, 1_200]);
    const stored = await readTopic(kafka, topic);
    for (const reference of references)
      expect(
        stored.filter(({ key }) => key === reference).map(({ headers }) => Number(headers['ce_sequence'])),
      ).toStrictEqual(Array.from({ length: 400 }, (_, index) => index + 1));
  });
});
