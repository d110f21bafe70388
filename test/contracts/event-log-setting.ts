/* eslint-disable jest/require-top-level-describe -- the hooks belong to the `describe` that calls `useEventLog` */
import { randomUUID } from 'node:crypto';
import type { Admin, Kafka } from 'kafkajs';
import type { EventLog, EventRecord } from '../../activities/ports/event-log';
import { createKafka, type KafkaClientOptions } from '../../adapters/kafka/kafka-client';
import { readTopic, type StoredRecord } from '../integration/kafka/topic-reader';

/** Ends what the adapter holds open. */
export interface EventLogUnderTest {
  readonly log: EventLog;
  close(): Promise<void>;
}

/** A broker of the tests' own. */
export interface BrokerOfContract {
  readonly brokers: readonly string[];
  /** For one who may do everything, where the broker asks who comes. */
  readonly asAdmin?: Pick<KafkaClientOptions, 'ssl' | 'sasl'>;
  close(): Promise<void>;
}

/** An adapter that gives up on a broker that is away within a few seconds. */
export type MakeEventLog<B extends BrokerOfContract> = (broker: B) => Promise<EventLogUnderTest>;

export interface EventLogSetting<B> {
  readonly broker: () => B;
  /** A new adapter for each test. */
  readonly log: () => EventLog;
  readonly createTopic: (partitions: number, config?: Readonly<Record<string, string>>) => Promise<string>;
  readonly read: (topic: string) => Promise<readonly StoredRecord[]>;
}

/** A broker of its own for the tests of the surrounding `describe`, and what they do with it. */
export const useEventLog = <B extends BrokerOfContract>(
  makeEventLog: MakeEventLog<B>,
  startBroker: () => Promise<B>,
): EventLogSetting<B> => {
  let broker: B;
  let kafka: Kafka;
  let admin: Admin;
  let underTest: EventLogUnderTest;

  beforeAll(async () => {
    broker = await startBroker();
    kafka = createKafka({ brokers: broker.brokers, ...broker.asAdmin });
  }, 60_000);

  afterAll(async () => {
    await broker.close();
  }, 30_000);

  beforeEach(async () => {
    admin = kafka.admin();
    await admin.connect();
    underTest = await makeEventLog(broker);
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
