/** JSON: a list of objects, or one object a line. What lies deeper is a column with dots; a list stays JSON. */
import { ofFile } from '../../intake/ports/findings';
import {
  emptyCell,
  type Cell,
  type FileTerms,
  type Table,
  type TableRow,
} from '../../intake/ports/table-reader';
import { decode } from './decoding';
import { noTable } from './headings';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return emptyCell;
  if (typeof value === 'string') return { text: value, kind: 'text' };
  if (typeof value === 'number') return { text: String(value), kind: 'number' };
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean' };
  return { text: JSON.stringify(value), kind: 'text' };
};

const cellsOf = (item: Readonly<Record<string, unknown>>, under = ''): readonly (readonly [string, Cell])[] =>
  Object.entries(item).flatMap(([name, value]) =>
    isObject(value) ? cellsOf(value, `${under}${name}.`) : [[`${under}${name}`, cellOf(value)] as const],
  );

const itemsOf = (text: string): readonly unknown[] => {
  if (text.trimStart().startsWith('[')) return JSON.parse(text) as readonly unknown[];
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
};

export const readJson = (bytes: Uint8Array, { encoding }: FileTerms): Table => {
  const { text, fault } = decode(bytes, encoding);
  if (fault !== null) return noTable(fault);
  let items: readonly unknown[];
  try {
    items = itemsOf(text);
  } catch (error) {
    if (error instanceof SyntaxError) return noTable(ofFile('NOT_READABLE', error.message));
    throw error;
  }
  const stray = items.findIndex((item) => !isObject(item));
  if (stray !== -1) return noTable(ofFile('NOT_READABLE', `item ${String(stray + 1)} is no object`));
  const found = items.filter(isObject).map((item) => cellsOf(item));
  const columns = [...new Set(found.flatMap((cells) => cells.map(([name]) => name)))];
  const rows: TableRow[] = found.map((cells, index) => ({
    row: index + 1,
    cells: {
      ...Object.fromEntries(columns.map((column) => [column, emptyCell])),
      ...Object.fromEntries(cells),
    },
  }));
  return { columns, rows, findings: [] };
};
