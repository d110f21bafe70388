/**
 * The import of a tracker, block by block.
 *
 * Invariants
 * 1. A block is admitted whole or not at all.
 * 2. What the group has from the source already is not admitted again, whoever sends it and whenever: sent a second
 *    time, a block changes nothing.
 */
import type { Origin } from '../recommendation/origin';
import type { Actor } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { firstTwice } from '../shared/repetition';
import { limits } from '../shared/limits';
import { nextReferences, proposerOf } from './allotting';
import type { CommandData, Proposal } from './commands';
import { importedFrom, overfills, withImported } from './imported';
import type { GroupEvent } from './events';
import { event, isRefusal, type Verdict } from './procedure';
import type { EstablishedGroup } from './state';

type Block = CommandData<'import-block'>;

export const importBlock = (
  state: EstablishedGroup,
  actor: Actor,
  { source, items }: Block,
  now: Instant,
): Verdict => {
  const acting = proposerOf(state, actor, items);
  if (acting === undefined) return accepted();
  if (isRefusal(acting)) return acting;
  const twice = items[firstTwice(items.map(({ key }) => key))];
  if (twice !== undefined) return refused('TAWSIYA_IMPORTED_TWICE', { item: twice.key, source });
  const before = importedFrom(state.code, state.imported, source);
  const fresh = items.filter(({ key }) => !before.has(key));
  if (fresh.length === 0) return accepted();
  const allotted = nextReferences(state, fresh.length, now);
  const imported = fresh.map(({ key, digest }, index) => ({
    key,
    digest,
    // As many references were allotted as there are fresh items.
    reference: allotted.references[index] ?? '',
  }));
  const block = {
    year: allotted.year,
    first: 0,
    keys: fresh.map(({ key }) => key),
    digests: fresh.map(({ digest }) => digest).join(''),
  };
  if (overfills(withImported(state.imported, source, block)))
    return refused('TAWSIYA_TOO_MUCH_IMPORTED', { limit: limits.importedItems });
  return accepted(
    event('references-allotted', acting, now, allotted),
    event('items-imported', acting, now, { source, items: imported }),
  );
};

/** What became of a block: the reference of each item, and the places of those that the group had already. */
export interface ImportOutcome {
  readonly references: readonly string[];
  /** Counted from 0, as in the block that was sent. */
  readonly known: readonly number[];
  /** Of the known, those that the tracker has changed since; the group keeps what it has. */
  readonly changed: readonly number[];
}

/** @param state after the block @param events what the block led to */
export const importOutcome = (
  state: EstablishedGroup,
  { source, items }: Block,
  events: readonly GroupEvent[],
): ImportOutcome => {
  const fresh = new Set(
    events.flatMap((each) => (each.type === 'items-imported' ? each.data.items.map(({ key }) => key) : [])),
  );
  const held = importedFrom(state.code, state.imported, source);
  const places = items.map((_, index) => index);
  const known = places.filter((place) => !fresh.has(items[place]?.key ?? ''));
  return {
    references: items.map(({ key }) => held.get(key)?.reference ?? ''),
    known,
    changed: known.filter((place) => {
      const item = items[place];
      return item !== undefined && held.get(item.key)?.digest !== item.digest;
    }),
  };
};

/** The proposal that an item becomes, with where it comes from. */
export interface Imported extends Proposal {
  readonly origin: Origin;
}

export const proposalFrom = (
  source: string,
  { key: _key, digest: _digest, number, row, recorded, ...proposal }: Block['items'][number],
): Imported => ({ ...proposal, origin: { source, number, row, recorded } });
