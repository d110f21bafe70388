import { languageFor } from '../../api/language';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    ['ar', 'ar'],
    ['AR-LY', 'ar'],
    ['en, ar', 'en'],
    ['ar, en', 'ar'],
    ['en;q=0.5, ar;q=0.8', 'ar'],
    ['fr, ar;q=0.1', 'ar'],
    ['ar;q=0, en;q=0.1', 'en'],
    ['ar;q=0', 'en'],
    ['ar;q=nonsense', 'en'],
    ['arabic', 'en'],
  ] as const)('for %j is %s', (accepted, language) => {
    expect(languageFor(accepted)).toBe(language);
  });
});
