import { isNativeError } from 'node:util/types';
import { Runtime, type Logger as TemporalLogger } from '@temporalio/worker';
import type { Logger } from 'pino';
import { createActivities } from '../activities/activities';
import { createKafkaEventLog } from '../adapters/kafka/event-log';
import { createTemporalPorts } from '../adapters/temporal/activity-ports';
import { connectClient } from '../adapters/temporal/client';
import { createTemporalEngine } from '../adapters/temporal/engine';
import { runWorker } from '../adapters/temporal/worker';
import type { Config } from './config';
import { mailActivities } from './mail-activities';
import { needed, type Step, type Stoppable, type SystemContext } from './step';
import { workflowBundlePath } from './workflow-bundle';

/** Runs the workflows and their activities in this process, and opens the way to them for the steps after it. */
export const workerStep = (config: Config): Step => ({
  title: 'Workflow worker',
  start: async (context) => start(config, context),
});

const start = async (config: Config, context: SystemContext): Promise<Stoppable> => {
  const {
    taskQueue,
    topicPrefix,
    temporal: { namespace },
  } = config;
  const { logger } = context;
  const address = needed(context.temporalAddress, 'Temporal');
  Runtime.install({ logger: loggerOf(logger) });
  const temporal = await connectClient(address, namespace);
  const eventLog = createKafkaEventLog({
    kafka: needed(context.kafka, 'the Kafka client'),
    log: (level, message, details) => logger[level](details, message),
  });
  const closeAll = async (): Promise<void> => {
    await eventLog.close();
    await temporal.close();
  };
  try {
    await eventLog.connect();
    const engine = createTemporalEngine({ client: temporal.client });
    const worker = await runWorker({
      address,
      namespace,
      taskQueue,
      workflows: { bundlePath: workflowBundlePath },
      activities: {
        ...createActivities({
          eventLog,
          ...createTemporalPorts(temporal.client, engine, taskQueue),
          topicPrefix,
        }),
        ...(await mailActivities(config, context, engine)),
      },
    });
    context.temporal = temporal;
    context.engine = engine;
    let stopping = false;
    return {
      ended: endOf(worker.ended, () => stopping),
      stop: async () => {
        stopping = true;
        await worker.stop();
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
};

/** Settles only where the worker ends by itself. */
const endOf = async (ended: Promise<void>, isStopping: () => boolean): Promise<string> => {
  const reason = await ended.then(
    () => 'it was shut down',
    (error: unknown) => (isNativeError(error) ? error.message : String(error)),
  );
  return isStopping() ? new Promise<string>(() => undefined) : reason;
};

const loggerOf = (logger: Logger): TemporalLogger => ({
  log: (level, message, meta) => {
    switch (level) {
      case 'TRACE':
      case 'DEBUG':
        logger.debug(meta, message);
        break;
      case 'INFO':
        logger.info(meta, message);
        break;
      case 'WARN':
        logger.warn(meta, message);
        break;
      case 'ERROR':
        logger.error(meta, message);
        break;
    }
  },
  trace: (message, meta) => logger.trace(meta, message),
  debug: (message, meta) => logger.debug(meta, message),
  info: (message, meta) => logger.info(meta, message),
  warn: (message, meta) => logger.warn(meta, message),
  error: (message, meta) => logger.error(meta, message),
});
