/** A worker in a process of its own, for a test that kills it. Takes its place as JSON in the first argument. */
import { createActivities } from '../../activities/activities';
import { createKafkaEventLog } from '../../adapters/kafka/event-log';
import { createKafka } from '../../adapters/kafka/kafka-client';
import { createTemporalPorts } from '../../adapters/temporal/activity-ports';
import { connectClient } from '../../adapters/temporal/client';
import { createTemporalEngine } from '../../adapters/temporal/engine';
import { runWorker } from '../../adapters/temporal/worker';
import type { WorkerPlace } from './engine';

/** Told on standard output once the worker takes tasks. */
export const readyWord = 'ready';

const main = async (): Promise<void> => {
  // Written by `launchKillableWorker`.
  const place = JSON.parse(process.argv[2] ?? '{}') as WorkerPlace;
  const { address, brokers, namespace, taskQueue, topicPrefix, bundlePath } = place;
  const { client } = await connectClient(address, namespace);
  const ports = createTemporalPorts(client, createTemporalEngine({ client }), taskQueue);
  const eventLog = createKafkaEventLog({ kafka: createKafka({ brokers }) });
  const worker = await runWorker({
    address,
    namespace,
    taskQueue,
    workflows: { bundlePath },
    activities: createActivities({ eventLog, topicPrefix, ...ports }),
  });
  console.log(readyWord);
  await worker.ended;
};

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
