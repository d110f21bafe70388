/**
 * Where an imported recommendation comes from: the tracker, its number there, and what the tracker says of it.
 *
 * Invariant: what the tracker says stays as it was written. The days that a date means stand beside it and never
 * replace it.
 */
import { civilDate } from '../calendar/civil-date';
import { limits } from '../shared/limits';
import { identifier, integer, listOf, optional, record, text, type Shaped } from '../shared/shape';

/** One cell of the tracker that is no part of the text, such as its own status, under the name that the mapping gives it. */
const recordedShape = record({
  name: text(limits.short),
  value: text(limits.statement),
  /** The first and the last day that a date means, where its words are understood. */
  means: optional(record({ from: optional(civilDate), to: optional(civilDate) })),
});

export const originFields = {
  /** The number that the item has in the tracker, or what stands for one. */
  number: text(limits.short),
  /** Where it stood in the file, the row of headings being row 1. */
  row: integer(1, 10_000_000),
  recorded: listOf(recordedShape, 0, limits.recordedCells),
};

export const originShape = record({ source: identifier, ...originFields });
export type Origin = Shaped<typeof originShape>;
