/**
 * The live feed of one process: one consumer of all event topics, whose events go to every subscriber.
 *
 * Invariants
 * 1. The positions to read from are known before `start` resolves, so nothing stored later is missed.
 * 2. An offset is delivered once: a reconnection that goes back repeats nothing.
 * 3. A record that is no event of ours is logged and passed over; it never stalls the feed.
 * 4. A consumer that gave up or fell silent is replaced by one that goes on at the same positions.
 * 5. Each consumer is alone in a group of its own, which is deleted at `stop`: the broker would keep a new member
 *    waiting for a member that is gone but not yet timed out.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { KafkaJSProtocolError, type Kafka, type KafkaMessage } from 'kafkajs';
import { wanted, type EventFeed, type EventFilter, type EventListener } from '../../api/ports/event-feed';
import { eventOfRecord } from './event-of-record';
import { findPositions, Positions, prepareFeedConsumer, withAdmin, type FeedConsumer } from './feed-consumer';
import type { Log } from './kafka-client';
import { within } from './time-limit';

export interface KafkaEventFeedOptions {
  readonly kafka: Kafka;
  readonly topics: readonly string[];
  readonly log?: Log;
  /** Milliseconds since 1970: begins with the first event stored at or after it; with the next one unless given. */
  readonly fromTimestamp?: number;
  /** Beginning of the groups' names; ACLs grant the groups by it. */
  readonly groupPrefix?: string;
  /** Milliseconds. */
  readonly startTimeout?: number;
  /** Milliseconds. */
  readonly stopTimeout?: number;
  /** Milliseconds without an answer of the broker after which the consumer is replaced. */
  readonly silenceLimit?: number;
}

const pauseBetweenStarts = 1_000;

export const createKafkaEventFeed = ({
  kafka,
  topics,
  log = () => undefined,
  fromTimestamp,
  groupPrefix = 'tawsiya.feed.',
  startTimeout = 30_000,
  stopTimeout = 10_000,
  silenceLimit = 10_000,
}: KafkaEventFeedOptions): EventFeed => {
  const groupIds: string[] = [];
  const subscribers = new Set<{ readonly filter: EventFilter; readonly listener: EventListener }>();
  let positions = new Positions();
  let running: FeedConsumer | undefined;
  let started = false;
  let stopped = false;
  let silence: NodeJS.Timeout | undefined;

  const receive = (topic: string, partition: number, message: KafkaMessage): void => {
    if (!positions.advance(topic, partition, BigInt(message.offset))) return;
    const event = eventOfRecord(message, { topic, partition }, log);
    if (event === null) return;
    for (const { filter, listener } of subscribers) {
      try {
        if (wanted(filter, event)) listener(event);
      } catch (error) {
        log('error', 'A listener of the event feed failed', { id: event.id, error });
      }
    }
  };

  const end = async (): Promise<void> => {
    clearTimeout(silence);
    const old = running;
    running = undefined;
    if (old === undefined) return;
    try {
      await within(stopTimeout, 'Ending a consumer', old.end());
    } catch (error) {
      log('warn', 'A consumer of the event feed did not end cleanly', { error });
    }
  };

  const begin = async (): Promise<void> => {
    const groupId = `${groupPrefix}${randomUUID()}`;
    groupIds.push(groupId);
    const beginning = prepareFeedConsumer({
      kafka,
      groupId,
      topics,
      positions,
      receive: (topic, partition, message) => {
        if (running === beginning) receive(topic, partition, message);
      },
      alive: () => {
        if (running === beginning) expectLife();
      },
      crashed: (error) => {
        if (running === beginning) replace('gave up', error);
      },
    });
    running = beginning;
    await within(startTimeout, 'Starting the event feed', beginning.begin());
    expectLife();
  };

  const expectLife = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      replace('fell silent');
    }, silenceLimit);
    silence.unref();
  };

  const replace = (what: string, cause?: Error): void => {
    log('warn', `The consumer of the event feed ${what} and is replaced`, { error: cause });
    void beginAgain();
  };

  const ending = (): boolean => stopped;

  const beginAgain = async (): Promise<void> => {
    await end();
    while (!ending()) {
      try {
        await begin();
        if (!ending()) return;
      } catch (error) {
        log('warn', 'The event feed could not start again yet', { error });
        await end();
        await pause(pauseBetweenStarts);
      }
    }
    await end();
  };

  /** A broker that has just started may still be loading its groups, and says so: the first start waits for that. */
  const beginFirst = async (): Promise<void> => {
    const until = Date.now() + startTimeout;
    for (;;) {
      try {
        await begin();
        return;
      } catch (error) {
        const saysLater = error instanceof KafkaJSProtocolError && error.retriable;
        if (!saysLater || Date.now() >= until || ending()) throw error;
        log('info', 'The broker is not ready for the event feed yet', { error });
        await end();
        await pause(pauseBetweenStarts);
      }
    }
  };

  const stop = async (): Promise<void> => {
    stopped = true;
    await end();
    if (!started) return;
    try {
      const deletion = withAdmin(kafka, (admin) => admin.deleteGroups(groupIds));
      await within(stopTimeout, 'Deleting consumer groups', deletion);
    } catch (error) {
      // The broker forgets an empty group by itself (offsets.retention.minutes): no reason to fail an ending process.
      log('info', 'A consumer group of the event feed could not be deleted', { error, groupIds });
    }
  };

  return {
    async start() {
      if (started || stopped) throw new Error('An event feed starts once');
      started = true;
      try {
        const found = withAdmin(kafka, (admin) => findPositions(admin, topics, fromTimestamp));
        positions = await within(startTimeout, 'Finding the ends of the event topics', found);
        await beginFirst();
      } catch (error) {
        await stop();
        throw error;
      }
    },
    subscribe(filter, listener) {
      const subscriber = { filter, listener };
      subscribers.add(subscriber);
      return () => {
        subscribers.delete(subscriber);
      };
    },
    stop,
  };
};
