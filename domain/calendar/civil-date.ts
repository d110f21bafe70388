/**
 * Days of the Gregorian calendar, wherever they are counted: a day here has no hours and no zone.
 *
 * Invariant: a date is always written `YYYY-MM-DD`, so text order is day order, and dates compare with `<`.
 */
import { isInstant } from '../shared/instant';
import { textThat, type Shape } from '../shared/shape';

export type CivilDate = string;

/** From the first day to the last, both included; null where it is open. */
export interface Days {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof weekdays)[number];

const day = 86_400_000;
const form = /^\d{4}-\d{2}-\d{2}$/;

const midnightOf = (date: CivilDate): string => `${date}T00:00:00.000Z`;

/** Whether a text names a day that there is; `2026-02-30` is read by Date, but as another day. */
export const isCivilDate = (value: string): boolean => form.test(value) && isInstant(midnightOf(value));

export const civilDate: Shape<CivilDate> = textThat(isCivilDate, 'a date such as 2026-12-24');

/** @param days may be negative */
export const addDays = (date: CivilDate, days: number): CivilDate => {
  const later = new Date(Date.parse(midnightOf(date)) + days * day).toISOString();
  return later.slice(0, later.indexOf('T'));
};

/** The same day so many months later, or the last of that month where it has no such day. @param months at least 0 */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const counted = year * 12 + (month - 1) + months;
  const first = `${String(Math.floor(counted / 12))}-${String((counted % 12) + 1).padStart(2, '0')}-01`;
  const same = addDays(first, dayOfMonth - 1);
  return same.slice(0, 7) === first.slice(0, 7) ? same : addDays(same, -Number(same.slice(8)));
};

export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(midnightOf(to)) - Date.parse(midnightOf(from))) / day;

export const weekdayOf = (date: CivilDate): Weekday =>
  // getUTCDay gives 0, which is Sunday, to 6.
  weekdays[new Date(midnightOf(date)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
