import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { canonicalJson } from '../../domain/shared/canonical-json';
import { chained, hashOf, type ChainedEvent } from '../../events/chain';
import { checkChains, type SubjectReport } from '../../events/chain-check';
import { producedCloudEventSchema, type CloudEvent } from '../../events/envelope';
import { toEventRecords } from '../../events/mapping/event-record';
import { fromKafkaMessage } from '../../events/kafka-binding';
import { exampleEvent } from '../integration/kafka/event-example';
import { everyEvent } from './every-event';

const chain = (length: number, reference = 'MWG-2026-0042'): readonly ChainedEvent[] => {
  const events: ChainedEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1)
    events.push(chained(exampleEvent(sequence, { reference }), events.at(-1)?.hash ?? null));
  return events;
};

const reportsOn = (events: readonly CloudEvent[]): readonly SubjectReport[] => {
  const check = checkChains();
  for (const event of events) check.add(event);
  return check.reports;
};
const faultsOf = (events: readonly CloudEvent[]): readonly unknown[] =>
  reportsOn(events).flatMap(({ faults }) => faults);

const five = chain(5);
const without = (index: number): readonly ChainedEvent[] => five.filter((_, at) => at !== index);
const id = (sequence: number): string => `MWG-2026-0042/${String(sequence).padStart(10, '0')}`;

/** Another value of the same kind, so that only the hash can tell. */
const changed = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value} `;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.length === 0 ? [null] : value.slice(1);
  return { ...(value as object), 'another field': 1 };
};

/** Every place in a value, as a way to a field. */
const placesOf = (value: unknown, way: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [way]
    : [way, ...Object.entries(value).flatMap(([name, field]) => placesOf(field, [...way, name]))];

const changedAt = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
  if (name === undefined) return changed(value);
  const fields = value as Readonly<Record<string, unknown>>;
  const field = changedAt(fields[name], rest);
  return Array.isArray(value)
    ? value.map((item: unknown, at) => (String(at) === name ? field : item))
    : { ...fields, [name]: field };
};

describe('the chain of hashes', () => {
  it('is made as its specification says, by other means', () => {
    const [first, second] = five;
    const { hash, ...covered } = second ?? exampleEvent(2);
    expect(covered.previoushash).toBe(first?.hash);
    expect(hash).toBe(createHash('sha256').update(canonicalJson(covered), 'utf8').digest('hex'));
    expect(first).not.toHaveProperty('previoushash');
    for (const event of five) expect(producedCloudEventSchema.safeParse(event).error).toBeUndefined();
  });

  it('is that of the example in its specification', () => {
    const page = readFileSync('docs/reference/tamper-evidence.md', 'utf8');
    const block = (name: string): string =>
      new RegExp(`\`\`\`[a-z]+ ${name}\\n(.*?)\\n\`\`\``, 's').exec(page)?.[1] ?? '';
    const event = JSON.parse(block('example')) as CloudEvent;
    expect(canonicalJson(event)).toBe(block('canonical'));
    expect(hashOf(event)).toBe(block('hash'));
  });

  it('binds every event of the catalogue, and stays sound on its way through Kafka', () => {
    const last = new Map<string, string | null>();
    const read = everyEvent().map(({ entity, entry }) => {
      const previousHash = last.get(entry.subject) ?? null;
      const { records, lastHash } = toEventRecords(entity, [entry], { previousHash });
      last.set(entry.subject, lastHash);
      const message = records[0] === undefined ? null : fromKafkaMessage(records[0]);
      if (message?.kind !== 'event') throw new Error(`${entry.subject} left no event`);
      return message.event;
    });
    for (const report of reportsOn(read))
      expect(report).toMatchObject({ faults: [], from: 1, boundFrom: 1, head: last.get(report.subject) });
  });
});

describe('the check of a chain', () => {
  it('finds nothing where events of several subjects come in order, with copies', () => {
    const other = chain(3, 'MWG-2026-0043');
    const mixed = [...five.slice(0, 2), ...other, ...five.slice(1), ...other.slice(2)];
    expect(reportsOn(mixed)).toMatchObject([
      { subject: 'MWG-2026-0042', events: 5, copies: 1, from: 1, to: 5, head: five[4]?.hash, faults: [] },
      { subject: 'MWG-2026-0043', events: 3, copies: 1, from: 1, to: 3, faults: [] },
    ]);
  });

  it('finds a change of any field of any event', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyEvent()), fc.nat(), ({ entity, entry }, choice) => {
        const [record] = toEventRecords(entity, [entry], { previousHash: 'a'.repeat(64) }).records;
        const read = record === undefined ? null : fromKafkaMessage(record);
        if (read?.kind !== 'event') throw new Error('There is no event');
        const places = placesOf(read.event.data);
        const place = places[choice % places.length] ?? [];
        const forged = { ...read.event, data: changedAt(read.event.data, place) };
        expect(faultsOf([forged])).toStrictEqual([{ kind: 'altered', id: read.event.id }]);
      }),
    );
  });

  const forged = { ...exampleEvent(3), data: { title: { ar: 'توصية', en: 'Another' } } };
  it.each<[string, readonly CloudEvent[], readonly unknown[]]>([
    ['an event that was taken out', without(2), [{ kind: 'missing', from: 3, to: 3 }]],
    [
      'an event with another text under the hash of the old one',
      [
        ...five.slice(0, 2),
        { ...forged, previoushash: five[1]?.hash ?? '', hash: five[2]?.hash ?? '' },
        ...five.slice(3),
      ],
      [{ kind: 'altered', id: id(3) }],
    ],
    [
      'an event with another text and a hash of its own',
      [...five.slice(0, 2), chained(forged, five[1]?.hash ?? null), ...five.slice(3)],
      [{ kind: 'unbound', id: id(4) }],
    ],
    [
      'an event put in beside the right one',
      [...five.slice(0, 2), chained(forged, five[1]?.hash ?? null), ...five.slice(2)],
      [{ kind: 'differing-copies', id: id(3) }],
    ],
    [
      'an event whose hash was taken off',
      [...five.slice(0, 2), { ...exampleEvent(3), previoushash: five[1]?.hash ?? '' }],
      [{ kind: 'without-hash', id: id(3) }],
    ],
    [
      'two events that changed places',
      [...five.slice(0, 2), ...five.slice(3, 4), ...five.slice(2, 3), ...five.slice(4)],
      [
        { kind: 'missing', from: 3, to: 3 },
        { kind: 'disordered', id: id(3) },
      ],
    ],
    [
      'an id that is not of its subject and sequence',
      [chained({ ...exampleEvent(1), id: id(2) }, null)],
      [{ kind: 'misnamed', id: id(2) }],
    ],
  ])('finds %s', (_name, events, faults) => {
    expect(faultsOf(events)).toStrictEqual(faults);
  });

  it('cannot find that the last events were taken away, and says up to which it looked', () => {
    expect(reportsOn(five.slice(0, 3))).toMatchObject([{ to: 3, head: five[2]?.hash, faults: [] }]);
  });

  it('begins the chain where an earlier release left off', () => {
    const begun = [exampleEvent(1), chained(exampleEvent(2), null)];
    const events = [...begun, chained(exampleEvent(3), begun[1]?.hash ?? null)];
    expect(reportsOn(events)).toMatchObject([{ from: 1, to: 3, boundFrom: 2, faults: [] }]);
  });
});
