/** Dates as trackers write them. Which of day and month comes first is said by the mapping and never guessed. */
import type { Days } from '../domain/calendar/civil-date';
import { isCivilDate } from '../domain/calendar/civil-date';
import { understood } from '../domain/calendar/stated-date-words';
import type { dateForms } from './mapping';
import type { Cell } from './ports/table-reader';

export type DateForm = (typeof dateForms)[number];

const dayOf = (year: string, month: string, day: string): string | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
};
const oneDay = (day: string | null): Days | null => (day === null ? null : { from: day, to: day });

/** `2025` or `2025-03`, from its first day to its last. */
const yearOrMonth = (text: string): Days | null => {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (dayOf(year, month, '1') === null) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { from: `${year}-${month}-01`, to: last };
};

const parted = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const serial = /^\d{5}(\.\d+)?$/;
const dayMilliseconds = 86_400_000;

/** Day 60 of the calendar from 1900 is a 29 February that there never was; days before it are counted one lower. */
export const daysFromSerial = (text: string, from: '1900' | '1904'): string | null => {
  if (!/^\d{1,6}(\.\d+)?$/.test(text)) return null;
  const whole = Math.floor(Number(text));
  if (from === '1900' && (whole < 1 || whole === 60)) return null;
  const start = from === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(start + whole * dayMilliseconds).toISOString().slice(0, 10);
};

export const looksSerial = (text: string): boolean => serial.test(text);

const readings: Readonly<Record<DateForm, (text: string) => Days | null>> = {
  iso: (text) => {
    const day = text.replace(/[T ]\d{2}:\d{2}.*$/, '');
    if (isCivilDate(day)) return oneDay(day);
    return yearOrMonth(text);
  },
  'd/m/y': (text) => {
    const [, day, month, year] = parted.exec(text) ?? [];
    return day === undefined || month === undefined || year === undefined
      ? null
      : oneDay(dayOf(year, month, day));
  },
  'm/d/y': (text) => {
    const [, month, day, year] = parted.exec(text) ?? [];
    return day === undefined || month === undefined || year === undefined
      ? null
      : oneDay(dayOf(year, month, day));
  },
  stated: (text) => understood(text),
  'excel-1900': (text) => oneDay(daysFromSerial(text, '1900')),
  'excel-1904': (text) => oneDay(daysFromSerial(text, '1904')),
};

/** The days that a cell means by the first of the forms that fits; null where none does. */
export const daysIn = ({ text, kind }: Cell, forms: readonly DateForm[]): Days | null => {
  const trimmed = text.trim();
  if (kind === 'date') return readings.iso(trimmed);
  for (const form of forms) {
    const days = readings[form](trimmed);
    if (days !== null) return days;
  }
  return null;
};
