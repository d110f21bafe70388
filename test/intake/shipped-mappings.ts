/** Trackers as they are, beside the mappings that come with this. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readTable } from '../../adapters/tabular/read-table';
import { itemsIn, type Intake } from '../../intake/items';
import { mappingSchema, usedColumns, type Mapping } from '../../intake/mapping';
import type { FileTerms } from '../../intake/ports/table-reader';

export const mappingOf = (path: string): Mapping => mappingSchema.parse(parse(readFileSync(path, 'utf8')));

export const termsOf = (mapping: Mapping, format: FileTerms['format']): FileTerms => ({
  format,
  encoding: mapping.encoding,
  delimiter: mapping.delimiter,
  sheet: mapping.sheet,
  headingRow: mapping.headings,
  named: usedColumns(mapping),
});

export const intakeOf = async (
  bytes: Uint8Array,
  mapping: Mapping,
  format: FileTerms['format'],
  known: readonly string[] = [],
): Promise<Intake> => itemsIn(await readTable(bytes, termsOf(mapping, format)), mapping, new Set(known));

/** A mapping in as few words as there are, for rows with a number and a text. */
export const plainMapping = (more: object = {}): Mapping =>
  mappingSchema.parse({
    source: 'tracker',
    key: ['No'],
    title: { en: { template: 'No. {No}' } },
    text: { en: { column: 'Text' } },
    theme: { value: 'migration' },
    addressees: { value: ['Ministry'] },
    ...more,
  });

/** Where the trackers lie whose texts cannot be shipped: beside the repository, or where the variable says. */
const trackers = process.env['TAWSIYA_TRACKERS'] ?? join(__dirname, '..', '..', '..', 'shared', 'data');

export const shipped = [
  { name: 'libya-upr-2010', format: 'csv', rows: 120 },
  { name: 'upr-migration-recommendations', format: 'csv', rows: 1_819 },
  { name: 'uk-commitments-vague-deadlines', format: 'json', rows: 54 },
] as const;

export const trackerPath = ({ name, format }: (typeof shipped)[number]): string =>
  join(trackers, `${name}.${format}`);
export const mappingPath = ({ name }: (typeof shipped)[number]): string =>
  join('docs', 'imports', `${name}.yaml`);

/** A test of a tracker as it is runs where the tracker is; its mapping is tested on rows of the same shape everywhere. */
export const isThere = (each: (typeof shipped)[number]): boolean => existsSync(trackerPath(each));
