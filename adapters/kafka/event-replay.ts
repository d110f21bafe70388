import type { Kafka, KafkaMessage } from 'kafkajs';
import { EventLogUnavailable, type EventRecord } from '../../activities/ports/event-log';
import { wanted } from '../../api/ports/event-feed';
import { EventHistoryUnavailable } from '../../api/ports/event-history';
import { ReplayRefused, type EventReplay, type ReplayFilter } from '../../api/ports/event-replay';
import type { CloudEvent } from '../../events/envelope';
import { createKafkaEventLog } from './event-log';
import { eventOfRecord } from './event-of-record';
import { withAdmin } from './feed-consumer';
import { storedRecords, type StoredRecordsOptions } from './stored-records';
import { within } from './time-limit';

export const replayedHeader = 'tawsiya-replayed';

export interface KafkaEventReplayOptions extends StoredRecordsOptions {
  /** Topics whose names begin so belong to the product, and take no replay. */
  readonly ownTopics: string;
  readonly now?: () => Date;
}

/** Records that go together; a broker that takes them is told of the progress. */
const batchSize = 500;
const lookLimit = 10_000;

/** Bytes as the text that gives the same bytes again; an event is UTF-8, so this never fails on one. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const textOf = (bytes: Buffer | string): string => (typeof bytes === 'string' ? bytes : utf8.decode(bytes));

const headersOf = ({ headers = {} }: KafkaMessage): Record<string, string> => {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) texts[name] = textOf(last);
  }
  return texts;
};

const isAskedFor = ({ from, to, ...filter }: ReplayFilter, event: CloudEvent): boolean =>
  wanted(filter, event) &&
  (from === undefined || Date.parse(event.time) >= Date.parse(from)) &&
  (to === undefined || Date.parse(event.time) < Date.parse(to));

export const createKafkaEventReplay = ({
  ownTopics,
  now = () => new Date(),
  ...options
}: KafkaEventReplayOptions): EventReplay => {
  const { kafka, log = () => undefined } = options;
  const records = storedRecords(options);
  return {
    async replay(filter, into, replayed, signal) {
      if (into.startsWith(ownTopics)) throw new ReplayRefused('a-topic-of-the-log', into);
      if (!(await isThere(kafka, into))) throw new ReplayRefused('no-such-topic', into);
      const mark = now().toISOString();
      const target = createKafkaEventLog({ kafka, log });
      let waiting: EventRecord[] = [];
      let count = 0;
      const store = async (): Promise<void> => {
        await target.publish(waiting);
        count += waiting.length;
        waiting = [];
        await replayed(count);
      };
      try {
        await records.read(async (message, place) => {
          const event = eventOfRecord(message, place, log);
          if (event === null || message.key === null || message.value === null) return;
          if (!isAskedFor(filter, event)) return;
          waiting.push({
            topic: into,
            key: textOf(message.key),
            value: textOf(message.value),
            headers: { ...headersOf(message), [replayedHeader]: mark },
          });
          if (waiting.length >= batchSize) await store();
        }, signal);
        if (waiting.length > 0) await store();
        return count;
      } catch (error) {
        if (error instanceof EventLogUnavailable)
          throw new EventHistoryUnavailable(`The replay cannot be stored: ${error.message}`, {
            cause: error,
          });
        throw error;
      } finally {
        await target.close();
      }
    },
  };
};

const isThere = async (kafka: Kafka, topic: string): Promise<boolean> => {
  try {
    const topics = await within(
      lookLimit,
      'Looking for the topic',
      withAdmin(kafka, (admin) => admin.listTopics()),
    );
    return topics.includes(topic);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new EventHistoryUnavailable(`The topics cannot be listed: ${why}`, { cause: error });
  }
};
