/** Proves that the check for acknowledged loss can fail: a producer whose sends overlap does not pass it. */
import { randomUUID } from 'node:crypto';
import type { EventLog } from '../../../activities/ports/event-log';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import { publishAsActivities, violations } from '../../contracts/acknowledged-loss';
import { startProxiedBroker, type ProxiedBroker } from './proxied-broker';
import { readTopic } from './topic-reader';

describe('a kafkajs producer whose sends overlap', () => {
  let broker: ProxiedBroker;

  beforeAll(async () => {
    broker = await startProxiedBroker();
  }, 60_000);

  afterAll(async () => {
    await broker.close();
  }, 30_000);

  it('acknowledges records that the log does not hold', async () => {
    const kafka = createKafka({ brokers: broker.brokers });
    const topic = `naive.${randomUUID()}`;
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    await admin.disconnect();

    const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
    const log: EventLog = {
      async publish(batch) {
        const messages = batch.map(({ key, value }) => ({ key, value }));
        await producer.send({ topic, messages });
      },
    };
    const load = { topic, publishers: 3, batches: 1, recordsPerBatch: 1 };
    try {
      await producer.connect();
      broker.proxy.plan({ every: 1, times: 1 });
      await publishAsActivities(log, load);
    } finally {
      await producer.disconnect();
    }
    expect(broker.proxy.cuts()).toBe(1);
    expect(violations(load, await readTopic(kafka, topic))).toEqual([
      expect.stringMatching(/acknowledged, yet not in the log/),
    ]);
  }, 60_000);
});
