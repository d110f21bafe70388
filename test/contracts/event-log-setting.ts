/* eslint-disable jest/require-top-level-describe -- the hooks belong to the `describe` that calls `useEventLog` */
import { randomUUID } from 'node:crypto';
import type { Admin, Kafka } from 'kafkajs';
import type { EventLog, EventRecord } from '../../activities/ports/event-log';
import { createKafka } from '../../adapters/kafka/kafka-client';
import { startProxiedBroker, type ProxiedBroker } from '../integration/kafka/proxied-broker';
import { readTopic, type StoredRecord } from '../integration/kafka/topic-reader';

/** Ends what the adapter holds open. */
export interface EventLogUnderTest {
  readonly log: EventLog;
  close(): Promise<void>;
}

/** An adapter that gives up on a broker that is away within a few seconds. */
export type MakeEventLog = (brokers: readonly string[]) => Promise<EventLogUnderTest>;

export interface EventLogSetting {
  readonly broker: () => ProxiedBroker;
  /** A new adapter for each test. */
  readonly log: () => EventLog;
  readonly createTopic: (partitions: number, config?: Readonly<Record<string, string>>) => Promise<string>;
  readonly read: (topic: string) => Promise<readonly StoredRecord[]>;
}

/** A broker of its own for the tests of the surrounding `describe`, and what they do with it. */
export const useEventLog = (makeEventLog: MakeEventLog): EventLogSetting => {
  let broker: ProxiedBroker;
  let kafka: Kafka;
  let admin: Admin;
  let underTest: EventLogUnderTest;

  beforeAll(async () => {
    broker = await startProxiedBroker();
    kafka = createKafka({ brokers: broker.brokers });
  }, 60_000);

  afterAll(async () => {
    await broker.close();
  }, 30_000);

  beforeEach(async () => {
    admin = kafka.admin();
    await admin.connect();
    underTest = await makeEventLog(broker.brokers);
  }, 30_000);

  afterEach(async () => {
    await underTest.close();
    await admin.disconnect();
  }, 30_000);

  return {
    broker: () => broker,
    log: () => underTest.log,
    async createTopic(partitions, config = {}) {
      const topic = `contract.${randomUUID()}`;
      const configEntries = Object.entries(config).map(([key, value]) => ({ name: key, value }));
      await admin.createTopics({
        topics: [{ topic, numPartitions: partitions, configEntries }],
        waitForLeaders: true,
      });
      return topic;
    },
    read: (topic) => readTopic(kafka, topic),
  };
};

export const record = (topic: string, key: string, value: string): EventRecord => ({
  topic,
  key,
  value,
  headers: {},
});

export const valuesOf = (stored: readonly StoredRecord[], key: string): readonly string[] =>
  stored.filter((candidate) => candidate.key === key).map(({ value }) => value);
