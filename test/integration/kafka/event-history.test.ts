import { randomUUID } from 'node:crypto';
import type { Admin, Kafka } from 'kafkajs';
import { createKafkaEventHistory } from '../../../adapters/kafka/event-history';
import { createKafkaEventLog } from '../../../adapters/kafka/event-log';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import { EventHistoryUnavailable, type EventHistory } from '../../../api/ports/event-history';
import { toKafkaMessage } from '../../../events/kafka-binding';
import { describeEventHistoryContract, storedForHistory } from '../../contracts/event-history.contract';
import { startProxiedBroker, type ProxiedBroker } from './proxied-broker';

describe('the event history of Kafka', () => {
  let broker: ProxiedBroker;
  let kafka: Kafka;
  let admin: Admin;
  let topics: readonly string[];
  let history: EventHistory;

  beforeAll(async () => {
    broker = await startProxiedBroker();
    kafka = createKafka({ brokers: broker.brokers });
    admin = kafka.admin();
    await admin.connect();
    topics = [`history.${randomUUID()}`, `history.${randomUUID()}`];
    await admin.createTopics({
      topics: topics.map((topic) => ({ topic, numPartitions: 3 })),
      waitForLeaders: true,
    });
    const [topic = ''] = topics;
    const log = createKafkaEventLog({ kafka });
    for (const event of storedForHistory) await log.publish([{ topic, ...toKafkaMessage(event) }]);
    await log.publish([{ topic, key: 'stray', value: 'no event', headers: {} }]);
    await log.close();
    history = createKafkaEventHistory({ kafka, topics });
  }, 60_000);

  afterAll(async () => {
    await admin.disconnect();
    await broker.close();
  }, 30_000);

  describeEventHistoryContract('Kafka', () => history);

  it('leaves no consumer group behind', async () => {
    await history.read({}, () => undefined, new AbortController().signal);
    const { groups } = await admin.listGroups();
    expect(groups.filter(({ groupId }) => groupId.startsWith('tawsiya.history.'))).toStrictEqual([]);
  });

  it('says that it cannot read where a topic is not there', async () => {
    const missing = createKafkaEventHistory({ kafka, topics: ['history.none'], silenceLimit: 5_000 });
    const reading = missing.read({}, () => undefined, new AbortController().signal);
    await expect(reading).rejects.toThrow(EventHistoryUnavailable);
  });

  it('ends when its caller goes away', async () => {
    const gone = new AbortController();
    const seen: string[] = [];
    const reading = history.read(
      {},
      ({ id }) => {
        seen.push(id);
        gone.abort();
      },
      gone.signal,
    );
    await expect(reading).rejects.toThrow('The reading was ended');
    expect(seen).toHaveLength(1);
  });
});
