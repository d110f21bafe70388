import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/shared/canonical-json';
import type { Submission } from './ports/engine';

/** SHA-256 of the canonical JSON of command, person and data: what a receipt's `commandHash` is compared with. */
export const commandHash = (command: string, { personId, data }: Submission): string =>
  createHash('sha256').update(canonicalJson({ command, personId, data }), 'utf8').digest('hex');
