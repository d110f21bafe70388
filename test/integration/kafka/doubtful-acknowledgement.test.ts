import { randomUUID } from 'node:crypto';
import { createKafkaEventLog } from '../../../adapters/kafka/event-log';
import { createKafka, type Log } from '../../../adapters/kafka/kafka-client';
import { startProxiedBroker, type ProxiedBroker } from './proxied-broker';
import { readTopic } from './topic-reader';

describe('an acknowledgement at an offset that was taken already', () => {
  let broker: ProxiedBroker;

  beforeAll(async () => {
    broker = await startProxiedBroker();
  }, 60_000);

  afterAll(async () => {
    await broker.close();
  }, 30_000);

  it('is not believed: the batch is stored again by a new producer', async () => {
    const doubts: unknown[] = [];
    const note: Log = (_level, _message, { error }) => {
      if (error !== undefined) doubts.push(error);
    };
    const kafka = createKafka({ brokers: broker.brokers });
    const log = createKafkaEventLog({ kafka, log: note });
    const admin = kafka.admin();
    const topic = `doubt.${randomUUID()}`;
    const create = { topics: [{ topic, numPartitions: 1 }], waitForLeaders: true };
    const record = (value: string) => ({ topic, key: 'A', value, headers: {} });
    try {
      await admin.connect();
      await admin.createTopics(create);
      await log.publish([record('1'), record('2')]);
      // Emptied behind the producer's back, the topic begins at offset 0 again.
      await admin.deleteTopics({ topics: [topic] });
      await admin.createTopics(create);
      await log.publish([record('3')]);
    } finally {
      await log.close();
      await admin.disconnect();
    }
    expect(doubts).toEqual([
      expect.objectContaining({
        name: 'DoubtfulAcknowledgement',
        message: `${topic}[0] was acknowledged at offset 0, yet everything before 2 was taken`,
      }),
    ]);
    expect((await readTopic(kafka, topic)).map(({ value }) => value)).toEqual(['3', '3']);
  }, 60_000);
});
