/**
 * Days of the Gregorian calendar, wherever they are counted: a day here has no hours and no zone.
 *
 * Invariant: a date is always written `YYYY-MM-DD`, so text order is day order, and dates compare with `<`.
 */
import { isInstant } from '../shared/instant';
import type { Shape } from '../shared/shape';

export type CivilDate = string;

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

export const civilDate: Shape<CivilDate> = {
  read: (value, path) =>
    typeof value === 'string' && isCivilDate(value)
      ? { ok: true, value }
      : { ok: false, misfit: { problem: 'malformed', path, expected: 'a date such as 2026-12-24' } },
};

/** @param days may be negative */
export const addDays = (date: CivilDate, days: number): CivilDate => {
  const later = new Date(Date.parse(midnightOf(date)) + days * day).toISOString();
  return later.slice(0, later.indexOf('T'));
};

export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(midnightOf(to)) - Date.parse(midnightOf(from))) / day;

export const weekdayOf = (date: CivilDate): Weekday =>
  // getUTCDay gives 0, which is Sunday, to 6.
  weekdays[new Date(midnightOf(date)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
