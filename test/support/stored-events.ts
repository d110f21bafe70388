import type { CloudEvent } from '../../events/envelope';
import { fromKafkaMessage } from '../../events/kafka-binding';
import type { EventTopicKind } from '../../events/topics';
import { readTopic } from '../integration/kafka/topic-reader';
import type { TestEngine } from './engine';

/** Every event of a topic as it stands in the log now, repetitions included. */
export const storedEvents = async (
  { kafka, topic }: Pick<TestEngine, 'kafka' | 'topic'>,
  kind: EventTopicKind,
): Promise<readonly CloudEvent[]> =>
  (await readTopic(kafka, topic(kind))).map((record) => {
    const read = fromKafkaMessage(record);
    if (read.kind !== 'event') throw new Error(`A record of ${topic(kind)} has no value`);
    return read.event;
  });

/** The events of one subject in the order in which they were first stored. */
export const eventsOf = async (
  system: Pick<TestEngine, 'kafka' | 'topic'>,
  kind: EventTopicKind,
  subject: string,
): Promise<readonly CloudEvent[]> => {
  const seen = new Set<string>();
  return (await storedEvents(system, kind)).filter((event) => {
    if (event.subject !== subject || seen.has(event.id)) return false;
    seen.add(event.id);
    return true;
  });
};
