/**
 * Which font shows which character, decided here and not by Typst: left to look for another font, version 0.14 crashes
 * on some texts from right to left.
 */

/** Whether a font has a character, by code point. */
export type Coverage = (codePoint: number) => boolean;

export interface Coverages {
  readonly main: Coverage;
  readonly elsewhere: Coverage;
}

/** A stretch of text in one font. */
export interface Run {
  readonly text: string;
  /** Not in the main font. */
  readonly elsewhere: boolean;
}

/** From the lengths of stretches by turns left out and had, from U+0000 on. */
export const coverageOf = (stretches: readonly number[]): Coverage => {
  const had = new Set<number>();
  let at = 0;
  stretches.forEach((length, index) => {
    if (index % 2 === 1) for (let offset = 0; offset < length; offset += 1) had.add(at + offset);
    at += length;
  });
  return (codePoint) => had.has(codePoint);
};

/** Joiners, directional marks and others that show nothing, so no font need have them. */
const invisible = /\p{Cf}/u;

/** Scripts that run from right to left, with their presentation forms. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Stands for what no font shows. */
const replacement = '\uFFFD';

const setOf = (character: string, { main, elsewhere }: Coverages): Run => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (main(codePoint) || invisible.test(character)) return { text: character, elsewhere: false };
  // Letters from right to left are the main font’s alone: no other was tried with them.
  return elsewhere(codePoint) && !rightToLeft.test(character)
    ? { text: character, elsewhere: true }
    : { text: replacement, elsewhere: true };
};

/** A word longer than a cell is wide would run into its neighbour and off the page. */
const longWord = /[\p{L}\p{M}\p{N}_]{25,}/gu;
const breakable = (word: string): string => word.replace(/.{12}(?=.)/gu, '$&\u200B');

/** @param whole not to be broken within a word */
export const runsOf = (text: string, coverages: Coverages, whole: boolean): readonly Run[] =>
  Array.from(whole ? text : text.replace(longWord, breakable)).reduce<Run[]>((runs, character) => {
    const next = setOf(character, coverages);
    const last = runs.at(-1);
    if (last?.elsewhere !== next.elsewhere) return [...runs, next];
    return [...runs.slice(0, -1), { ...next, text: last.text + next.text }];
  }, []);
