import type { EventTopicKind } from '../../events/topics';
import { readTopic } from '../integration/kafka/topic-reader';
import type { TestEngine } from './engine';
import { eventually } from './eventually';
import { firstOccurrences, storedEvent, type StoredEvent } from './stream-faults';

const entityTopics: readonly EventTopicKind[] = ['groups', 'recommendations', 'cycles', 'actions'];

/** Every event of all topics as they stand in the log now, repetitions included. */
export const storedStream = async ({
  kafka,
  topic,
}: Pick<TestEngine, 'kafka' | 'topic'>): Promise<readonly StoredEvent[]> =>
  (await Promise.all(entityTopics.map((kind) => readTopic(kafka, topic(kind))))).flat().map(storedEvent);

/** The same, once the log holds the last event of each subject; as it stands after the limit where it never does. */
export const completeStream = (
  system: Pick<TestEngine, 'kafka' | 'topic'>,
  lastSequences: ReadonlyMap<string, number>,
  limitMs = 90_000,
): Promise<readonly StoredEvent[]> =>
  eventually(
    () => storedStream(system),
    (stored) => {
      const first = firstOccurrences(stored);
      return [...lastSequences].every(([subject, last]) =>
        (first.get(subject) ?? []).some(({ event }) => Number(event.sequence) >= last),
      );
    },
    limitMs,
  );

/** The sequence of the last event that a receipt promises, by subject. */
export const promisedSequences = (
  receipts: readonly { readonly subject: string; readonly sequence: number }[],
): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  for (const { subject, sequence } of receipts) last.set(subject, Math.max(sequence, last.get(subject) ?? 0));
  return last;
};
