/**
 * The event log on Kafka: one send outstanding, and what arrives meanwhile goes with the next (group commit).
 *
 * Invariants
 * 1. Batches are sent one after the other, each only after the one before is known to be stored.
 * 2. On any doubt (error, time limit, unbelievable acknowledgement) the producer is thrown away and the same batch
 *    is sent again by a new one; nothing is sent before it. Records may thus be stored twice, never out of order.
 * 3. When the time for that is over, everything that waits is rejected, so no later publish overtakes an earlier
 *    one of the same key. A caller has one publish outstanding per key and repeats it (see the port), therefore
 *    even a request that the broker executes late can only repeat what stands in the log already or is still due.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import {
  EventLogUnavailable,
  EventRecordRefused,
  type EventLog,
  type EventRecord,
} from '../../activities/ports/event-log';
import { refusalOf } from './broker-answers';
import { connectCheckedProducer, type CheckedProducer } from './checked-producer';
import { nextBatch, shareKey, type Batch, type Publish } from './group-commit';
import type { Log } from './kafka-client';
import { batchOverhead, recordSize } from './record-size';
import { within } from './time-limit';

export interface KafkaEventLogOptions {
  readonly kafka: Kafka;
  readonly log?: Log;
  /** Bytes that go to the broker at once; below its `message.max.bytes` (1,048,588 unless changed). */
  readonly maxBatchBytes?: number;
  /** Batches of more bytes are sent with gzip; none unless given. */
  readonly compressAbove?: number;
  /** Milliseconds after which a publish that could not be stored is rejected. */
  readonly publishTimeout?: number;
}

export interface KafkaEventLog extends EventLog {
  /** Connects ahead of the first publish. */
  connect(): Promise<void>;
  /** Stores what waits, within the publish timeout, and disconnects; later publishes are rejected. */
  close(): Promise<void>;
}

const disposalLimit = 1_000;
const pauses = [0, 100, 200, 400, 800];
const longestPause = 1_000;

export const createKafkaEventLog = ({
  kafka,
  log = () => undefined,
  maxBatchBytes = 900 * 1024,
  compressAbove = Number.POSITIVE_INFINITY,
  publishTimeout = 10_000,
}: KafkaEventLogOptions): KafkaEventLog => {
  const queue: Publish[] = [];
  let producer: Promise<CheckedProducer> | undefined;
  let pumping: Promise<void> | undefined;
  let closed = false;
  /** So many publishes are to be sent each alone, because a batch of several was refused. */
  let alone = 0;

  const connected = (): Promise<CheckedProducer> => (producer ??= connectCheckedProducer(kafka));

  const dispose = async (): Promise<void> => {
    const old = producer;
    producer = undefined;
    if (old === undefined) return;
    try {
      await within(
        disposalLimit,
        'Disconnecting a producer',
        old.then((given) => given.disconnect()),
      );
    } catch (error) {
      // It is never used again: a connect that failed or a disconnect that hangs deserves a line and nothing more.
      log('debug', 'A producer did not disconnect', { error });
    }
  };

  const store = async (batch: Batch): Promise<void> => {
    const until = Date.now() + publishTimeout;
    for (let attempt = 0; ; attempt += 1) {
      try {
        const sending = connected().then((given) => given.send(batch.records, batch.bytes > compressAbove));
        await within(Math.max(1, until - Date.now()), 'Storing events', sending);
        return;
      } catch (error) {
        await dispose();
        const delay = pauses[attempt] ?? longestPause;
        if (refusalOf(error) !== undefined || Date.now() + delay >= until) throw error;
        log('warn', 'Events are sent again after a doubt', {
          error,
          attempt: attempt + 1,
          records: batch.records.length,
        });
        await pause(delay);
      }
    }
  };

  const accept = ({ parts }: Batch): void => {
    for (const { publish, upTo } of parts) {
      publish.stored = upTo;
      if (upTo === publish.records.length) {
        queue.splice(queue.indexOf(publish), 1);
        publish.resolve();
      }
    }
  };

  const rejectWhere = (concerned: (publish: Publish) => boolean, error: Error): void => {
    const leaving = queue.filter(concerned);
    const staying = queue.filter((publish) => !leaving.includes(publish));
    queue.splice(0, queue.length, ...staying);
    for (const publish of leaving) publish.reject(error);
  };

  const fail = ({ parts: [first, ...others], records }: Batch, error: unknown): void => {
    const refusal = refusalOf(error);
    if (refusal === undefined || first === undefined) {
      rejectWhere(() => true, unavailable(publishTimeout, error));
    } else if (others.length > 0) {
      alone = others.length + 1;
    } else {
      const refused = first.publish;
      const what = `${String(records.length)} records for ${topicsOf(records)}: ${refusal.type}, ${refusal.message}`;
      const rejection = refusal.permanent
        ? new EventRecordRefused(`Kafka refuses ${what}`, { cause: error })
        : new EventLogUnavailable(`Kafka does not take ${what}. Create the topic, or grant access to it`, {
            cause: error,
          });
      rejectWhere((publish) => publish === refused, rejection);
      const overtaking = new EventLogUnavailable('A batch before this one, of the same key, was not stored');
      rejectWhere((publish) => shareKey(refused.records, publish.records), overtaking);
    }
  };

  const pump = async (): Promise<void> => {
    // What is published in the same turn goes together.
    await Promise.resolve();
    while (queue.length > 0) {
      const batch = nextBatch(queue, maxBatchBytes, alone > 0 ? 1 : Number.POSITIVE_INFINITY);
      if (alone > 0) alone -= 1;
      try {
        await store(batch);
        accept(batch);
      } catch (error) {
        fail(batch, error);
      }
    }
    // In the same turn as the check above: whoever publishes next must find that nobody pumps.
    pumping = undefined;
  };

  return {
    publish(batch) {
      if (closed)
        return Promise.reject(new EventLogUnavailable('The event log is closed; this process is ending'));
      if (batch.length === 0) return Promise.resolve();
      const tooLarge = batch.find((record) => recordSize(record) + batchOverhead > maxBatchBytes);
      if (tooLarge !== undefined) return Promise.reject(oversized(tooLarge, maxBatchBytes));
      return new Promise((resolve, reject) => {
        queue.push({ records: [...batch], stored: 0, resolve, reject });
        pumping ??= pump();
      });
    },
    async connect() {
      try {
        await within(publishTimeout, 'Connecting to Kafka', connected());
      } catch (error) {
        await dispose();
        throw unavailable(publishTimeout, error);
      }
    },
    async close() {
      closed = true;
      await pumping;
      await dispose();
    },
  };
};

const topicsOf = (records: readonly EventRecord[]): string =>
  [...new Set(records.map(({ topic }) => topic))].join(', ');

const oversized = (record: EventRecord, limit: number): EventRecordRefused =>
  new EventRecordRefused(
    `A record of ${String(recordSize(record))} bytes for ${record.topic}, key ${record.key}, is larger than the ` +
      `${String(limit - batchOverhead)} bytes that the event log takes`,
  );

const unavailable = (limit: number, cause: unknown): EventLogUnavailable =>
  new EventLogUnavailable(
    `Kafka did not store the events within ${String(limit)} ms: ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  );
