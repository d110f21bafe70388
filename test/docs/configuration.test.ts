import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { configSchema } from '../../workers/config';
import { bulletsOf, codesIn, PROJECT, readPage, sectionOf } from './page';

const page = readPage('docs/reference/configuration.md');
const told = (heading: string) =>
  bulletsOf(sectionOf(page, heading)).map(({ text }) => ({
    name: codesIn(text)[0],
    standard: /^`\w+` \(`([^`]+)`\)/.exec(text)?.[1],
  }));

/** A default as a person would set it; undefined where there is none. */
const written = (standard: unknown): string | undefined =>
  typeof standard === 'string' || standard === undefined ? standard : JSON.stringify(standard);

describe('docs/reference/configuration.md', () => {
  it('names every variable of the service with its default', () => {
    const standards = new Map<string, unknown>(Object.entries(configSchema.parse({})));
    const held = Object.keys(configSchema.shape).map((name) => ({
      name,
      standard: written(standards.get(name)),
    }));
    expect(told('The service')).toStrictEqual(held);
  });

  it('names every variable that the command line reads', () => {
    const folder = resolve(PROJECT, 'cli');
    const sources = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(resolve(folder, file), 'utf8'));
    const read = sources.flatMap((source) =>
      [...source.matchAll(/environment\['(TAWSIYA_\w+)'\]/g)].map(([, name]) => name),
    );
    const names = told('The command `tawsiya`').map(({ name }) => name);
    expect(names.sort()).toStrictEqual([...new Set(read)].sort());
  });
});
