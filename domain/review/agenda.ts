/** What stands on the agenda of a review cycle, in the order in which it is taken up. */
import { limits } from '../shared/limits';
import {
  bilingual,
  identifier,
  listOf,
  optional,
  record,
  text,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { utf8Length } from '../shared/text';

/** A document that the group has before it: referred to, as evidence is, and never pasted. */
export const paperShape = record({ title: bilingual(limits.short), link: optional(text(limits.title)) });
export type Paper = Shaped<typeof paperShape>;

const entryShape = record({
  reference: identifier,
  papers: optional(listOf(paperShape, 1, limits.papers)),
  /** By the group's own name; absent for what has no type of its own. */
  decisionType: optional(identifier),
  /** The cycle that closed without finishing the item. */
  carriedFrom: optional(identifier),
});
export type AgendaEntry = Shaped<typeof entryShape>;

/** An item is its reference alone where there is nothing more to say of it. */
const orReference = <T>(shape: Shape<T>): Shape<T> => ({
  read: (value, path) => {
    if (typeof value !== 'string') return shape.read(value, path);
    const reading = identifier.read(value, path);
    return reading.ok ? shape.read({ reference: reading.value }, path) : reading;
  },
});

/** Of so many items, and small enough for one event. */
const agendaOf = <T>(entry: Shape<T>, least: number): Shape<readonly T[]> => {
  const list = listOf(orReference(entry), least, limits.agenda);
  return {
    read: (value, path) => {
      const reading = list.read(value, path);
      if (!reading.ok) return reading;
      const size = utf8Length(JSON.stringify(reading.value));
      return size <= limits.agendaBytes
        ? reading
        : { ok: false, misfit: { problem: 'too-large', path, size, limit: limits.agendaBytes } };
    },
  };
};

/** As the secretariat gives it; where an item was carried over from, the group knows. */
export const givenAgendaShape = agendaOf(
  record({
    reference: identifier,
    papers: optional(listOf(paperShape, 1, limits.papers)),
    decisionType: optional(identifier),
  }),
  0,
);
export const agendaShape = agendaOf(entryShape, 1);
/** What a cycle leaves unfinished; nothing, as a rule. */
export const unfinishedShape = agendaOf(entryShape, 0);

export const referencesOf = (agenda: readonly { readonly reference: string }[]): readonly string[] =>
  agenda.map(({ reference }) => reference);
