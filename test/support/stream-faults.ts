/** What the contract of the events forbids, looked for in the records of a topic as they stand in the log. */
import { checkChains } from '../../events/chain-check';
import type { CloudEvent } from '../../events/envelope';
import { fromKafkaMessage } from '../../events/kafka-binding';
import type { StoredRecord } from '../integration/kafka/topic-reader';

export interface StoredEvent {
  readonly event: CloudEvent;
  readonly record: StoredRecord;
}

export const storedEvent = (record: StoredRecord): StoredEvent => {
  const read = fromKafkaMessage(record);
  if (read.kind !== 'event') throw new Error(`A record of key ${record.key} has no value`);
  return { event: read.event, record };
};

/** The first occurrence of each event, by subject, as the log has them. */
export const firstOccurrences = (
  stored: readonly StoredEvent[],
): ReadonlyMap<string, readonly StoredEvent[]> => {
  const bySubject = new Map<string, StoredEvent[]>();
  const seen = new Set<string>();
  for (const each of stored) {
    const { id, subject } = each.event;
    if (seen.has(id)) continue;
    seen.add(id);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), each]);
  }
  return bySubject;
};

const differing = (stored: readonly StoredEvent[]): readonly string[] => {
  const values = new Map<string, string>();
  return stored.flatMap(({ event: { id }, record: { value, headers } }) => {
    const content = JSON.stringify([value, headers]);
    const first = values.get(id);
    values.set(id, first ?? content);
    return first === undefined || first === content ? [] : [`${id}: stored twice with different content`];
  });
};

/** One line for each place where the chain of a subject's hashes breaks, or where it begins late. */
export const chainFaults = (stored: readonly StoredEvent[]): readonly string[] => {
  const check = checkChains();
  for (const { event } of stored) check.add(event);
  return check.reports.flatMap(({ subject, from, boundFrom, faults }) => [
    ...faults.map((fault) => `${subject}: ${JSON.stringify(fault)}`),
    ...(from === boundFrom ? [] : [`${subject}: its events are bound from ${String(boundFrom)} only`]),
  ]);
};

/** One line for each subject that has a gap, a disorder, or two partitions, and for each repetition that differs. */
export const streamFaults = (stored: readonly StoredEvent[]): readonly string[] => [
  ...differing(stored),
  ...[...firstOccurrences(stored)].flatMap(([subject, found]) => {
    const sequence = found.map(({ event }) => Number(event.sequence));
    const partitions = new Set(found.map(({ record }) => record.partition));
    return [
      ...(sequence.every((number, index) => number === index + 1)
        ? []
        : [`${subject}: sequence ${sequence.join(', ')}`]),
      ...(partitions.size === 1 ? [] : [`${subject}: in ${String(partitions.size)} partitions`]),
    ];
  }),
];
