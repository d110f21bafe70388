import { isNativeError } from 'node:util/types';
import { MachineError } from '../adapters/machine/failure';
import { createKafka } from '../adapters/kafka/kafka-client';
import { prepareTopics } from '../adapters/kafka/topics-admin';
import { topicDefinitions } from '../events/topics';
import type { Config } from './config';
import { clientAccess } from './kafka-access';
import { needed, type Step, type SystemContext } from './step';

/** Creates the event topics that are missing, and says where existing ones differ. */
export const topicsStep = (config: Config): Step => ({
  title: 'Event topics',
  start: async (context) => {
    const brokers = needed(context.kafkaBrokers, 'Kafka');
    const { logger } = context;
    const kafka = createKafka({
      brokers,
      ...(config.kafka.kind === 'existing' ? await clientAccess(config.kafka.access) : {}),
      log: (level, message, details) => logger[level](details, message),
    });
    await prepare(kafka, config, brokers, context);
    context.kafka = kafka;
    return undefined;
  },
});

const prepare = async (
  kafka: ReturnType<typeof createKafka>,
  { topicPrefix }: Config,
  brokers: readonly string[],
  { say }: SystemContext,
): Promise<void> => {
  try {
    const { created, drift } = await prepareTopics(kafka, topicDefinitions({ prefix: topicPrefix }));
    if (created.length > 0) say(`Created: ${created.join(', ')}`);
    for (const line of drift) say(`Differs, and is left as it is: ${line}`);
  } catch (error) {
    const reason = isNativeError(error) ? error.message : String(error);
    throw new MachineError(
      `The event topics cannot be prepared at ${brokers.join(', ')}: ${reason}\n` +
        'Check KAFKA_BROKERS, that the brokers run, and that this process may create topics.',
      { cause: error },
    );
  }
};
