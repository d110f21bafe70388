/**
 * The difference between two texts by words, made to be read and exact all the same.
 *
 * Invariants
 * 1. What is the same and what was removed are, joined, the text before; what is the same and what was added are the
 *    text after. Spaces and line breaks count too.
 * 2. No word is cut, in Arabic neither from its diacritics: Unicode says where words begin and end (UAX #29), for the
 *    word pattern of the library knows Latin letters only.
 * 3. Neighbouring parts differ in kind, and what was removed stands before what was added in its place.
 */
import { diffArrays } from 'diff';
import type { Language } from '../domain/shared/refusal';
import type { DifferencePart } from './contract/difference';

/** A word or a punctuation mark, with the space before it; spaces at the end of a text stand before no word. */
interface Word {
  readonly space: string;
  readonly word: string;
}

/** What was changed before a stretch that is the same. */
interface Change {
  removed: string;
  added: string;
  same: string;
}

/**
 * Words removed and added in one text, past which it is shown as replaced. The search takes time by the square of
 * them, during which nobody else is answered; and a text rewritten to that degree is read anew anyway.
 */
export const changedWordsLimit = 1_000;

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  ar: new Intl.Segmenter('ar', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

const wordsOf = (text: string, language: Language): readonly Word[] => {
  const words: Word[] = [];
  let space = '';
  for (const { segment } of segmenters[language].segment(text)) {
    if (segment.trim() === '') space += segment;
    else {
      words.push({ space, word: segment });
      space = '';
    }
  }
  return space === '' ? words : [...words, { space, word: '' }];
};

const textOf = (words: readonly Word[]): string => words.map(({ space, word }) => space + word).join('');

/** How many words the two have in common before the first that differs. */
const sharedStart = (before: readonly Word[], after: readonly Word[]): number => {
  const differs = before.findIndex(({ word }, index) => word !== after[index]?.word);
  return differs < 0 ? before.length : differs;
};

interface Stretch {
  readonly kind: DifferencePart['kind'];
  readonly count: number;
}

/** All between the first and the last word that differ counts as replaced. */
const replaced = (before: readonly Word[], after: readonly Word[]): readonly Stretch[] => {
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  return [
    { kind: 'same', count: start },
    { kind: 'removed', count: before.length - start - end },
    { kind: 'added', count: after.length - start - end },
    { kind: 'same', count: end },
  ];
};

const stretchesOf = (before: readonly Word[], after: readonly Word[]): readonly Stretch[] => {
  const found = diffArrays([...before], [...after], {
    comparator: (one, other) => one.word === other.word,
    maxEditLength: changedWordsLimit,
  });
  return (
    found?.map(({ added, removed, count }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      count,
    })) ?? replaced(before, after)
  );
};

/** The stretches with their texts; where only the space before a word differs, the space was changed. */
const changesOf = (before: readonly Word[], after: readonly Word[]): readonly Change[] => {
  let current: Change = { removed: '', added: '', same: '' };
  const changes = [current];
  const change = (removed: string, added: string): void => {
    if (current.same !== '') changes.push((current = { removed: '', added: '', same: '' }));
    current.removed += removed;
    current.added += added;
  };
  let [old, fresh] = [0, 0];
  for (const { kind, count } of stretchesOf(before, after)) {
    const [olds, freshes] = [before.slice(old, old + count), after.slice(fresh, fresh + count)];
    if (kind !== 'added') old += count;
    if (kind !== 'removed') fresh += count;
    if (kind === 'removed') change(textOf(olds), '');
    else if (kind === 'added') change('', textOf(freshes));
    else
      for (const [index, { space, word }] of freshes.entries()) {
        const spaceBefore = olds[index]?.space ?? space;
        if (spaceBefore !== space) change(spaceBefore, space);
        current.same += spaceBefore === space ? space + word : word;
      }
  }
  return changes;
};

/** Spaces that both begin with. */
const sharedSpace = (one: string, other: string): string => {
  const spaces = /^\s*/u.exec(one)?.[0] ?? '';
  const differs = Array.from(spaces).findIndex((space, index) => space !== other[index]);
  return differs < 0 ? spaces : spaces.slice(0, differs);
};

/** The parts of both texts in their order; none where both are empty. */
export const wordDifference = (
  before: string,
  after: string,
  language: Language,
): readonly DifferencePart[] => {
  // Most texts of a revision are as they were, and finding their words takes most of the time.
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts: DifferencePart[] = [];
  let same = '';
  for (const change of changesOf(wordsOf(before, language), wordsOf(after, language))) {
    const space = sharedSpace(change.removed, change.added);
    parts.push(
      { kind: 'same', text: same + space },
      { kind: 'removed', text: change.removed.slice(space.length) },
      { kind: 'added', text: change.added.slice(space.length) },
    );
    same = change.same;
  }
  return [...parts, { kind: 'same' as const, text: same }].filter(({ text }) => text !== '');
};
