/**
 * The bodies of the framework above a group, nearest first.
 *
 * Invariant: it only goes up. No body stands on it twice, and the group itself does not.
 */
import { limits } from '../shared/limits';
import { identifier, listOf, names, record, type Shaped } from '../shared/shape';

const bodiesAtMost = 10;

const bodyShape = record({ id: identifier, names: names(limits.short) });
export type Body = Shaped<typeof bodyShape>;

export const ladderShape = listOf(bodyShape, 0, bodiesAtMost);

/** The body by which the ladder would lead back to where it was, or null. */
export const loopIn = (ladder: readonly Body[], group: string): string | null => {
  const ids = ladder.map(({ id }) => id);
  return ids.find((id, index) => id === group || ids.indexOf(id) !== index) ?? null;
};

/** The next body up; the nearest from the group itself, null at the top. */
export const bodyAbove = (ladder: readonly Body[], from: string | null): Body | null => {
  const rung = from === null ? -1 : ladder.findIndex(({ id }) => id === from);
  return ladder[rung + 1] ?? null;
};
