import { KafkaJSProtocolError } from 'kafkajs';

/** Answers that concern the records alone: the same ones always get them again. */
const permanent: ReadonlySet<string> = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TIMESTAMP',
  'INVALID_TOPIC_EXCEPTION',
  'POLICY_VIOLATION',
]);

/** Answers that concern one topic, which an operator can put right. */
const ofTopic: ReadonlySet<string> = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'TOPIC_AUTHORIZATION_FAILED']);

export interface BrokerAnswer {
  /** The error's name in the Kafka protocol. */
  readonly type: string;
  readonly message: string;
  readonly permanent: boolean;
}

/**
 * The broker's clear no to these records, if the error is one. Every other error leaves it open what is stored.
 */
export const refusalOf = (error: unknown): BrokerAnswer | undefined => {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof KafkaJSProtocolError && (permanent.has(cause.type) || ofTopic.has(cause.type))) {
      return { type: cause.type, message: cause.message, permanent: permanent.has(cause.type) };
    }
  }
  return undefined;
};
