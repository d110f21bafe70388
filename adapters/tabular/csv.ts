/** CSV as it comes: any line ends, also mixed; any of four delimiters, told by the headings that the mapping names. */
import { CsvError, parse } from 'csv-parse/sync';
import { ofFile, type Finding } from '../../intake/ports/findings';
import type { FileTerms, Table } from '../../intake/ports/table-reader';
import { decode } from './decoding';
import { noTable, tableOf, type FoundRow } from './headings';

const delimiters = [',', ';', '\t', '|'] as const;
const lineEnds = ['\r\n', '\n', '\r'];

/** The row that each record begins in, as a person counts rows: a quoted line end begins no new one. */
const recordsOf = (text: string, delimiter: string, from: number, to?: number): readonly FoundRow[] =>
  (
    parse(text, {
      delimiter,
      record_delimiter: lineEnds,
      relax_column_count: true,
      // Rows are counted as a spreadsheet counts them, so that a report leads to the place.
      from,
      ...(to === undefined ? {} : { to }),
    }) as readonly (readonly string[])[]
  ).map((cells, index) => ({
    row: from + index,
    cells: cells.map((each) => ({ text: each, kind: 'text' as const })),
  }));

const reasonOf = (error: CsvError): string => error.message;

const delimiterOf = (text: string, { delimiter, named, headingRow }: FileTerms): string => {
  if (delimiter !== undefined) return delimiter;
  const fitting = delimiters.filter((candidate) => {
    try {
      const [heading] = recordsOf(text, candidate, headingRow, headingRow);
      const columns = heading?.cells.map((cell) => cell.text.trim()) ?? [];
      return named.every((column) => columns.includes(column));
    } catch (error) {
      if (error instanceof CsvError) return false;
      throw error;
    }
  });
  return fitting[0] ?? ',';
};

/** Ends of lines outside quotes, each way with how often it comes. */
const mixedLineEnds = (text: string): Finding | null => {
  const outside = text.replace(/"(?:[^"]|"")*"/g, '');
  const counts = new Map<string, number>();
  for (const [end] of outside.matchAll(/\r\n|\n|\r/g)) {
    const name = end === '\r\n' ? 'CRLF' : end === '\n' ? 'LF' : 'CR';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const detail = [...counts].map(([name, count]) => `${name} ${String(count)}`).join(', ');
  return ofFile('MIXED_LINE_ENDS', detail, 'kept');
};

export const readCsv = (bytes: Uint8Array, terms: FileTerms): Table => {
  const { text, fault } = decode(bytes, terms.encoding);
  if (fault !== null) return noTable(fault);
  try {
    const records = recordsOf(text, delimiterOf(text, terms), terms.headingRow);
    const mixed = mixedLineEnds(text);
    return tableOf(records, true, mixed === null ? [] : [mixed]);
  } catch (error) {
    if (error instanceof CsvError) return noTable(ofFile('NOT_READABLE', reasonOf(error)));
    throw error;
  }
};
