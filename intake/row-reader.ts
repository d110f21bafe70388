/** The cells of one row, read as the mapping says, with what does not fit. */
import type { Finding, FindingCode } from './ports/findings';
import { fillTemplate, placeholdersOf, type TextSource } from './mapping';
import { emptyCell, type Cell, type TableRow } from './ports/table-reader';
import { beforeMojibake, isCellError, lostCharacter } from './spoilt-text';

export interface RowReader {
  readonly findings: readonly Finding[];
  readonly isLeftOut: boolean;
  cell(column: string): Cell;
  /** A text that the row must have; undefined, with a finding, where it has none. */
  needed(source: TextSource): string | undefined;
  /** A text that the row may have. */
  optional(source: TextSource | undefined): string | undefined;
  note(code: FindingCode, column: string, effect: Finding['effect'], detail?: string, value?: string): void;
}

const isEmpty = (text: string): boolean => text.trim() === '';

export const readerOf = ({ row, cells }: TableRow): RowReader => {
  const findings: Finding[] = [];
  const looked = new Set<string>();

  const note: RowReader['note'] = (code, column, effect, detail, value) => {
    findings.push({
      code,
      effect,
      row,
      column,
      value: value ?? cells[column]?.text ?? null,
      ...(detail === undefined ? {} : { detail }),
    });
  };

  /** What is spoilt does not enter the record: its words are not those of the source. */
  const inspect = (column: string, text: string): void => {
    if (looked.has(column)) return;
    looked.add(column);
    const lost = lostCharacter(text);
    const before = beforeMojibake(text);
    if (isCellError(text)) note('CELL_ERROR', column, 'left-out');
    else if (before !== null) note('MOJIBAKE', column, 'left-out', before);
    else if (lost !== null) note('LOST_CHARACTERS', column, 'left-out', lost);
  };

  const cell = (column: string): Cell => {
    const found = cells[column] ?? emptyCell;
    inspect(column, found.text);
    return found;
  };

  const optional: RowReader['optional'] = (source) => {
    if (source === undefined) return undefined;
    if ('value' in source) return source.value;
    if ('column' in source) {
      const { text } = cell(source.column);
      return isEmpty(text) ? undefined : text;
    }
    const missing = placeholdersOf(source.template).some((column) => isEmpty(cell(column).text));
    return missing ? undefined : fillTemplate(source.template, (column) => cell(column).text.trim());
  };

  return {
    findings,
    get isLeftOut() {
      return findings.some(({ effect }) => effect !== 'kept');
    },
    cell,
    optional,
    needed: (source) => {
      const text = optional(source);
      if (text !== undefined) return text;
      const columns =
        'column' in source ? [source.column] : 'template' in source ? placeholdersOf(source.template) : [];
      for (const column of columns) if (isEmpty(cell(column).text)) note('MISSING', column, 'left-out');
      return undefined;
    },
    note,
  };
};
