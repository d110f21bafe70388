import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT, readPage } from './page';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'deploy/README.md',
  ...readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Targets of the links that stay in the project, without the place in the page. */
const targetsIn = (page: string): readonly string[] =>
  [...readPage(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => (target ?? '').split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^\w+:/.test(target));

describe('the links of the documentation', () => {
  it.each(pages)('%s leads only to what is there', (page) => {
    const dead = targetsIn(page).filter((target) => !existsSync(join(PROJECT, dirname(page), target)));
    expect(dead).toStrictEqual([]);
  });

  it('lead from the index to every page of the guides, the reference and the explanations', () => {
    const linked = targetsIn('docs/README.md').map((target) => join('docs', target));
    const expected = pages.filter((page) => /^docs\/(tutorial|how-to|reference|explanation)\//.test(page));
    expect(expected.filter((page) => !linked.includes(page))).toStrictEqual([]);
  });

  it('are read where there are some', () => {
    expect(pages.flatMap(targetsIn).length).toBeGreaterThan(40);
  });
});
