import type { CloudEvent } from '../../events/envelope';
import type { EventTopicKind } from '../../events/topics';
import { readTopic } from '../integration/kafka/topic-reader';
import type { TestEngine } from './engine';
import { firstOccurrences, storedEvent, type StoredEvent } from './stream-faults';

const storedIn = async (
  { kafka, topic }: Pick<TestEngine, 'kafka' | 'topic'>,
  kind: EventTopicKind,
): Promise<readonly StoredEvent[]> => (await readTopic(kafka, topic(kind))).map(storedEvent);

/** Every event of a topic as it stands in the log now, repetitions included. */
export const storedEvents = async (
  system: Pick<TestEngine, 'kafka' | 'topic'>,
  kind: EventTopicKind,
): Promise<readonly CloudEvent[]> => (await storedIn(system, kind)).map(({ event }) => event);

/** The events of one subject in the order in which they were first stored. */
export const eventsOf = async (
  system: Pick<TestEngine, 'kafka' | 'topic'>,
  kind: EventTopicKind,
  subject: string,
): Promise<readonly CloudEvent[]> =>
  (firstOccurrences(await storedIn(system, kind)).get(subject) ?? []).map(({ event }) => event);
