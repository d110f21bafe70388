/** Periods that the rules give in hours, and that end on a working day where the group has a working calendar. */
import { instantOf, localTimeOf } from '../calendar/local-time';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addHours, type Instant } from '../shared/instant';

export interface Period {
  readonly deadline: Instant;
  /** Null where the reminder would have to go at once. */
  readonly remindAt: Instant | null;
}

/** At the same time of the next working day where the hours end on a day that is none. */
const endOf = (now: Instant, hours: number, calendar: WorkingCalendar | undefined): Instant => {
  const end = addHours(now, hours);
  if (calendar === undefined) return end;
  const { date, time } = localTimeOf(end, calendar.offsets);
  return isWorkingDay(date, calendar)
    ? end
    : instantOf(nextWorkingDay(date, calendar), time, calendar.offsets);
};

export const until = (deadline: Instant, reminderHoursBefore: number, now: Instant): Period => {
  const remindAt = addHours(deadline, -reminderHoursBefore);
  return { deadline, remindAt: remindAt > now ? remindAt : null };
};

export const periodFrom = (
  now: Instant,
  { hours, reminderHoursBefore }: { readonly hours: number; readonly reminderHoursBefore: number },
  calendar: WorkingCalendar | undefined,
): Period => until(endOf(now, hours, calendar), reminderHoursBefore, now);
