import type { Route } from '../../api/contract/route';
import { routes } from '../../api/contract/routes';
import { bulletsOf, codesIn, readPage, sectionsOf } from './page';

describe('docs/reference/http.md', () => {
  it('has every operation under its tag, with its name and what it does', () => {
    const told = sectionsOf(readPage('docs/reference/http.md')).flatMap(({ heading, body }) =>
      bulletsOf(body).map(({ text }) => [
        heading.toLowerCase(),
        ...codesIn(text).slice(0, 2),
        text.slice(text.indexOf('): ') + 3),
      ]),
    );
    const entries: readonly (readonly [string, Route])[] = Object.entries(routes);
    const held = entries.map(([name, { tag, method, path, summary }]) => [
      tag,
      `${method} ${path}`,
      name,
      summary.en,
    ]);
    expect([...told].sort()).toStrictEqual([...held].sort());
  });
});
