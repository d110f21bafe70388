/**
 * What a file has that does not fit, place by place.
 *
 * Invariant: nothing is dropped or put right in silence. Each finding says what became of its row.
 */

export const findingCodes = [
  'NOT_READABLE',
  'WRONG_ENCODING',
  'MIXED_LINE_ENDS',
  'NO_SUCH_SHEET',
  'NO_SUCH_COLUMN',
  'SAME_COLUMN_TWICE',
  'UNUSED_COLUMN',
  'CELL_COUNT',
  'EMPTY_ROW',
  'MISSING',
  'NO_NUMBER',
  'DUPLICATE_NUMBER',
  'NOT_UNIQUE',
  'UNKNOWN_VALUE',
  'UNKNOWN_ENTITY',
  'NOT_A_DATE',
  'DATE_AS_WORDS',
  'EXCEL_SERIAL_DATE',
  'NOT_A_FIGURE',
  'NOT_AN_AMOUNT',
  'UNKNOWN_CURRENCY',
  'CLOSED_WITHOUT_DATE',
  'MOJIBAKE',
  'LOST_CHARACTERS',
  'CELL_ERROR',
  'NOT_ACCEPTED',
  'CHANGED_SINCE',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  /** `file`: nothing can be imported; `left-out`: the row is not; `kept`: the row is, with the cell as it was written. */
  readonly effect: 'file' | 'left-out' | 'kept';
  readonly row: number | null;
  readonly column: string | null;
  /** As it stands in the file. */
  readonly value: string | null;
  /** What the sentences on it need beside row, column and value. */
  readonly detail?: string;
}

export const ofFile = (code: FindingCode, detail: string, effect: 'file' | 'kept' = 'file'): Finding => ({
  code,
  effect,
  row: null,
  column: null,
  value: null,
  detail,
});
