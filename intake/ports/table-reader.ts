/** How a file becomes a table, whatever it was saved by. */
import type { Finding } from './findings';

/** One cell. An empty one has no text. */
export interface Cell {
  readonly text: string;
  /** What the file says that it is: CSV has texts alone, a workbook and JSON have more. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean';
}

/** What stands where nothing stands. */
export const emptyCell: Cell = { text: '', kind: 'text' };

export interface TableRow {
  /** As a person counts them in the file: the headings are row 1 unless the mapping says otherwise; in JSON the first item. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** What the file itself has wrong. */
  readonly findings: readonly Finding[];
}

export const formats = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof formats)[number];

/** What the mapping says of the file. */
export interface FileTerms {
  readonly format: Format;
  /** UTF-8, or UTF-16 where the file begins by saying so, where left out. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Of a workbook; the only one where left out. */
  readonly sheet?: string | undefined;
  readonly headingRow: number;
  /** Columns that the mapping names, by which the delimiter of a CSV file is known. */
  readonly named: readonly string[];
}

/** Reads a whole file. What cannot be read at all gives no rows and a finding that says why. */
export type ReadTable = (bytes: Uint8Array, terms: FileTerms) => Promise<Table>;
