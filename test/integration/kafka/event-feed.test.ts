import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import { createKafkaEventFeed } from '../../../adapters/kafka/event-feed';
import { createKafkaEventLog, type KafkaEventLog } from '../../../adapters/kafka/event-log';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import type { EventFeed } from '../../../api/ports/event-feed';
import type { CloudEvent } from '../../../events/envelope';
import { toKafkaMessage } from '../../../events/kafka-binding';
import { exampleEvent } from './event-example';
import { startProxiedBroker, type ProxiedBroker } from './proxied-broker';

describe('the event feed', () => {
  let broker: ProxiedBroker;
  let kafka: Kafka;
  let admin: Admin;
  let log: KafkaEventLog;
  let topic: string;
  let feed: EventFeed;

  beforeAll(async () => {
    broker = await startProxiedBroker();
    kafka = createKafka({ brokers: broker.brokers });
  }, 60_000);

  afterAll(async () => {
    await broker.close();
  }, 30_000);

  beforeEach(async () => {
    topic = `feed.${randomUUID()}`;
    admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 3 }], waitForLeaders: true });
    log = createKafkaEventLog({ kafka });
    feed = createKafkaEventFeed({ kafka, topics: [topic] });
  }, 30_000);

  afterEach(async () => {
    await feed.stop();
    await log.close();
    await admin.disconnect();
  }, 30_000);

  const publish = (...events: readonly CloudEvent[]): Promise<void> =>
    log.publish(events.map((event) => ({ topic, ...toKafkaMessage(event) })));
  const sequences = (events: readonly CloudEvent[]): readonly number[] =>
    events.map(({ sequence }) => Number(sequence));
  const count = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const untilSeen = async (events: readonly CloudEvent[], last: number): Promise<void> => {
    for (let waited = 0; waited < 600; waited += 1) {
      if (sequences(events).includes(last)) return;
      await pause(50);
    }
    throw new Error(`Sequence ${String(last)} did not come within 30 s; seen: ${sequences(events).join()}`);
  };

  it('gives every event after the start to every subscriber, in order, and none from before', async () => {
    const [one, other]: [CloudEvent[], CloudEvent[]] = [[], []];
    await publish(exampleEvent(1));
    await feed.start();
    feed.subscribe({}, (event) => one.push(event));
    feed.subscribe({}, (event) => other.push(event));
    for (const sequence of count(2, 30)) await publish(exampleEvent(sequence));
    await untilSeen(one, 30);
    expect(sequences(one)).toEqual(count(2, 30));
    expect(other).toEqual(one);
    expect(one[0]).toEqual(exampleEvent(2));
  });

  it('begins at a time when asked to', async () => {
    await publish(exampleEvent(1));
    await pause(20);
    const from = Date.now();
    await publish(exampleEvent(2), exampleEvent(3));
    const seen: CloudEvent[] = [];
    const earlier = createKafkaEventFeed({ kafka, topics: [topic], fromTimestamp: from });
    earlier.subscribe({}, (event) => seen.push(event));
    try {
      await earlier.start();
      await untilSeen(seen, 3);
    } finally {
      await earlier.stop();
    }
    expect(sequences(seen)).toEqual([2, 3]);
  });

  it('gives each subscriber what it asked for, until it ends the subscription', async () => {
    const seen: Record<'all' | 'group' | 'subject' | 'type' | 'ended', string[]> = {
      all: [],
      group: [],
      subject: [],
      type: [],
      ended: [],
    };
    const last: CloudEvent[] = [];
    await feed.start();
    feed.subscribe({}, ({ subject }) => seen.all.push(subject));
    feed.subscribe({ group: 'MW' }, ({ subject }) => seen.group.push(subject));
    feed.subscribe({ subject: 'MWG-2026-0001' }, ({ subject }) => seen.subject.push(subject));
    feed.subscribe({ types: ['org.tawsiya.cycle.'] }, ({ subject }) => seen.type.push(subject));
    feed.subscribe({ subject: 'Z' }, (event) => last.push(event));
    const end = feed.subscribe({}, ({ subject }) => seen.ended.push(subject));
    end();
    await publish(exampleEvent(1, { reference: 'MWG-2026-0001' }));
    await publish(exampleEvent(1, { group: 'MW', reference: 'MW-2026-0001' }));
    await publish(exampleEvent(1, { reference: 'MWG-C-0001', type: 'org.tawsiya.cycle.opened.v1' }));
    await publish(exampleEvent(9, { reference: 'Z' }));
    await untilSeen(last, 9);
    for (let waited = 0; seen.all.length < 4 && waited < 200; waited += 1) await pause(50);
    expect([...seen.all].sort()).toEqual(['MW-2026-0001', 'MWG-2026-0001', 'MWG-C-0001', 'Z']);
    expect(seen).toMatchObject({
      group: ['MW-2026-0001'],
      subject: ['MWG-2026-0001'],
      type: ['MWG-C-0001'],
      ended: [],
    });
  });

  it('passes over what is no event, and over a listener that throws', async () => {
    const seen: CloudEvent[] = [];
    await feed.start();
    feed.subscribe({}, () => {
      throw new Error('a listener that fails');
    });
    feed.subscribe({}, (event) => seen.push(event));
    await log.publish([
      { topic, key: 'MWG-2026-0042', value: 'no JSON', headers: {} },
      { topic, key: 'MWG-2026-0042', value: '{}', headers: { ce_id: 'half an event' } },
    ]);
    await publish(exampleEvent(1));
    await untilSeen(seen, 1);
    expect(sequences(seen)).toEqual([1]);
  });

  it('repeats nothing and skips nothing when the broker is restarted', async () => {
    const seen: CloudEvent[] = [];
    await feed.start();
    feed.subscribe({}, (event) => seen.push(event));
    for (const sequence of count(1, 20)) await publish(exampleEvent(sequence));
    await untilSeen(seen, 20);
    await broker.stopBroker();
    await broker.startBroker();
    for (const sequence of count(21, 40)) await publish(exampleEvent(sequence));
    await untilSeen(seen, 40);
    expect(sequences(seen).filter((sequence, index, all) => all.indexOf(sequence) === index)).toEqual(
      count(1, 40),
    );
  }, 90_000);

  it('leaves no consumer group behind', async () => {
    feed = createKafkaEventFeed({ kafka, topics: [topic], groupPrefix: 'leaves.nothing.' });
    await feed.start();
    const groups = async (): Promise<readonly string[]> =>
      (await admin.listGroups()).groups
        .map(({ groupId }) => groupId)
        .filter((id) => id.startsWith('leaves.nothing.'));
    expect(await groups()).toHaveLength(1);
    await feed.stop();
    expect(await groups()).toEqual([]);
  });

  it('says so when a topic is missing', async () => {
    const lost = createKafkaEventFeed({ kafka, topics: [`missing.${randomUUID()}`] });
    await expect(lost.start()).rejects.toThrow(/does not host this topic-partition/);
  });
});
