import type { KafkaMessage } from 'kafkajs';
import type { CloudEvent } from '../../events/envelope';
import { fromKafkaMessage, MalformedEventMessage } from '../../events/kafka-binding';
import type { Log } from './kafka-client';

export interface RecordPlace {
  readonly topic: string;
  readonly partition: number;
}

/** The event, or null where the record is a tombstone or no event of ours; the latter is logged: no reader stalls on it. */
export const eventOfRecord = (
  message: KafkaMessage,
  { topic, partition }: RecordPlace,
  log: Log,
): CloudEvent | null => {
  try {
    const read = fromKafkaMessage(message);
    return read.kind === 'event' ? read.event : null;
  } catch (error) {
    if (!(error instanceof MalformedEventMessage)) throw error;
    const { offset } = message;
    log('warn', 'A record of an event topic is no event', { topic, partition, offset, error });
    return null;
  }
};
