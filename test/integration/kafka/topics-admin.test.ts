import { randomUUID } from 'node:crypto';
import type { Admin } from 'kafkajs';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import { ensureTopics } from '../../../adapters/kafka/topics-admin';
import { topicDefinitions } from '../../../events/topics';
import { startProxiedBroker, type ProxiedBroker } from './proxied-broker';

describe('ensuring the topics', () => {
  let broker: ProxiedBroker;
  let admin: Admin;

  beforeAll(async () => {
    broker = await startProxiedBroker();
    admin = createKafka({ brokers: broker.brokers }).admin();
    await admin.connect();
  }, 60_000);

  afterAll(async () => {
    await admin.disconnect();
    await broker.close();
  }, 30_000);

  it('creates the missing ones as defined', async () => {
    const prefix = `${randomUUID()}.`;
    const report = await ensureTopics(admin, topicDefinitions({ prefix, partitions: 2 }));
    expect(report).toEqual({
      created: [
        `${prefix}tawsiya.groups.v1`,
        `${prefix}tawsiya.cycles.v1`,
        `${prefix}tawsiya.recommendations.v1`,
        `${prefix}tawsiya.actions.v1`,
      ],
      drift: [],
    });
    const { topics } = await admin.fetchTopicMetadata({ topics: [...report.created] });
    expect(topics.map(({ partitions }) => partitions.length)).toEqual([2, 2, 2, 2]);
  });

  it('leaves existing ones as they are', async () => {
    const definitions = topicDefinitions({ prefix: `${randomUUID()}.` });
    await ensureTopics(admin, definitions);
    expect(await ensureTopics(admin, definitions)).toEqual({ created: [], drift: [] });
  });

  it('says where they differ and changes nothing', async () => {
    const prefix = `${randomUUID()}.`;
    const definitions = topicDefinitions({ prefix, partitions: 3 });
    const name = `${prefix}tawsiya.groups.v1`;
    await admin.createTopics({
      waitForLeaders: true,
      topics: [
        { topic: name, numPartitions: 1, configEntries: [{ name: 'retention.ms', value: '86400000' }] },
      ],
    });
    const drift = [
      `Topic ${name} has 1 partitions, its definition says 3`,
      `Topic ${name} has retention.ms=86400000, its definition says -1`,
    ];
    expect((await ensureTopics(admin, definitions)).drift).toEqual(drift);
    expect((await ensureTopics(admin, definitions)).drift).toEqual(drift);
  });

  it('is done by several processes at once', async () => {
    const definitions = topicDefinitions({ prefix: `${randomUUID()}.` });
    const reports = await Promise.all([1, 2, 3].map(() => ensureTopics(admin, definitions)));
    expect(reports.flatMap(({ drift }) => drift)).toEqual([]);
  });
});
