/**
 * An import of many proposals, sent to the group in blocks.
 *
 * Invariants
 * 1. The same proposals are always cut into the same blocks, each with an id made of the import's key and its number:
 *    an import sent again goes on where it was interrupted and admits nothing twice.
 * 2. One block is on its way at a time, so that others' commands come in between and the order is kept.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { limits } from '../domain/shared/limits';
import type { Receipt } from '../workflows/messages';
import { blockKey } from './misfits';
import { Refused, type Submission } from './ports/engine';
import { FieldRefusal, ImportInterrupted } from './problems';
import { idempotencyKeyHeader } from './contract/route';

/** Bytes of JSON in one block: half of what Temporal takes as one payload. */
const blockBytes = 1_048_576;
const longestKey = 72;

export const blocksOf = <T>(proposals: readonly T[]): readonly (readonly T[])[] => {
  const blocks: T[][] = [];
  let current: T[] = [];
  let bytes = 0;
  for (const proposal of proposals) {
    const size = Buffer.byteLength(JSON.stringify(proposal));
    if (current.length > 0 && (current.length === limits.proposalsInBlock || bytes + size > blockBytes)) {
      blocks.push(current);
      current = [];
      bytes = 0;
    }
    current.push(proposal);
    bytes += size;
  }
  return current.length === 0 ? blocks : [...blocks, current];
};

/** Milliseconds that a block waits for those before it to begin, and between two attempts. */
const patience = { limit: 60_000, pause: 200 } as const;

/** Again, as long as the group has admitted more than has begun: that passes by itself. */
const patiently = async (send: () => Promise<Receipt>): Promise<Receipt> => {
  const until = Date.now() + patience.limit;
  for (;;)
    try {
      return await send();
    } catch (error) {
      const passes = error instanceof Refused && error.refusal.code === 'TAWSIYA_STARTS_WAITING';
      if (!passes || Date.now() >= until) throw error;
      await pause(patience.pause);
    }
};

/** @throws ImportInterrupted naming what had been admitted before the cause */
export const importInBlocks = async (
  proposals: readonly unknown[],
  whole: Submission,
  send: (block: Submission) => Promise<Receipt>,
): Promise<{ readonly references: string[]; readonly receipts: Receipt[] }> => {
  if (whole.commandId.length > longestKey) throw new FieldRefusal(idempotencyKeyHeader, blockKey);
  const references: string[] = [];
  const receipts: Receipt[] = [];
  for (const [index, block] of blocksOf(proposals).entries()) {
    const commandId = `${whole.commandId}/${String(index + 1)}`;
    const receipt = await patiently(() => send({ ...whole, commandId, data: { proposals: block } })).catch(
      (cause: unknown) => {
        throw new ImportInterrupted(references, { cause });
      },
    );
    references.push(...(receipt.references ?? []));
    receipts.push(receipt);
  }
  return { references, receipts };
};
