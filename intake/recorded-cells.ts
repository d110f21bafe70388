/** Cells that are kept as the tracker has them, checked as what the mapping says that they are. */
import type { Days } from '../domain/calendar/civil-date';
import { amount, currency } from '../domain/shared/money';
import { figure } from '../domain/shared/shape';
import { daysFromSerial, daysIn, looksSerial } from './dates';
import type { Mapping, RecordedCellTerms } from './mapping';
import type { RowReader } from './row-reader';

export interface RecordedCell {
  readonly name: string;
  readonly value: string;
  readonly means?: { readonly from?: string; readonly to?: string };
}

const meaning = ({ from, to }: Days): NonNullable<RecordedCell['means']> => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

const serialDetail = (text: string): string =>
  `1900: ${daysFromSerial(text, '1900') ?? '–'}, 1904: ${daysFromSerial(text, '1904') ?? '–'}`;

/** What a date means, where it is one; else a finding. */
const dateIn = (terms: RecordedCellTerms, reader: RowReader, effect: 'kept' | 'left-out'): Days | null => {
  const cell = reader.cell(terms.column);
  const days = daysIn(cell, terms.dates);
  if (days !== null) return days;
  if (looksSerial(cell.text.trim()))
    reader.note('EXCEL_SERIAL_DATE', terms.column, effect, serialDetail(cell.text.trim()));
  // Words have no form that they could miss; digits that fit none are a mistake.
  else if (terms.dates.includes('stated') && /\p{L}/u.test(cell.text))
    reader.note('DATE_AS_WORDS', terms.column, 'kept');
  else reader.note('NOT_A_DATE', terms.column, effect, terms.dates.join(', '));
  return null;
};

const check = (
  terms: RecordedCellTerms,
  reader: RowReader,
  value: string,
  effect: 'kept' | 'left-out',
): void => {
  const { column } = terms;
  switch (terms.as) {
    case 'figure':
      if (!figure.read(value.trim(), '').ok) reader.note('NOT_A_FIGURE', column, effect);
      return;
    case 'amount': {
      if (!amount.read(value.trim(), '').ok) reader.note('NOT_AN_AMOUNT', column, effect);
      if (terms.currency === undefined) return;
      const given = reader.needed(terms.currency);
      if (given !== undefined && !currency.read(given.trim(), '').ok)
        reader.note(
          'UNKNOWN_CURRENCY',
          'column' in terms.currency ? terms.currency.column : column,
          effect,
          '',
          given,
        );
      return;
    }
    case 'word':
      if (terms.words?.includes(value.trim()) === false) reader.note('UNKNOWN_VALUE', column, effect);
      return;
    case 'date':
    case 'text':
      return;
  }
};

export const recordedIn = ({ recorded }: Mapping, reader: RowReader): readonly RecordedCell[] =>
  recorded.flatMap((terms): readonly RecordedCell[] => {
    const { column, name = column, unfit, required } = terms;
    const effect = unfit === 'keep' ? 'kept' : 'left-out';
    const { text: value } = reader.cell(column);
    if (value.trim() === '') {
      if (required) reader.note('MISSING', column, effect);
      return [];
    }
    const days = terms.as === 'date' ? dateIn(terms, reader, effect) : null;
    check(terms, reader, value, effect);
    return [{ name, value, ...(days === null ? {} : { means: meaning(days) }) }];
  });

/** An item that is closed says when. */
export const checkClosed = ({ closed }: Mapping, reader: RowReader): void => {
  if (closed === undefined) return;
  const isClosed = closed.words.includes(reader.cell(closed.column).text.trim());
  if (isClosed && reader.cell(closed.date).text.trim() === '')
    reader.note(
      'CLOSED_WITHOUT_DATE',
      closed.column,
      closed.unfit === 'keep' ? 'kept' : 'left-out',
      closed.date,
    );
};
