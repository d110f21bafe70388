/**
 * CloudEvents over Kafka, binary content mode: "Kafka Protocol Binding for CloudEvents", 1.0.2, section 3.2.
 *
 * Header values are plain UTF-8 ("Both header keys and header values MUST be encoded as UTF-8 strings"): the
 * percent-encoding of the HTTP binding has no counterpart here. "A mapping function MUST NOT modify the
 * CloudEvent", so `partitionkey` is both the record's key and a header.
 */
import { cloudEventSchema, type CloudEvent } from './envelope';

export interface KafkaEventMessage {
  readonly key: string;
  /** JSON of `data`. */
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A record as a Kafka client hands it over; a header sent twice comes as a list, and the last one counts. */
export interface ReceivedKafkaMessage {
  readonly key?: Buffer | string | null;
  readonly value?: Buffer | string | null;
  readonly headers?: Readonly<Record<string, HeaderValue | readonly (Buffer | string)[]>> | undefined;
}
type HeaderValue = Buffer | string | undefined;

export type ReadKafkaMessage =
  | { readonly kind: 'event'; readonly event: CloudEvent }
  /** A record without a value: on a compacted topic, the key's state is gone. */
  | { readonly kind: 'tombstone'; readonly key: string };

/** The record is no CloudEvent of ours in binary content mode; the message names what is missing or wrong. */
export class MalformedEventMessage extends Error {
  override readonly name = 'MalformedEventMessage';
}

const prefix = 'ce_';
const contentType = 'content-type';

/** The record of an event. Its attributes go to `ce_` headers, its data to the value, its partition key to the key. */
export const toKafkaMessage = (event: CloudEvent): KafkaEventMessage => {
  const { data, datacontenttype, ...attributes } = event;
  const headers: Record<string, string> = { [contentType]: datacontenttype };
  for (const [name, value] of Object.entries(attributes)) headers[`${prefix}${name}`] = value;
  return { key: event.partitionkey, value: JSON.stringify(data), headers };
};

/**
 * The event of a record, or the tombstone that it is. Attributes that are not known here are kept.
 * @throws MalformedEventMessage naming the attribute that is missing or wrong
 */
export const fromKafkaMessage = (message: ReceivedKafkaMessage): ReadKafkaMessage => {
  const { key, value } = message;
  if (value === null || value === undefined) return { kind: 'tombstone', key: key?.toString() ?? '' };

  const attributes: Record<string, string> = {};
  for (const [name, given] of Object.entries(message.headers ?? {})) {
    const last: HeaderValue = isList(given) ? given.at(-1) : given;
    if (last === undefined) continue;
    if (name === contentType) attributes['datacontenttype'] = last.toString();
    else if (name.startsWith(prefix)) attributes[name.slice(prefix.length)] = last.toString();
  }
  if (attributes['datacontenttype']?.toLowerCase().startsWith('application/cloudevents') === true) {
    throw new MalformedEventMessage(
      'The record is in structured content mode; only binary mode is read here',
    );
  }

  const read = cloudEventSchema.safeParse({ ...attributes, data: parseJson(value.toString()) });
  if (read.success) return { kind: 'event', event: read.data };
  const faults = read.error.issues.map(({ path, message: fault }) => {
    const name = path.join('.');
    return name in attributes || name === 'data' ? `${name} ${fault}` : `${headerOf(name)} is missing`;
  });
  throw new MalformedEventMessage(`The record is no CloudEvent: ${faults.join('; ')}`);
};

const headerOf = (name: string): string => (name === 'datacontenttype' ? contentType : `${prefix}${name}`);

const isList = (given: HeaderValue | readonly (Buffer | string)[]): given is readonly (Buffer | string)[] =>
  Array.isArray(given);

const parseJson = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw new MalformedEventMessage('The record is no CloudEvent: its value is not JSON', { cause });
  }
};
