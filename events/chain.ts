/**
 * What makes a change to the log visible: each event names the hash of the one before it, and its own.
 *
 * Invariants
 * 1. `hash` is the SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of the event in the JSON format of CloudEvents,
 *    without `hash` itself, in the canonical form of RFC 8785. So it covers every other attribute, known or not, and
 *    `data` whole.
 * 2. `previoushash` is the `hash` of the event before it of the same subject. It is absent where that one carries none:
 *    at `sequence` 1, and once after a release that told events without hashes.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { CloudEvent } from './envelope';

export interface ChainedEvent<T = unknown> extends CloudEvent<T> {
  readonly hash: string;
}

/**
 * The hash that the event must carry; what it carries as `hash` has no part in it.
 * @throws TypeError where the event holds what JSON does not
 */
export const hashOf = (event: CloudEvent): string => {
  const canonical = canonicalize({ ...event, hash: undefined });
  if (canonical === undefined) throw new TypeError(`The event ${event.id} is no JSON`);
  return bytesToHex(sha256(utf8ToBytes(canonical)));
};

/** @param previousHash of the event before it of the same subject; null where that one carries none */
export const chained = <T>(event: CloudEvent<T>, previousHash: string | null): ChainedEvent<T> => {
  const linked = previousHash === null ? event : { ...event, previoushash: previousHash };
  return { ...linked, hash: hashOf(linked) };
};
