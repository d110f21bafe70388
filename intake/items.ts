/**
 * The items that a table holds, by its mapping.
 *
 * Invariants
 * 1. Every row of the table becomes one item, or is left out with a finding that says why.
 * 2. Nothing is invented: what an item holds stands in the file or in the mapping.
 * 3. The same file and mapping give the same items with the same keys and digests.
 */
import { createHash } from 'node:crypto';
import { groupBodies } from '../api/contract/commands';
import type { BodyOf } from '../api/contract/route';
import type { routes } from '../api/contract/routes';
import { canonicalJson } from '../domain/shared/canonical-json';
import { ofFile, type Finding } from './ports/findings';
import { usedColumns, type Mapping, type TextSource } from './mapping';
import type { Table, TableRow } from './ports/table-reader';
import { checkClosed, recordedIn } from './recorded-cells';
import { readerOf, type RowReader } from './row-reader';

export type Item = BodyOf<(typeof routes)['import-block']>['items'][number];

export interface Intake {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
  /** Rows of the file below its headings, empty ones and those that could not be read too. */
  readonly rows: number;
}

const digestOf = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

const shortKey = /^[\w.:@/-]{1,20}$/;
/** A number that is short enough stands for itself; all else by a digest, which is 16 characters long. */
const keyOf = (parts: readonly string[]): string => {
  const [only = '', ...more] = parts;
  return more.length === 0 && shortKey.test(only) ? only : digestOf(JSON.stringify(parts), 16);
};

interface Bilingual {
  readonly en?: TextSource | undefined;
  readonly ar?: TextSource | undefined;
}

const languages = ['en', 'ar'] as const;
type Written = Partial<Record<(typeof languages)[number], string>>;

/** In each of the languages in which the row has it. */
const written = (sources: Bilingual, read: (source: TextSource | undefined) => string | undefined): Written =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = read(sources[language]);
      return text === undefined ? [] : [[language, text] as const];
    }),
  );

/** Title and text in the languages in which the row has the text; it has it in one at least. */
const titleAndText = ({ title, text }: Mapping, reader: RowReader): { title: Written; text: Written } => {
  const body = written(text, (source) => reader.optional(source));
  if (Object.keys(body).length === 0)
    for (const source of [text.en, text.ar]) if (source !== undefined) reader.needed(source);
  const inBody = {
    en: body.en === undefined ? undefined : title.en,
    ar: body.ar === undefined ? undefined : title.ar,
  };
  return {
    title: written(inBody, (source) => (source === undefined ? undefined : reader.needed(source))),
    text: body,
  };
};

const themeOf = ({ theme }: Mapping, reader: RowReader): string => {
  if ('value' in theme) return theme.value;
  const given = reader.cell(theme.column).text.trim();
  const meant = Object.hasOwn(theme.values, given) ? theme.values[given] : undefined;
  if (given === '') reader.note('MISSING', theme.column, 'left-out');
  else if (meant === undefined) reader.note('UNKNOWN_VALUE', theme.column, 'left-out');
  return meant ?? '';
};

/** Names of the group's entities, in whichever language and by their ids. */
export type KnownEntities = ReadonlySet<string>;

const addresseesOf = (
  { addressees }: Mapping,
  reader: RowReader,
  known: KnownEntities,
): readonly string[] => {
  if ('value' in addressees) return addressees.value;
  const { column, split, values, entities } = addressees;
  const { text } = reader.cell(column);
  const given = (split === undefined ? [text] : text.split(split))
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (given.length === 0) reader.note('MISSING', column, 'left-out');
  return given.map((name) => {
    const meant = values === undefined ? name : Object.hasOwn(values, name) ? values[name] : undefined;
    if (meant === undefined) reader.note('UNKNOWN_VALUE', column, 'left-out', undefined, name);
    else if (entities && !known.has(meant))
      reader.note('UNKNOWN_ENTITY', column, 'left-out', undefined, meant);
    return meant ?? name;
  });
};

