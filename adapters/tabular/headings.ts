import { ofFile, type Finding } from '../../intake/ports/findings';
import { emptyCell, type Cell, type Table, type TableRow } from '../../intake/ports/table-reader';

export const noTable = (finding: Finding): Table => ({ columns: [], rows: [], findings: [finding] });

/** A row as it was found: its place in the file, and its cells from left to right. */
export interface FoundRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** @param found the row of headings first @param isRagged whether a row that is shorter than the headings is a fault */
export const tableOf = (
  [heading, ...found]: readonly FoundRow[],
  isRagged: boolean,
  findings: readonly Finding[],
): Table => {
  if (heading === undefined) return noTable(ofFile('NOT_READABLE', 'it has no row of headings'));
  const columns = heading.cells.map(({ text }) => text.trim());
  const twice = columns.filter((column, index) => column !== '' && columns.indexOf(column) !== index);
  const faults: Finding[] = twice.map((column) => ({ ...ofFile('SAME_COLUMN_TWICE', column), column }));
  const rows: TableRow[] = [];
  for (const { row, cells } of found) {
    if (cells.every(({ text }) => text.trim() === '')) {
      faults.push({ code: 'EMPTY_ROW', effect: 'left-out', row, column: null, value: null });
      continue;
    }
    const isOff =
      cells.slice(columns.length).some(({ text }) => text !== '') || cells.length < columns.length;
    if (isRagged && isOff) {
      const detail = `${String(cells.length)} / ${String(columns.length)}`;
      const value = cells.map(({ text }) => text).join(' | ');
      faults.push({ code: 'CELL_COUNT', effect: 'left-out', row, column: null, value, detail });
      continue;
    }
    rows.push({
      row,
      cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? emptyCell])),
    });
  }
  return { columns: columns.filter((column) => column !== ''), rows, findings: [...findings, ...faults] };
};
