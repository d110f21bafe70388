import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../domain/shared/canonical-json';

/** SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal; pure code, since the sandbox has no `crypto`. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Tells a repeated command from another one that was sent under the same id. */
export const commandHash = (command: string, personId: string, data: unknown): string =>
  sha256Of(canonicalJson({ command, personId, data }));
