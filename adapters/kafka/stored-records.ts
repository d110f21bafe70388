/**
 * Reads the records of topics from their beginnings to where they end when it begins.
 *
 * Invariants
 * 1. It ends once each partition is read up to the end that it had at the beginning, or fails: a broker that falls silent
 *    never makes it wait for ever.
 * 2. It commits nothing, and leaves no group behind.
 */
import { randomUUID } from 'node:crypto';
import type { EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { EventHistoryUnavailable } from '../../api/ports/event-history';
import type { RecordPlace } from './event-of-record';
import { withAdmin } from './feed-consumer';
import type { Log } from './kafka-client';
import { within } from './time-limit';

export interface StoredRecordsOptions {
  readonly kafka: Kafka;
  readonly topics: readonly string[];
  readonly log?: Log;
  /** Beginning of the groups' names; ACLs grant the groups by it. */
  readonly groupPrefix?: string;
  /** Milliseconds without an answer of the broker after which the reading fails. */
  readonly silenceLimit?: number;
  /** Milliseconds. */
  readonly stopTimeout?: number;
}

export interface StoredRecords {
  /** @throws EventHistoryUnavailable; what `take` throws ends the reading and is thrown on */
  read(
    take: (message: KafkaMessage, place: RecordPlace) => Promise<void> | void,
    signal: AbortSignal,
  ): Promise<void>;
}

interface Stretch {
  readonly topic: string;
  readonly partition: number;
  readonly from: bigint;
  /** The first offset that is not read. */
  readonly to: bigint;
}

const stretchesOf = (kafka: Kafka, topics: readonly string[]): Promise<readonly Stretch[]> =>
  withAdmin(kafka, async (admin) => {
    const found: Stretch[] = [];
    for (const topic of topics)
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
        found.push({ topic, partition, from: BigInt(low), to: BigInt(high) });
    return found.filter(({ from, to }) => to > from);
  });

const placeOf = ({ topic, partition }: Pick<Stretch, 'topic' | 'partition'>): string =>
  `${topic}[${String(partition)}]`;

export const storedRecords = ({
  kafka,
  topics,
  log = () => undefined,
  groupPrefix = 'tawsiya.history.',
  silenceLimit = 15_000,
  stopTimeout = 10_000,
}: StoredRecordsOptions): StoredRecords => {
  const readStretches = async (
    stretches: readonly Stretch[],
    take: (batch: EachBatchPayload, until: bigint) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> => {
    const groupId = `${groupPrefix}${randomUUID()}`;
    const consumer = kafka.consumer({
      groupId,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 500,
      retry: { retries: 3, restartOnFailure: () => Promise.resolve(false) },
    });
    const left = new Map(stretches.map((stretch) => [placeOf(stretch), stretch.to]));
    let silence: NodeJS.Timeout | undefined;
    let over = false;
    try {
      await new Promise<void>((resolve, reject) => {
        const expectLife = (): void => {
          clearTimeout(silence);
          if (over) return;
          silence = setTimeout(() => {
            reject(new EventHistoryUnavailable(`Kafka gave no answer within ${String(silenceLimit)} ms`));
          }, silenceLimit);
        };
        signal.addEventListener('abort', () => reject(new EventHistoryUnavailable('The reading was ended')));
        consumer.on('consumer.fetch', expectLife);
        let joined = false;
        consumer.on('consumer.group_join', () => {
          // It would go on at the ends of the partitions, and what stands between would never be read.
          if (joined)
            reject(new EventHistoryUnavailable('Kafka gave the reading up, for its caller was too slow'));
          joined = true;
        });
        consumer.on('consumer.crash', ({ payload: { error } }) => reject(error));
        expectLife();
        const eachBatch = async (given: EachBatchPayload): Promise<void> => {
          const place = placeOf(given.batch);
          const until = left.get(place);
          if (until === undefined) return;
          // A reader that takes its time is no silence of the broker.
          clearTimeout(silence);
          try {
            await take(given, until);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
            return;
          }
          expectLife();
          if (BigInt(given.batch.lastOffset()) + 1n >= until) left.delete(place);
          if (left.size === 0) resolve();
        };
        const begin = async (): Promise<void> => {
          await consumer.connect();
          await consumer.subscribe({ topics: [...new Set(stretches.map(({ topic }) => topic))] });
          const running = consumer.run({ autoCommit: false, eachBatch });
          // In the same turn as `run`: no fetch has gone out.
          for (const { topic, partition, from } of stretches)
            consumer.seek({ topic, partition, offset: String(from) });
          await running;
        };
        begin().catch(reject);
      });
    } finally {
      over = true;
      clearTimeout(silence);
      await leave(consumer, groupId);
    }
  };

  const leave = async (consumer: ReturnType<Kafka['consumer']>, groupId: string): Promise<void> => {
    try {
      await within(stopTimeout, 'Ending a consumer', consumer.disconnect());
      await within(
        stopTimeout,
        'Deleting a consumer group',
        withAdmin(kafka, (admin) => admin.deleteGroups([groupId])),
      );
    } catch (error) {
      // The broker forgets an empty group by itself (offsets.retention.minutes): what was read is read.
      log('info', 'A consumer group of the event history could not be deleted', { error, groupId });
    }
  };

  return {
    async read(take, signal) {
      let taking: unknown;
      const takeBatch = async (given: EachBatchPayload, until: bigint): Promise<void> => {
        for (const message of given.batch.messages) {
          if (BigInt(message.offset) >= until || signal.aborted) return;
          try {
            await take(message, given.batch);
          } catch (error) {
            taking = error;
            throw error;
          }
          given.resolveOffset(message.offset);
          await given.heartbeat();
        }
      };
      try {
        const stretches = await within(
          silenceLimit,
          'Finding the ends of the event topics',
          stretchesOf(kafka, topics),
        );
        if (stretches.length > 0) await readStretches(stretches, takeBatch, signal);
      } catch (error) {
        if (taking !== undefined || error instanceof EventHistoryUnavailable) throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new EventHistoryUnavailable(`The event topics cannot be read: ${why}`, { cause: error });
      }
    },
  };
};
