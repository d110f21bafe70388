/** The engine of a test: a real worker on the run's servers, with a task queue and topics of its own. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import { Runtime } from '@temporalio/worker';
import type { Client } from '@temporalio/client';
import { createActivities } from '../../activities/activities';
import type { EventLog } from '../../activities/ports/event-log';
import { createKafkaEventLog } from '../../adapters/kafka/event-log';
import { createKafka } from '../../adapters/kafka/kafka-client';
import { prepareTopics } from '../../adapters/kafka/topics-admin';
import { createTemporalPorts } from '../../adapters/temporal/activity-ports';
import { connectClient } from '../../adapters/temporal/client';
import { createTemporalEngine } from '../../adapters/temporal/engine';
import { runWorker, type RunningWorker } from '../../adapters/temporal/worker';
import type { Engine } from '../../api/ports/engine';
import { eventTopicName, topicDefinitions, type EventTopicKind } from '../../events/topics';
import { workflowIds, workflowTypes, type GroupStart } from '../../workflows/messages';
import { kafkaBrokers, temporalAddress, workflowBundle } from './addresses';
import { groupNamed } from './example-group';

export interface TestEngine {
  readonly engine: Engine;
  readonly client: Client;
  readonly kafka: Kafka;
  readonly taskQueue: string;
  readonly topicPrefix: string;
  topic(kind: EventTopicKind): string;
  /** Establishes a group under a code of its own, and resolves to the code. */
  establish(changes?: (group: GroupStart) => GroupStart, historyCap?: number): Promise<string>;
  /** Lets `meanwhile` begin while there is no worker, and resolves to its outcome under a new one. */
  withoutWorker<T>(meanwhile: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export interface TestEngineOptions {
  readonly temporal?: string;
  readonly brokers?: readonly string[];
  /** In place of the one on Kafka, for failures that cannot be had otherwise. */
  readonly eventLog?: EventLog;
  /** Stands between the activities and the log on Kafka. */
  readonly before?: (kafkaLog: EventLog) => EventLog;
  readonly partitions?: number;
  /** Beside those of the recommendations, such as letters. */
  readonly moreActivities?: (engine: Engine) => object;
  /** Workflows that the worker in this process keeps in memory between their tasks. */
  readonly cachedWorkflows?: number;
  /** Runs the worker elsewhere than in this process. */
  readonly launch?: (place: WorkerPlace) => Promise<RunningWorker>;
}

/** What a worker elsewhere must know. */
export interface WorkerPlace {
  readonly address: string;
  readonly brokers: readonly string[];
  readonly namespace: string;
  readonly taskQueue: string;
  readonly topicPrefix: string;
  readonly bundlePath: string;
}

const quiet = (): void => undefined;

/** Only what is wrong is told; the SDK speaks of each refused update and each worker otherwise. */
export const silenceRuntime = (): void => {
  try {
    Runtime.install({
      logger: { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
  } catch (error) {
    // Another suite of this very process has done so.
    if (!(error instanceof Error && error.name === 'IllegalStateError')) throw error;
  }
};

let codes = 0;
/** Unlike any other of the run: several suites share one server. */
const newCode = (): string =>
  `T${(Date.now() % 100_000_000).toString(36)}${(codes++).toString(36)}${randomUUID().slice(0, 2)}`.toUpperCase();

export const startEngine = async ({
  temporal: address = temporalAddress(),
  brokers = kafkaBrokers(),
  eventLog: given,
  before = (kafkaLog) => kafkaLog,
  partitions = 2,
  moreActivities = () => ({}),
  cachedWorkflows,
  launch: launchElsewhere,
}: TestEngineOptions = {}): Promise<TestEngine> => {
  silenceRuntime();
  const namespace = 'default';
  const taskQueue = `test-${randomUUID()}`;
  const topicPrefix = `${taskQueue}.`;
  const kafka = createKafka({ brokers });
  if (given === undefined) await prepareTopics(kafka, topicDefinitions({ prefix: topicPrefix, partitions }));
  const kafkaLog = given === undefined ? createKafkaEventLog({ kafka }) : undefined;
  const eventLog = given ?? (kafkaLog && before(kafkaLog));
  if (eventLog === undefined) throw new Error('There is no event log');
  const temporal = await connectClient(address, namespace);
  const { client } = temporal;
  const engine = createTemporalEngine({ client });
  const activities = {
    ...createActivities({
      eventLog,
      ...createTemporalPorts(client, engine, taskQueue),
      topicPrefix,
    }),
    ...moreActivities(engine),
  };
  const bundlePath = workflowBundle();
  const launch = (): Promise<RunningWorker> => {
    const place = { address, brokers, namespace, taskQueue, topicPrefix, bundlePath };
    return launchElsewhere === undefined ? launchHere() : launchElsewhere(place);
  };
  const launchHere = (): Promise<RunningWorker> =>
    runWorker({
      address,
      namespace,
      taskQueue,
      workflows: { bundlePath },
      activities,
      ...(cachedWorkflows === undefined ? {} : { cachedWorkflows }),
      graceMs: 2_000,
    });
  let worker = await launch();
  return {
    engine,
    client,
    kafka,
    taskQueue,
    topicPrefix,
    topic: (kind) => eventTopicName(kind, topicPrefix),
    establish: async (changes = (group) => group, historyCap) => {
      const code = newCode();
      const start = changes(groupNamed(code));
      await client.workflow.start(workflowTypes.group, {
        taskQueue,
        workflowId: workflowIds.group(code),
        args: [{ start, ...(historyCap === undefined ? {} : { historyCap }) }],
      });
      await engine.group(code);
      return code;
    },
    withoutWorker: async (meanwhile) => {
      await worker.stop();
      const outcome = meanwhile();
      // Long enough for what it sends to have come in.
      await pause(500);
      worker = await launch();
      return outcome;
    },
    stop: async () => {
      await worker.stop();
      await kafkaLog?.close();
      await temporal.close();
    },
  };
};
