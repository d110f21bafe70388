/** The ready-made rules documents, and the table that lists them. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { PROJECT, readPage } from './page';

export const folder = 'docs/rules';

export interface RulesDocument {
  /** As `RP01`. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

/** @throws where a file is not YAML without fault */
export const rulesDocuments: readonly RulesDocument[] = readdirSync(resolve(PROJECT, folder))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const text = readPage(`${folder}/${file}`);
    const document = parseDocument(text);
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) throw fault;
    return { id: file.split('-')[0] ?? '', file, text, value: document.toJS() as unknown };
  });

/** The cells of each row of the page's table. */
export const tableRows = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
