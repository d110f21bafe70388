/** A cycle that comes again each month: what the secretariat says of it once, and on which day it is. */
import { dayTermShape } from '../calendar/deadline';
import { addDays, weekdays, type CivilDate } from '../calendar/civil-date';
import { localTimeOf, timeOfDay } from '../calendar/local-time';
import { zoneName, type WorkingCalendar } from '../calendar/working-calendar';
import { firstWorkingWeekday } from '../calendar/working-day';
import { cycleKinds } from '../review/plan';
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import {
  bilingual,
  identifier,
  integer,
  malformed,
  oneOf,
  optional,
  record,
  type Shape,
  type Shaped,
} from '../shared/shape';

/** The end of a day is the beginning of the next one, on which a meeting would open. */
const openingTime: Shape<string> = {
  read: (value, path) => {
    const reading = timeOfDay.read(value, path);
    return reading.ok && reading.value === '24:00' ? malformed(path, 'a time of day such as 10:00') : reading;
  },
};

export const recurrenceShape = record({
  /** Chosen by the secretariat; unlike any other of the group. */
  id: identifier,
  name: bilingual(limits.short),
  kind: oneOf(...cycleKinds),
  /** It opens on the first working day of each month that is this day of the week. */
  weekday: oneOf(...weekdays),
  opensAt: openingTime,
  /** Whose clocks show that time: those of the group's working calendar. */
  zone: zoneName,
  /** How long it is open. */
  term: dayTermShape,
  remindHoursBefore: optional(integer(1, 8_760)),
});
export type Recurrence = Shaped<typeof recurrenceShape>;

/** As the group keeps it. */
export interface KeptRecurrence extends Recurrence {
  /** The person of the secretariat in whose name its cycles are scheduled. */
  readonly personId: string;
  readonly paused: boolean;
}

const dayOfMonth = (date: CivilDate, { weekday }: Recurrence, calendar: WorkingCalendar): CivilDate | null =>
  firstWorkingWeekday(Number(date.slice(0, 4)), Number(date.slice(5, 7)), weekday, calendar);

/** The day on which it is in the month of an instant, and whether the instant is on it. */
export const dayOf = (
  recurrence: Recurrence,
  calendar: WorkingCalendar,
  at: Instant,
): { readonly today: CivilDate; readonly day: CivilDate | null } => {
  const today = localTimeOf(at, calendar.offsets).date;
  return { today, day: dayOfMonth(today, recurrence, calendar) };
};

/** A calendar without such a working day in so many months has none. */
const monthsAhead = 24;

/** The next day on which it is, today's included until it has opened; null where the calendar leaves none. */
export const nextDayOf = (
  recurrence: Recurrence,
  calendar: WorkingCalendar,
  now: Instant,
): CivilDate | null => {
  const { date, time } = localTimeOf(now, calendar.offsets);
  let month = `${date.slice(0, 7)}-01`;
  for (let looked = 0; looked < monthsAhead; looked += 1) {
    const day = dayOfMonth(month, recurrence, calendar);
    if (day !== null && (day > date || (day === date && time < recurrence.opensAt))) return day;
    // The 32nd day after the first of a month is in the next one.
    month = `${addDays(month, 31).slice(0, 7)}-01`;
  }
  return null;
};
