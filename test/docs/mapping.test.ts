import { findingWords } from '../../intake/words';
import { mappingSchema } from '../../intake/mapping';
import { bulletsOf, codesIn, readPage, sectionOf } from './page';

const page = readPage('docs/reference/mapping.md');

describe('docs/reference/mapping.md', () => {
  it('has every field', () => {
    const told = codesIn(page);
    expect(Object.keys(mappingSchema.shape).filter((field) => !told.includes(field))).toStrictEqual([]);
  });

  it('has every finding with what is said of it', () => {
    const told = bulletsOf(sectionOf(page, 'What does not fit')).map(({ text }) => text);
    const said = Object.entries(findingWords).map(([code, { what }]) => `\`${code}\`: ${what.en}`);
    expect(told).toStrictEqual(said);
  });
});
