import { coverageOf, runsOf } from '../../../adapters/pdf/characters';

const ofLetters = (letters: string) => (codePoint: number) =>
  letters.includes(String.fromCodePoint(codePoint));
const coverages = { main: ofLetters('abc نص'), elsewhere: ofLetters('Ωשa') };
const shown = (text: string, whole = false) =>
  runsOf(text, coverages, whole).map(({ text, elsewhere }) => (elsewhere ? `[${text}]` : text));

describe('the font of a character', () => {
  it('is the main one wherever that has it, and the other one for the rest', () => {
    expect(shown('aΩΩ نص')).toStrictEqual(['a', '[ΩΩ]', ' نص']);
  });

  it('is never the other one for a letter from right to left', () => {
    expect(shown('שa')).toStrictEqual(['[\uFFFD]', 'a']);
  });

  it('shows one sign for each letter that neither has, and leaves alone what shows nothing', () => {
    expect(shown('a漢👩b\u200d\u200f')).toStrictEqual(['a', '[\uFFFD\uFFFD]', 'b\u200d\u200f']);
  });

  it('has a place to break in every dozen letters of a long word, and none in what is copied letter by letter', () => {
    const [word, short] = ['a'.repeat(25), 'a'.repeat(24)];
    expect(shown(word)).toStrictEqual([`${'a'.repeat(12)}\u200B${'a'.repeat(12)}\u200Ba`]);
    expect(shown(short)).toStrictEqual([short]);
    expect(shown(word, true)).toStrictEqual([word]);
  });

  it('is read from lengths of stretches that are left out and had by turns', () => {
    const covers = coverageOf([2, 1, 3, 2]);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].filter(covers)).toStrictEqual([2, 6, 7]);
  });
});
