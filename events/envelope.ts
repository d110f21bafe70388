/**
 * The CloudEvents 1.0 envelope that every event of Tawsiya travels in.
 *
 * Invariants
 * 1. `sequence` counts the events of one `source` from 1 without a gap, so a consumer notices any loss.
 * 2. `id` is `<subject>/<sequence>`, so the same event published twice has the same id and is dropped.
 * 3. `sequence` is zero-padded to {@link sequenceDigits} digits, so that its order as text is its order in time.
 */
import { z } from 'zod';

/** Width of `sequence`: ten digits hold ten thousand million events of one subject. */
export const sequenceDigits = 10;

// CloudEvents 1.0.2, "Type System": control characters and unpaired surrogates are not allowed in a String.
const text = z.string().regex(/^[^\p{Cc}\p{Cs}]+$/u, 'must be text without control characters');

const uriReference = text.regex(/^[^\s<>"{}|\\^`]+$/, 'must be a URI reference');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal');

const attributes = {
  specversion: z.literal('1.0'),
  id: text,
  /** Names the subject of the sequence: `/groups/MWG/recommendations/MWG-2026-0042`. */
  source: uriReference,
  type: text.regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+\.v[1-9][0-9]*$/,
    'must be reverse-DNS and end in a major version',
  ),
  /** The reference of the entity: `MWG-2026-0042`. */
  subject: text,
  time: z.iso.datetime('must be an RFC 3339 time in UTC'),
  datacontenttype: z.literal('application/json'),
  dataschema: uriReference.exactOptional(),
  /** Extension "sequence". */
  sequence: z
    .string()
    .regex(new RegExp(`^[0-9]{${String(sequenceDigits)}}$`), `must have ${String(sequenceDigits)} digits`),
  /** Extension "partitioning"; the key of the Kafka record. */
  partitionkey: text,
  // The "correlation" extension stands in the main branch of the CloudEvents specification; release 1.0.2 does
  // not list it. The names obey the rules for extension attributes of 1.0.2, so any 1.0 consumer accepts them.
  correlationid: text,
  causationid: text.exactOptional(),
  /** Extension "distributed tracing": W3C trace context, level 1. */
  traceparent: z
    .string()
    .regex(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/, 'must be a W3C traceparent')
    .exactOptional(),
  /** SHA-256 of the event before it of the same subject, and of this one: chain.ts. */
  previoushash: sha256.exactOptional(),
  hash: sha256.exactOptional(),
  data: z.unknown().refine((data) => data !== undefined, 'is missing'),
};

/** What a consumer reads: open, so that an attribute added later disturbs nobody. */
export const cloudEventSchema = z.looseObject(attributes);

/** What the producer checks its own output against: closed, and `id` agrees with `subject` and `sequence`. */
export const producedCloudEventSchema = z
  .strictObject(attributes)
  .refine((event) => event.id === `${event.subject}/${event.sequence}`, {
    path: ['id'],
    message: 'must be <subject>/<sequence>',
  });

export interface CloudEvent<T = unknown> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema?: string;
  readonly sequence: string;
  readonly partitionkey: string;
  readonly correlationid: string;
  readonly causationid?: string;
  readonly traceparent?: string;
  readonly previoushash?: string;
  /** Absent only on an event of a release before 0.3.0. */
  readonly hash?: string;
  readonly data: T;
}

/**
 * `sequence` as it stands in the envelope: 7 becomes `0000000007`.
 * @throws RangeError unless the number is a whole one from 1 that fits the width
 */
export const sequenceText = (sequence: number): string => {
  if (!Number.isSafeInteger(sequence) || sequence < 1 || sequence >= 10 ** sequenceDigits) {
    throw new RangeError(
      `A sequence is a whole number from 1 with at most ${String(sequenceDigits)} digits; this one is ${String(sequence)}`,
    );
  }
  return String(sequence).padStart(sequenceDigits, '0');
};

/** The deterministic id of the event of a subject: `MWG-2026-0042/0000000007`. */
export const eventId = (subject: string, sequence: number): string => `${subject}/${sequenceText(sequence)}`;
