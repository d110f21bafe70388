import {
  CloudEvent as ReferenceEvent,
  Kafka as ReferenceKafka,
  type KafkaMessage as ReferenceMessage,
} from 'cloudevents';
import { cloudEventSchema, eventId, producedCloudEventSchema, sequenceText } from '../../events/envelope';
import {
  fromKafkaMessage,
  MalformedEventMessage,
  toKafkaMessage,
  type ReceivedKafkaMessage,
} from '../../events/kafka-binding';
import { exampleEvent } from '../integration/kafka/event-example';

/** As a client receives it: everything is bytes. */
const received = (headers: Readonly<Record<string, string>>, value = '{}'): ReceivedKafkaMessage => ({
  key: Buffer.from('MWG-2026-0042'),
  value: Buffer.from(value),
  headers: Object.fromEntries(Object.entries(headers).map(([name, content]) => [name, Buffer.from(content)])),
});

const full = {
  ...exampleEvent(7),
  dataschema: 'https://example.org/schemas/recommendation.endorsed.v1.json',
  causationid: 'MWG-2026-0042/0000000006',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
};

describe('the Kafka binding in binary content mode', () => {
  it('puts attributes into headers, data into the value and the partition key into the key', () => {
    expect(toKafkaMessage(exampleEvent(7))).toEqual({
      key: 'MWG-2026-0042',
      value: '{"title":{"ar":"توصية","en":"Recommendation"}}',
      headers: {
        'content-type': 'application/json',
        ce_specversion: '1.0',
        ce_id: 'MWG-2026-0042/0000000007',
        ce_source: '/groups/MWG/recommendations/MWG-2026-0042',
        ce_type: 'org.tawsiya.recommendation.endorsed.v1',
        ce_subject: 'MWG-2026-0042',
        ce_time: '2026-03-01T09:30:00.000Z',
        ce_sequence: '0000000007',
        ce_partitionkey: 'MWG-2026-0042',
        ce_correlationid: 'b1f6a1a4-41a5-4b0e-9a53-2f1f4c1f0b6a',
      },
    });
  });

  it.each([
    ['only what must be there', exampleEvent(1)],
    ['every attribute', full],
    ['text outside ASCII in an attribute', { ...full, correlationid: 'طلب 7 – 50%' }],
    ['data null', { ...full, data: null }],
  ])('gives the same event back: %s', (_name, event) => {
    const { headers, value } = toKafkaMessage(event);
    expect(fromKafkaMessage(received(headers, value))).toEqual({ kind: 'event', event });
  });

  it('keeps attributes that it does not know', () => {
    const { headers, value } = toKafkaMessage(full);
    const read = fromKafkaMessage(received({ ...headers, ce_later: 'x' }, value));
    expect(read).toMatchObject({ kind: 'event', event: { later: 'x' } });
  });

  it('knows a tombstone, with attributes or without', () => {
    const { headers } = toKafkaMessage(full);
    const tombstone = { kind: 'tombstone', key: 'MWG-2026-0042' };
    expect(fromKafkaMessage({ ...received(headers), value: null })).toEqual(tombstone);
    expect(fromKafkaMessage({ key: Buffer.from('MWG-2026-0042'), value: null })).toEqual(tombstone);
  });

  it('reads the last one of a header that was sent twice', () => {
    const { headers, value } = toKafkaMessage(full);
    const twice = { ...headers, ce_correlationid: [Buffer.from('first'), Buffer.from('second')] };
    expect(fromKafkaMessage({ value, headers: twice })).toMatchObject({ event: { correlationid: 'second' } });
  });

  it.each([
    'ce_specversion',
    'ce_id',
    'ce_source',
    'ce_type',
    'ce_subject',
    'ce_time',
    'ce_sequence',
    'ce_partitionkey',
    'ce_correlationid',
    'content-type',
  ])('names the attribute that is missing: %s', (name) => {
    const { headers, value } = toKafkaMessage(full);
    const rest = Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name));
    expect(() => fromKafkaMessage(received(rest, value))).toThrow(
      new MalformedEventMessage(`The record is no CloudEvent: ${name} is missing`),
    );
  });

  it.each([
    ['time must be an RFC 3339 time in UTC', { ce_time: '2026-03-01T09:30:00+02:00' }],
    ['sequence must have 10 digits', { ce_sequence: '7' }],
    ['type must be reverse-DNS and end in a major version', { ce_type: 'endorsed' }],
    ['traceparent must be a W3C traceparent', { ce_traceparent: 'x' }],
    ['subject must be text without control characters', { ce_subject: 'a\u0007b' }],
  ])('names the attribute that is wrong: %s', (fault, wrong) => {
    const { headers, value } = toKafkaMessage(full);
    expect(() => fromKafkaMessage(received({ ...headers, ...wrong }, value))).toThrow(
      new MalformedEventMessage(`The record is no CloudEvent: ${fault}`),
    );
  });

  it('refuses a value that is not JSON and the structured mode by name', () => {
    const { headers } = toKafkaMessage(full);
    expect(() => fromKafkaMessage(received(headers, '<xml/>'))).toThrow(/its value is not JSON/);
    const structured = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };
    expect(() => fromKafkaMessage(received(structured, JSON.stringify(full)))).toThrow(
      /structured content mode/,
    );
  });
});

describe('the Kafka binding beside the reference implementation', () => {
  it('writes the headers and the key that the reference writes', () => {
    const reference = ReferenceKafka.binary(new ReferenceEvent(full));
    // The reference also maps attributes that are absent, and datacontenttype twice.
    const present = Object.entries(reference.headers).filter(([, value]) => value !== undefined);
    const { ce_datacontenttype: twice, ...expected } = Object.fromEntries(present);
    expect(twice).toBe('application/json');
    const { headers, key } = toKafkaMessage(full);
    expect(headers).toEqual(expected);
    expect(reference).toMatchObject({ key });
  });

  it('is read by the reference as the same event', () => {
    const { key, value, headers } = toKafkaMessage(full);
    const message: ReferenceMessage<string> = { key, value, headers: { ...headers }, body: value };
    const read = ReferenceKafka.toEvent(message);
    if (Array.isArray(read)) throw new Error('One record is one event');
    const present = Object.entries(new ReferenceEvent(read).toJSON()).filter(
      ([, attribute]) => attribute !== undefined,
    );
    expect(Object.fromEntries(present)).toEqual(full);
  });
});

describe('the envelope', () => {
  it('pads the sequence so that its order as text is its order in time', () => {
    const texts = [1, 2, 9, 10, 99, 100, 9_999_999_999].map(sequenceText);
    expect([...texts].sort()).toEqual(texts);
    expect(eventId('MWG-2026-0042', 7)).toBe('MWG-2026-0042/0000000007');
  });

  it.each([0, -1, 1.5, 10_000_000_000, Number.NaN])('has no sequence %p', (sequence) => {
    expect(() => sequenceText(sequence)).toThrow(RangeError);
  });

  it('is open for consumers and closed for the producer', () => {
    const later = { ...full, later: 'x' };
    expect(cloudEventSchema.safeParse(later).success).toBe(true);
    expect(producedCloudEventSchema.safeParse(full).success).toBe(true);
    expect(producedCloudEventSchema.safeParse(later).success).toBe(false);
  });

  it('holds the producer to an id of subject and sequence, and to data', () => {
    const { data: _data, ...bare } = full;
    expect(producedCloudEventSchema.safeParse({ ...full, id: 'x' }).error?.issues[0]?.message).toBe(
      'must be <subject>/<sequence>',
    );
    expect(producedCloudEventSchema.safeParse(bare).success).toBe(false);
  });
});
