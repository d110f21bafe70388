/** The product as it is composed in production, in a task queue and topics of its own. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Kafka } from 'kafkajs';
import { createActivities } from '../activities/activities';
import { createKafkaEventLog } from '../adapters/kafka/event-log';
import { createKafka } from '../adapters/kafka/kafka-client';
import { prepareTopics } from '../adapters/kafka/topics-admin';
import { createTemporalPorts } from '../adapters/temporal/activity-ports';
import { connectClient } from '../adapters/temporal/client';
import { createTemporalEngine } from '../adapters/temporal/engine';
import { establishGroup } from '../adapters/temporal/groups';
import { runWorker } from '../adapters/temporal/worker';
import type { Engine } from '../api/ports/engine';
import { eventTopicKinds, eventTopicName, topicDefinitions } from '../events/topics';
import { workflowBundlePath } from '../workers/workflow-bundle';
import type { Receipt } from '../workflows/messages';
import { coChairs, content, groupNamed, proposer, secretary, speakers } from './group';
import type { Lifecycle, Timed } from './lifecycle';

/** Where one measured system lives. Plain text, so that it can be handed to another process. */
export interface Place {
  /** `host:port`. */
  readonly temporal: string;
  readonly namespace: string;
  readonly brokers: readonly string[];
  readonly taskQueue: string;
  readonly topicPrefix: string;
}

export const placeOn = ({
  temporal,
  namespace,
  brokers,
}: Pick<Place, 'temporal' | 'namespace' | 'brokers'>): Place => {
  const taskQueue = `bench-${randomUUID()}`;
  return { temporal, namespace, brokers, taskQueue, topicPrefix: `${taskQueue}.` };
};

export interface TawsiyaWorker {
  stop(): Promise<void>;
}

export const runTawsiyaWorker = async (place: Place): Promise<TawsiyaWorker> => {
  const { temporal: address, namespace, taskQueue, topicPrefix, brokers } = place;
  const eventLog = createKafkaEventLog({ kafka: createKafka({ brokers }) });
  await eventLog.connect();
  const temporalClient = await connectClient(address, namespace);
  const { client } = temporalClient;
  const ports = createTemporalPorts(client, createTemporalEngine({ client }), taskQueue);
  const worker = await runWorker({
    address,
    namespace,
    taskQueue,
    workflows: { bundlePath: workflowBundlePath },
    activities: createActivities({ eventLog, topicPrefix, ...ports }),
    cachedWorkflows: 4_000,
  });
  return {
    stop: async () => {
      await worker.stop();
      await eventLog.close();
      await temporalClient.close();
    },
  };
};

/** The clients' side of it, with a group that takes proposals once a worker runs. */
export interface TawsiyaClients {
  readonly engine: Engine;
  readonly client: Client;
  readonly kafka: Kafka;
  readonly group: string;
  readonly place: Place;
  stop(): Promise<void>;
}

export const connectTawsiya = async (place: Place): Promise<TawsiyaClients> => {
  const { temporal, namespace, taskQueue, topicPrefix, brokers } = place;
  const kafka = createKafka({ brokers });
  await prepareTopics(kafka, topicDefinitions({ prefix: topicPrefix }));
  const temporalClient = await connectClient(temporal, namespace);
  const { client } = temporalClient;
  const group = `B${randomUUID().slice(0, 6).toUpperCase()}`;
  await establishGroup(client, taskQueue, groupNamed(group));
  return {
    engine: createTemporalEngine({ client }),
    client,
    kafka,
    group,
    place,
    stop: () => temporalClient.close(),
  };
};

/** Ends what runs and deletes the topics; only for servers that outlive the run. */
export const cleanUp = async ({ client, kafka, place }: TawsiyaClients): Promise<void> => {
  const query = `TaskQueue = '${place.taskQueue}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId, runId } of client.workflow.list({ query }))
    await client.workflow.getHandle(workflowId, runId).terminate('The measurement is over');
  const admin = kafka.admin();
  await admin.connect();
  try {
    const topics = eventTopicKinds.map((kind) => eventTopicName(kind, place.topicPrefix));
    await admin.deleteTopics({ topics });
  } finally {
    await admin.disconnect();
  }
};

export type Send = (command: () => Promise<Receipt>) => Promise<Receipt>;

const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Sends the commands of one whole lifecycle through the engine port. Resolves to the reference. */
export const endorse = async (
  { engine, group }: Pick<TawsiyaClients, 'engine' | 'group'>,
  send: Send,
): Promise<string> => {
  const submission = (personId: string, data: unknown) => ({ commandId: randomUUID(), personId, data });
  const proposal = await send(() =>
    engine.submitToGroup(group, 'propose', submission(proposer, { content })),
  );
  const [reference] = proposal.references ?? [];
  if (reference === undefined) throw new Error('The group allotted no reference');
  const on = (command: Parameters<Engine['submitToRecommendation']>[1], personId: string, data: unknown) =>
    send(() => engine.submitToRecommendation(reference, command, submission(personId, data)));
  await on('admit', secretary, {});
  let receipt = await on('open-round', secretary, { deadline: hoursFromNow(24) });
  for (const speaker of speakers) receipt = await on('take-position', speaker, { value: 'support' });
  const { contentHash } = receipt;
  for (const chair of coChairs) receipt = await on('endorse', chair, { contentHash });
  if (receipt.stage !== 'endorsed') throw new Error(`${reference} ended in ${receipt.stage}`);
  return reference;
};

export const tawsiyaLifecycle =
  (clients: TawsiyaClients): Lifecycle =>
  async (timed: Timed) => {
    await endorse(clients, timed);
  };
