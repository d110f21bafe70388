/**
 * Hands every event of the topics to one handler, and remembers in Kafka how far it has come: what an integrator does.
 *
 * Invariants
 * 1. An offset is committed only after its event was handled: each event is handled at least once, also over a crash.
 * 2. Where the group has no offset yet, the ends of the topics at that time are committed before anything is read: it
 *    begins with what is stored after its first start, whenever the next start is.
 * 3. Events of one partition are handled one after the other; one that fails is tried until it is handled, or the reader
 *    stops.
 * 4. A record that is no event of ours is logged and passed over; it never stalls the reader.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { EachBatchPayload, Kafka } from 'kafkajs';
import type { CloudEvent } from '../../events/envelope';
import { eventOfRecord } from './event-of-record';
import { findPositions, Positions, withAdmin } from './feed-consumer';
import type { Log } from './kafka-client';
import { within } from './time-limit';

export interface KafkaEventReaderOptions {
  readonly kafka: Kafka;
  readonly topics: readonly string[];
  /** Under it Kafka keeps how far the reader has come. */
  readonly groupId: string;
  /** Ends in less than the session timeout; may be called again with an event that it has handled. */
  readonly handle: (event: CloudEvent) => Promise<void>;
  readonly log?: Log;
  /** Milliseconds without a heartbeat after which the broker gives the partitions to another member. */
  readonly sessionTimeout?: number;
  /** Milliseconds. */
  readonly startTimeout?: number;
  /** Milliseconds. */
  readonly stopTimeout?: number;
}

export interface KafkaEventReader {
  /** Resolves once it reads. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const pauseBetweenAttempts = 1_000;

export const createKafkaEventReader = ({
  kafka,
  topics,
  groupId,
  handle,
  log = () => undefined,
  sessionTimeout = 30_000,
  startTimeout = 60_000,
  stopTimeout = 15_000,
}: KafkaEventReaderOptions): KafkaEventReader => {
  let stopped = false;
  let end: () => Promise<void> = () => Promise.resolve();
  const ending = (): boolean => stopped;

  /** Whether it was handled; not where the partition is another's now, or the reader stops. */
  const handled = async (event: CloudEvent, given: EachBatchPayload): Promise<boolean> => {
    while (given.isRunning() && !given.isStale() && !ending()) {
      try {
        await handle(event);
        return true;
      } catch (error) {
        log('warn', 'An event could not be handled yet', { id: event.id, error });
        await given.heartbeat();
        await pause(pauseBetweenAttempts);
      }
    }
    return false;
  };

  const take = async (given: EachBatchPayload): Promise<void> => {
    const { topic, partition, messages } = given.batch;
    for (const message of messages) {
      const event = eventOfRecord(message, { topic, partition }, log);
      if (event !== null && !(await handled(event, given))) return;
      given.resolveOffset(message.offset);
      await given.commitOffsetsIfNecessary();
      await given.heartbeat();
    }
  };

  /** @param positions where to begin the partitions that have no offset yet */
  const begin = async (positions: Positions): Promise<void> => {
    const consumer = kafka.consumer({
      groupId,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 1_000,
      sessionTimeout,
      // See feed-consumer.ts: its restarts stall, so a new consumer is made.
      retry: {
        retries: 3,
        initialRetryTime: 100,
        maxRetryTime: 1_000,
        restartOnFailure: () => Promise.resolve(false),
      },
    });
    end = () => within(stopTimeout, 'Ending a consumer', consumer.disconnect());
    let begun = false;
    const reading = new Promise<void>((resolve, reject) => {
      const ready = (): void => {
        begun = true;
        resolve();
      };
      // The first answer: the positions below were committed before it was asked for.
      consumer.on('consumer.fetch', ready);
      consumer.on('consumer.group_join', ({ payload: { memberAssignment } }) => {
        if (Object.keys(memberAssignment).length === 0) ready();
      });
      consumer.on('consumer.crash', ({ payload: { error } }) => {
        if (begun) replace(error);
        else reject(error);
      });
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: false });
    const running = consumer.run({
      eachBatchAutoResolve: false,
      autoCommitInterval: 1_000,
      eachBatch: take,
    });
    // In the same turn as `run`: no fetch has gone out. With automatic commits, seeking commits (kafkajs 2.2.4).
    for (const position of positions.all()) consumer.seek(position);
    await within(startTimeout, 'Starting to read events', Promise.all([running, reading]));
  };

  const beginnings = (): Promise<Positions> =>
    withAdmin(kafka, async (admin) => {
      const known = await admin.fetchOffsets({ groupId, topics: [...topics] });
      const ends = await findPositions(admin, topics);
      const missing = new Positions();
      for (const { topic, partition, offset } of ends.all()) {
        const committed = known
          .find((each) => each.topic === topic)
          ?.partitions.find((each) => each.partition === partition);
        if (committed === undefined || committed.offset === '-1')
          missing.place(topic, partition, BigInt(offset));
      }
      return missing;
    });

  const endQuietly = async (): Promise<void> => {
    try {
      await end();
    } catch (error) {
      log('warn', 'A consumer of events did not end cleanly', { error });
    }
  };

  /** A broker that has just started may still be loading its groups: that passes. */
  const beginUntil = async (until: number): Promise<void> => {
    while (!ending()) {
      try {
        await begin(await within(startTimeout, 'Finding where to begin', beginnings()));
        break;
      } catch (error) {
        await endQuietly();
        if (Date.now() >= until) throw error;
        log('warn', 'Events cannot be read yet', { error });
        await pause(pauseBetweenAttempts);
      }
    }
    if (ending()) await endQuietly();
  };

  const replace = (error: Error): void => {
    log('warn', 'The consumer of events gave up and is replaced', { error });
    void endQuietly().then(() => beginUntil(Number.POSITIVE_INFINITY));
  };

  return {
    start: () => beginUntil(Date.now() + startTimeout),
    stop: async () => {
      stopped = true;
      await endQuietly();
    },
  };
};
