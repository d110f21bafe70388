import * as fc from 'fast-check';
import { changedWordsLimit, wordDifference } from '../../api/word-difference';

type Kind = ReturnType<typeof wordDifference>[number]['kind'];

/** As wdiff writes it. */
const marked = (before: string, after: string, language: 'ar' | 'en'): string =>
  wordDifference(before, after, language)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

const joined = (parts: ReturnType<typeof wordDifference>, ...kinds: readonly Kind[]): string =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

/** Words that two texts are likely to share, with what stands between words in either language. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('تُنشر', 'النشرة', 'النشرةُ', 'اللجنة', 'لجنـــة', '١٢٬٥٠٠', '704142'),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom('Publish', 'publish', 'the', 'digest', "don't", '14.5', 'e\u0301'),
  },
  { weight: 8, arbitrary: fc.constantFrom(' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00A0') },
  { weight: 3, arbitrary: fc.constantFrom('،', '؛', '؟', ',', '.', '-', '«', '»', '\u200C', '\u064B') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const text = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));

describe('the difference between two texts by words', () => {
  it.each([
    ['Publish it.', 'Publish it quarterly.', 'Publish it{+ quarterly+}.'],
    ['Publish it every month.', 'Publish it every quarter.', 'Publish it every [-month-]{+quarter+}.'],
    ['One lead, one date.', 'One date.', 'One[- lead, one-] date.'],
    ["The co-chairs don't vote.", 'The co-chairs vote.', "The co-chairs[- don't-] vote."],
    ['704,142 migrants', '704,150 migrants', '[-704,142-]{+704,150+} migrants'],
    ['14.5% of it', '14.7% of it', '[-14.5-]{+14.7+}% of it'],
    ['cafe\u0301 tables', 'cafe tables', '[-cafe\u0301-]{+cafe+} tables'],
  ])('is read in English: %s → %s', (before, after, expected) => {
    expect(marked(before, after, 'en')).toBe(expected);
  });

  it.each([
    ['a diacritic', 'تُنشَر النشرةُ كل شهر', 'تُنشَر النشرةَ كل شهر', 'تُنشَر [-النشرةُ-]{+النشرةَ+} كل شهر'],
    ['a ta marbuta', 'لجنه التنسيق المشتركة', 'لجنة التنسيق المشتركة', '[-لجنه-]{+لجنة+} التنسيق المشتركة'],
    ['a prefix', 'قوانين الهجرة', 'وقوانين الهجرة', '[-قوانين-]{+وقوانين+} الهجرة'],
    ['a tatweel', 'الهجرة واللجوء', 'الهجـــرة واللجوء', '[-الهجرة-]{+الهجـــرة+} واللجوء'],
    ['a comma', 'المجلس، والأمانة', 'المجلس والأمانة', 'المجلس[-،-] والأمانة'],
    ['a semicolon', 'تُنشر؛ وتُراجع', 'تُنشر، وتُراجع', 'تُنشر[-؛-]{+،+} وتُراجع'],
    ['a question mark', 'هل تكفي المدة؟', 'هل تكفي المدة.', 'هل تكفي المدة[-؟-]{+.+}'],
    ['a figure', '704,142 مهاجراً', '704,150 مهاجراً', '[-704,142-]{+704,150+} مهاجراً'],
    ['an Arabic figure', '١٢٬٥٠٠ دينار', '١٢٬٦٠٠ دينار', '[-١٢٬٥٠٠-]{+١٢٬٦٠٠+} دينار'],
    ['an English word', 'نظام DTM الحالي', 'نظام IOM الحالي', 'نظام [-DTM-]{+IOM+} الحالي'],
  ])('is read in Arabic by whole words: %s', (_change, before, after, expected) => {
    expect(marked(before, after, 'ar')).toBe(expected);
  });

  it.each([
    ['one  space', 'one space', 'one [- -]space'],
    ['first.\nSecond', 'first. Second', 'first.[-\n-]{+ +}Second'],
    ['the end ', 'the end', 'the end[- -]'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['', '', ''],
  ])('shows changed spaces and empty texts: %j → %j', (before, after, expected) => {
    expect(marked(before, after, 'en')).toBe(expected);
  });

  it.each(['ar', 'en'] as const)('gives back both texts whole, in the language %s', (language) => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after, language);
        expect(joined(parts, 'same', 'removed')).toBe(before);
        expect(joined(parts, 'same', 'added')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('has no empty part, and neighbours that differ in kind, removed before added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after, 'ar');
        const kinds = parts.map(({ kind }) => kind).join(' ');
        expect(parts.every((part) => part.text !== '')).toBe(true);
        expect(kinds).not.toMatch(/same same|removed removed|added added|added removed/);
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing but the same in equal texts', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDifference(same, same, 'ar')).toStrictEqual(
          same === '' ? [] : [{ kind: 'same', text: same }],
        );
      }),
    );
  });

  it('shows a text that was rewritten as replaced, between what both begin and end with', () => {
    const rewritten = (word: string): string =>
      Array.from({ length: changedWordsLimit }, (_, index) => `${word}${String(index)}`).join(' ');
    const [old, fresh] = [rewritten('old'), rewritten('new')];
    // Shared words within do not count: they would be found only by a search that takes too long.
    const parts = wordDifference(
      `To begin ${old} here ${old} at last.`,
      `To begin ${fresh} here ${fresh} at last.`,
      'en',
    );
    expect(parts).toStrictEqual([
      { kind: 'same', text: 'To begin ' },
      { kind: 'removed', text: `${old} here ${old}` },
      { kind: 'added', text: `${fresh} here ${fresh}` },
      { kind: 'same', text: ' at last.' },
    ]);
  });
});
