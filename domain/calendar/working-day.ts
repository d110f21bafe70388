import { addDays, isCivilDate, weekdayOf, type CivilDate, type Weekday } from './civil-date';
import type { Holiday, WorkingCalendar } from './working-calendar';

export type NonWorkingReason = 'weekend' | Holiday;

/**
 * Why a day is none of the working days of a calendar, or null. For whoever asks about many days: it lays the holidays
 * out by their dates once, since ten years of days against a thousand holidays would hold a workflow up for seconds.
 *
 * A holiday on a day of the weekend takes no working day away, and may be only calculated: the weekend is the reason.
 */
export const nonWorkingDaysOf = ({
  weekend,
  holidays,
}: WorkingCalendar): ((date: CivilDate) => NonWorkingReason | null) => {
  const byDate = new Map(holidays.map((holiday) => [holiday.date, holiday]));
  return (date) => (weekend.includes(weekdayOf(date)) ? 'weekend' : (byDate.get(date) ?? null));
};

export const whyNonWorking = (date: CivilDate, calendar: WorkingCalendar): NonWorkingReason | null =>
  nonWorkingDaysOf(calendar)(date);

export const isWorkingDay = (date: CivilDate, calendar: WorkingCalendar): boolean =>
  whyNonWorking(date, calendar) === null;

/** The working day that is so many working days after the date, or before it; the date itself is not counted. */
const countWorkingDays = (
  date: CivilDate,
  days: number,
  step: 1 | -1,
  calendar: WorkingCalendar,
): CivilDate => {
  const whyNot = nonWorkingDaysOf(calendar);
  let landing = date;
  for (let left = days; left > 0;) {
    landing = addDays(landing, step);
    if (whyNot(landing) === null) left -= 1;
  }
  return landing;
};

/** The first working day after the date, which is not counted itself. */
export const nextWorkingDay = (date: CivilDate, calendar: WorkingCalendar): CivilDate =>
  countWorkingDays(date, 1, 1, calendar);

/** The last working day before the date, which is not counted itself. */
export const previousWorkingDay = (date: CivilDate, calendar: WorkingCalendar): CivilDate =>
  countWorkingDays(date, 1, -1, calendar);

/** The date itself for zero days; else a working day. */
export const addWorkingDays = (date: CivilDate, days: number, calendar: WorkingCalendar): CivilDate =>
  countWorkingDays(date, days, 1, calendar);

/**
 * The day of a group that meets, say, on the first working Tuesday of each month. Where the first Tuesday is a holiday it
 * is the next Tuesday that is a working day, and never another day of the week.
 *
 * @param month 1 to 12
 * @returns null where no such weekday of the month is a working day, or where there is no such month
 */
export const firstWorkingWeekday = (
  year: number,
  month: number,
  weekday: Weekday,
  calendar: WorkingCalendar,
): CivilDate | null => {
  const monthPrefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`;
  const first = `${monthPrefix}01`;
  if (!isCivilDate(first)) return null;
  for (let date = first; date.startsWith(monthPrefix); date = addDays(date, 1))
    if (weekdayOf(date) === weekday && isWorkingDay(date, calendar)) return date;
  return null;
};
