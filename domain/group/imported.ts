/**
 * What a group has imported: a register of keys, one for each item of each source.
 *
 * Invariants
 * 1. An item of a source is admitted once in the life of the group. The register is part of its state and not of its
 *    receipts, so it holds however much happens in between and through every new run.
 * 2. It is bounded, in items and in bytes: the whole state must fit into one payload.
 */
import { limits } from '../shared/limits';
import { textThat } from '../shared/shape';
import { utf8Length } from '../shared/text';
import { recommendationReference } from './reference';

/** The key of an item in its source: its number there where that is short, else a digest of it. */
export const importedKey = textThat(
  (value) => /^[\w.:@/-]{1,20}$/.test(value),
  'a key of 1 to 20 letters, digits or -_.:@/',
);

const digestLength = 6;

/** Tells an item that was changed in the tracker from one that was not; made by whoever reads the tracker. */
export const importedDigest = textThat(
  (value) => /^[\w-]{6}$/.test(value),
  'a digest of 6 letters, digits or -_',
);

/** Items that were admitted together, with references from the first on without a gap. */
export interface ImportedBlock {
  readonly year: number;
  readonly first: number;
  readonly keys: readonly string[];
  /** One after another, each of 6 characters. */
  readonly digests: string;
}

export interface ImportedSource {
  readonly source: string;
  readonly blocks: readonly ImportedBlock[];
}

export interface ImportedItem {
  readonly reference: string;
  readonly digest: string;
}

/** Every item of the source that the group `code` has, by its key. */
export const importedFrom = (
  code: string,
  imported: readonly ImportedSource[],
  source: string,
): ReadonlyMap<string, ImportedItem> => {
  const items = new Map<string, ImportedItem>();
  for (const { year, first, keys, digests } of imported.find((each) => each.source === source)?.blocks ?? [])
    for (const [index, key] of keys.entries())
      items.set(key, {
        reference: recommendationReference(code, year, first + index),
        digest: digests.slice(index * digestLength, (index + 1) * digestLength),
      });
  return items;
};

export const withImported = (
  imported: readonly ImportedSource[],
  source: string,
  block: ImportedBlock,
): readonly ImportedSource[] =>
  imported.some((each) => each.source === source)
    ? imported.map((each) => (each.source === source ? { source, blocks: [...each.blocks, block] } : each))
    : [...imported, { source, blocks: [block] }];

/** Whether the register would hold more than it may. */
export const overfills = (imported: readonly ImportedSource[]): boolean => {
  const items = imported.reduce(
    (sum, { blocks }) => sum + blocks.reduce((of, { keys }) => of + keys.length, 0),
    0,
  );
  return items > limits.importedItems || utf8Length(JSON.stringify(imported)) > limits.importedBytes;
};
