import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../cli/parsing';
import { PROJECT, readPage } from './page';

const pages = [
  'README.md',
  ...readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** The words of a line as a POSIX shell would part them, up to a pipe. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|([^\s"'|]+)|(\|)/g)]
    .map(([, double, single, bare, pipe]) => (pipe === undefined ? (double ?? single ?? bare ?? '') : null))
    .reduce<{ words: string[]; ended: boolean }>(
      ({ words, ended }, word) =>
        ended || word === null ? { words, ended: true } : { words: [...words, word], ended },
      { words: [], ended: false },
    ).words;

/** Each `npx tawsiya …` of the pages' shell blocks, with lines that go on joined. */
const commandLines = pages.flatMap((page) =>
  [...readPage(page).matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, block = '']) =>
    block
      .replace(/\\\n\s*/g, ' ')
      .split('\n')
      .filter((line) => line.startsWith('npx tawsiya '))
      .map((line) => [page, line] as const),
  ),
);

describe('the command lines of the documentation', () => {
  it.each(commandLines)('%s: %s', async (_page, line) => {
    const asked = await parse(wordsOf(line).slice(2), 'en', '0.0.0');
    expect(asked).toHaveProperty('command');
  });

  it('are read from several pages', () => {
    expect(new Set(commandLines.map(([page]) => page)).size).toBeGreaterThan(4);
  });

  it('would fail with a flag that the program does not know', async () => {
    await expect(parse(['list', '--nonsense', 'x'], 'en', '0.0.0')).rejects.toThrow('nonsense');
  });
});