const evidenceOf = ({ evidence }: Mapping, reader: RowReader) =>
  evidence.map((each) => {
    const figure = reader.optional(each.figure);
    const unit = reader.optional(each.unit);
    const link = reader.optional(each.link);
    return {
      source: reader.needed(each.source) ?? '',
      date: reader.needed(each.date)?.trim() ?? '',
      ...(figure === undefined ? {} : { figure: figure.trim() }),
      ...(unit === undefined ? {} : { unit }),
      ...(link === undefined ? {} : { link }),
    };
  });

const itemOf = (mapping: Mapping, { row }: TableRow, reader: RowReader, known: KnownEntities): Item => {
  const parts = mapping.key.map((column) => reader.cell(column).text.trim());
  if (parts.every((part) => part === '')) reader.note('NO_NUMBER', mapping.key.join(' + '), 'left-out');
  const rationale =
    mapping.rationale === undefined ? {} : written(mapping.rationale, (source) => reader.optional(source));
  const said = {
    ...(mapping.entityId === undefined ? {} : { entityId: mapping.entityId }),
    content: {
      ...titleAndText(mapping, reader),
      ...(Object.keys(rationale).length === 0 ? {} : { rationale }),
      theme: themeOf(mapping, reader),
      addressees: [...addresseesOf(mapping, reader, known)],
      evidence: evidenceOf(mapping, reader),
    },
    ...(mapping.draft ? { draft: true } : {}),
    number: reader.optional(mapping.number) ?? parts.join(' · '),
    recorded: [...recordedIn(mapping, reader)],
  };
  checkClosed(mapping, reader);
  // The row is no part of the digest: a row put in above changes nothing of the item.
  return { key: keyOf(parts), digest: digestOf(canonicalJson(said), 6), row, ...said };
};

/** What the service would refuse, before it is asked. */
const checkAccepted = (item: Item, reader: RowReader): void => {
  if (reader.isLeftOut) return;
  const read = groupBodies['import-block'].safeParse({ source: 'checked', items: [item] });
  for (const { path, message } of read.error?.issues ?? [])
    reader.note('NOT_ACCEPTED', path.slice(2).join('.'), 'left-out', message);
};

const columnFaults = (mapping: Mapping, { columns }: Table): readonly Finding[] => {
  const used = usedColumns(mapping);
  const listed = columns.join(', ');
  return [
    ...used
      .filter((column) => !columns.includes(column))
      .map((column) => ({ ...ofFile('NO_SUCH_COLUMN', listed), column })),
    ...columns
      .filter((column) => !used.includes(column) && !mapping.ignore.includes(column))
      .map((column) => ({ ...ofFile('UNUSED_COLUMN', '', 'kept'), column })),
  ];
};

/** Which row had the same before; each row that is not left out is remembered. */
class Seen {
  readonly #rows = new Map<string, number>();
  earlier(value: string, row: number): number | null {
    const before = this.#rows.get(value);
    if (before === undefined) this.#rows.set(value, row);
    return before ?? null;
  }
}

export const itemsIn = (table: Table, mapping: Mapping, known: KnownEntities): Intake => {
  const findings: Finding[] = [...table.findings];
  const lost = table.findings.filter(({ row }) => row !== null).length;
  const rows = table.rows.length + lost;
  if (!findings.some(({ effect }) => effect === 'file')) findings.push(...columnFaults(mapping, table));
  if (findings.some(({ effect }) => effect === 'file')) return { items: [], findings, rows };
  const numbers = new Seen();
  const combinations = mapping.unique.map((columns) => ({ columns, seen: new Seen() }));
  const items: Item[] = [];
  for (const row of table.rows) {
    const reader = readerOf(row);
    const item = itemOf(mapping, row, reader, known);
    const earlier = reader.isLeftOut ? null : numbers.earlier(item.key, row.row);
    if (earlier !== null)
      reader.note('DUPLICATE_NUMBER', mapping.key.join(' + '), 'left-out', String(earlier), item.number);
    for (const { columns, seen } of combinations) {
      const values = columns.map((column) => reader.cell(column).text.trim());
      const before = seen.earlier(JSON.stringify(values), row.row);
      if (before !== null)
        reader.note('NOT_UNIQUE', columns.join(' + '), 'left-out', String(before), values.join(' · '));
    }
    checkAccepted(item, reader);
    findings.push(...reader.findings);
    if (!reader.isLeftOut) items.push(item);
  }
  return { items, findings, rows };
};
