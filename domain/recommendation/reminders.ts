/**
 * Reminders before a deadline, and after one that does not bind.
 *
 * Invariants
 * 1. A reminder goes to those who have not acted, and to nobody else.
 * 2. None goes on a day that is no working day of the group: before the deadline it goes at the same time of the working
 *    day before, after it of the working day after.
 * 3. Each goes once. Where the deadline moves, those that are still to come are reckoned anew.
 */
import type { CivilDate } from '../calendar/civil-date';
import { instantOf, localTimeOf } from '../calendar/local-time';
import { isWorkingDay, nextWorkingDay, previousWorkingDay } from '../calendar/working-day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addHours, type Instant } from '../shared/instant';

/** Hours before and after the deadline. */
export interface ReminderHours {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

type Toward = (date: CivilDate, calendar: WorkingCalendar) => CivilDate;

const onWorkingDay = (at: Instant, calendar: WorkingCalendar | undefined, toward: Toward): Instant => {
  if (calendar === undefined) return at;
  const { date, time } = localTimeOf(at, calendar.offsets);
  return isWorkingDay(date, calendar) ? at : instantOf(toward(date, calendar), time, calendar.offsets);
};

/** The instants at which reminders go, later than `now`, in their order. */
export const remindersOf = (
  deadline: Instant,
  { before, after }: ReminderHours,
  calendar: WorkingCalendar | undefined,
  now: Instant,
): readonly Instant[] => {
  const instants = [
    ...before.map((hours) => onWorkingDay(addHours(deadline, -hours), calendar, previousWorkingDay)),
    ...after.map((hours) => onWorkingDay(addHours(deadline, hours), calendar, nextWorkingDay)),
  ];
  return [...new Set(instants)].filter((at) => at > now).sort();
};
