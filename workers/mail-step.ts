import { isNativeError } from 'node:util/types';
import { letterKindOf } from '../activities/letters';
import { createKafkaEventReader, type KafkaEventReader } from '../adapters/kafka/event-reader';
import type { createKafka, Log } from '../adapters/kafka/kafka-client';
import { MachineError } from '../adapters/machine/failure';
import { createAddressBookFile } from '../adapters/mail/address-book';
import type { TemporalClient } from '../adapters/temporal/client';
import { EventUnacceptable, startMail } from '../adapters/temporal/mail-starter';
import { eventTopicKinds, eventTopicName } from '../events/topics';
import type { Config } from './config';
import { needed, type Step, type Stoppable, type SystemContext } from './step';

/** Reads the events as an integrator does, and has a workflow send the letters of each that calls for some. */
export const mailStep = (config: Config): Step => ({
  title: 'Letters',
  async check() {
    const { addressBook } = config.mail;
    if (addressBook === null) return;
    try {
      await createAddressBookFile(addressBook).check();
    } catch (error) {
      const reason = isNativeError(error) ? error.message : String(error);
      throw new MachineError(`The address book cannot be used: ${reason}. Correct TAWSIYA_ADDRESS_BOOK.`);
    }
  },
  start: async (context) => start(config, context),
});

/** The consumer group; what stands before the names of topics stands before it too. */
export const mailGroup = (topicPrefix: string): string => `${topicPrefix}tawsiya.mailer`;

export interface MailReading {
  readonly kafka: ReturnType<typeof createKafka>;
  readonly client: TemporalClient['client'];
  readonly taskQueue: string;
  readonly topicPrefix: string;
  readonly log: Log;
}

/** Each event that calls for letters becomes a workflow, and only then is its offset committed. */
export const createMailReader = ({
  kafka,
  client,
  taskQueue,
  topicPrefix,
  log,
}: MailReading): KafkaEventReader =>
  createKafkaEventReader({
    kafka,
    topics: eventTopicKinds.map((kind) => eventTopicName(kind, topicPrefix)),
    groupId: mailGroup(topicPrefix),
    log,
    handle: async (event) => {
      if (letterKindOf(event.type) === undefined) return;
      try {
        await startMail(client, taskQueue, event);
      } catch (error) {
        if (!(error instanceof EventUnacceptable)) throw error;
        log('error', 'An event can never lead to letters', { id: event.id, error });
      }
    },
  });

const start = async ({ topicPrefix, taskQueue }: Config, context: SystemContext): Promise<Stoppable> => {
  const reader = createMailReader({
    kafka: needed(context.kafka, 'the Kafka client'),
    client: needed(context.temporal, 'the Temporal client').client,
    taskQueue,
    topicPrefix,
    log: (level, message, details) => context.logger[level](details, message),
  });
  try {
    await reader.start();
  } catch (error) {
    await reader.stop();
    throw error;
  }
  return { stop: () => reader.stop() };
};
