/** A workbook: numbers as they are stored, and dates where a cell is formatted as one. */
import readWorkbook from 'read-excel-file/node';
import { ofFile } from '../../intake/ports/findings';
import { emptyCell, type Cell, type FileTerms, type Table } from '../../intake/ports/table-reader';
import { noTable, tableOf } from './headings';

const midnight = 'T00:00:00.000Z';

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return emptyCell;
  if (value instanceof Date) {
    const instant = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return { text: instant.endsWith(midnight) ? instant.slice(0, -midnight.length) : instant, kind: 'date' };
  }
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean' };
  if (value instanceof StoredNumber) return { text: value.digits, kind: 'number' };
  return { text: typeof value === 'string' ? value : JSON.stringify(value), kind: 'text' };
};

/** A number in the digits in which the workbook stores it: read as a number, `0.1 + 0.2` would come out as another. */
class StoredNumber {
  constructor(readonly digits: string) {}
}

export const readXlsx = async (bytes: Uint8Array, { sheet, headingRow }: FileTerms): Promise<Table> => {
  let sheets;
  try {
    sheets = await readWorkbook(Buffer.from(bytes), {
      trim: false,
      parseNumber: (digits: string) => new StoredNumber(digits),
    });
  } catch (error) {
    return noTable(ofFile('NOT_READABLE', error instanceof Error ? error.message : String(error)));
  }
  const [only, ...others] = sheets;
  const meant =
    sheet === undefined && others.length === 0 ? only : sheets.find((each) => each.sheet === sheet);
  if (meant === undefined)
    return noTable(ofFile('NO_SUCH_SHEET', sheets.map((each) => each.sheet).join(', ')));
  const found = meant.data.map((cells, index) => ({ row: index + 1, cells: cells.map(cellOf) }));
  return tableOf(found.slice(headingRow - 1), false, []);
};
