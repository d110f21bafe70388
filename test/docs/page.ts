/** A page of the documentation, as far as tests compare it with the code. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const PROJECT = resolve(__dirname, '../..');

export const readPage = (path: string): string => readFileSync(resolve(PROJECT, path), 'utf8');

/** A heading of the second level and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

export const sectionsOf = (page: string): readonly Section[] =>
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf('\n');
      return { heading: text.slice(0, end).trim(), body: text.slice(end + 1) };
    });

/** @throws where the page has no such heading: a check of nothing would pass */
export const sectionOf = (page: string, heading: string): string => {
  const found = sectionsOf(page).find((section) => section.heading === heading);
  if (found === undefined) throw new Error(`The page has no heading "## ${heading}"`);
  return found.body;
};

export interface Bullet {
  /** Its own text in one line, without escapes. */
  readonly text: string;
  /** The bullets under it. */
  readonly under: readonly string[];
}

const unescaped = (text: string): string => text.replace(/\\([<*_[\]])/g, '$1');

/** The bullets of a part of a page; a line that is indented goes on with the bullet before it. */
export const bulletsOf = (part: string): readonly Bullet[] => {
  const bullets: { text: string; under: string[] }[] = [];
  for (const line of part.split('\n')) {
    const last = bullets.at(-1);
    if (line.startsWith('- ')) bullets.push({ text: unescaped(line.slice(2)), under: [] });
    else if (last !== undefined && line.startsWith('  - ')) last.under.push(unescaped(line.slice(4)));
    else if (last !== undefined && line.startsWith('    '))
      last.under.push(`${last.under.pop() ?? ''} ${unescaped(line.trim())}`);
    else if (last !== undefined && line.startsWith('  '))
      last.text = `${last.text} ${unescaped(line.trim())}`;
  }
  return bullets;
};

/** What stands between backticks, in order. */
export const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
