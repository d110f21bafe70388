/**
 * From "within 14 days" to one instant, said with the day and the time of day at which it falls and whose clocks show it.
 *
 * Invariants
 * 1. A deadline in days falls on a later day than its start, and one in hours at a later instant; only the time of a
 *    meeting is somebody else's to set.
 * 2. A deadline in working days falls on a working day; one in calendar days does so unless its term says that it stands.
 *
 * Days are counted as the European Convention on the Calculation of Time-Limits (ETS 76) has it, which calls the day from
 * which a time-limit runs the dies a quo and the day on which it expires the dies ad quem. Article 3(1): "Time-limits
 * expressed in days, weeks, months or years shall run from midnight on the dies a quo until midnight on the dies ad quem."
 * So the day of the start does not count, and the whole of the last day does.
 */
import { addHours, type Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import { bilingual, instant, integer, kinds, oneOf, record, type Shaped } from '../shared/shape';
import { unreachable } from '../shared/unreachable';
import { addDays, type CivilDate } from './civil-date';
import { instantOf, localTimeOf, timeOfDay, type TimeOfDay } from './local-time';
import type { WorkingCalendar } from './working-calendar';
import {
  addWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  whyNonWorking,
  type NonWorkingReason,
} from './working-day';

/** Ten years, as hours and as days. */
const hoursAtMost = 87_600;
const daysAtMost = 3_650;

const inDays = {
  'calendar-days': record({
    kind: oneOf('calendar-days'),
    days: integer(1, daysAtMost),
    timeOfDay,
    onNonWorkingDay: oneOf('next-working-day', 'previous-working-day', 'stands'),
  }),
  'working-days': record({ kind: oneOf('working-days'), days: integer(1, daysAtMost), timeOfDay }),
};

/** What rules may say of every text alike: unlike a meeting, it names no instant. */
export const dayTermShape = kinds(inDays);
export type DayTerm = Shaped<typeof dayTermShape>;

export const deadlineTermShape = kinds({
  hours: record({ kind: oneOf('hours'), hours: integer(1, hoursAtMost) }),
  ...inDays,
  meeting: record({ kind: oneOf('meeting'), name: bilingual(limits.short), at: instant }),
});
export type DeadlineTerm = Shaped<typeof deadlineTermShape>;
type OnNonWorkingDay = Extract<DeadlineTerm, { kind: 'calendar-days' }>['onNonWorkingDay'];

export interface Deadline {
  readonly at: Instant;
  /** With `timeOfDay` and `zone`, how a person reads it: 24:00 is the midnight that ends this day. */
  readonly localDate: CivilDate;
  readonly timeOfDay: TimeOfDay;
  readonly zone: string;
  /** The non-working day on which it would have fallen. */
  readonly movedFrom: { readonly date: CivilDate; readonly because: NonWorkingReason } | null;
}

export const deadlineFrom = (term: DeadlineTerm, start: Instant, calendar: WorkingCalendar): Deadline => {
  switch (term.kind) {
    case 'hours':
      // Hours run through nights and holidays alike: the rules on non-working days are for terms in days.
      return atInstant(addHours(start, term.hours), calendar);
    case 'meeting':
      return atInstant(term.at, calendar);
    case 'calendar-days': {
      const startDate = localTimeOf(start, calendar.offsets).date;
      const due = addDays(startDate, term.days);
      const because = whyNonWorking(due, calendar);
      if (because === null || term.onNonWorkingDay === 'stands')
        return onDay(due, term.timeOfDay, calendar, null);
      const landing = offNonWorkingDay(due, startDate, term.onNonWorkingDay, calendar);
      return onDay(landing, term.timeOfDay, calendar, { date: due, because });
    }
    case 'working-days': {
      const startDate = localTimeOf(start, calendar.offsets).date;
      return onDay(addWorkingDays(startDate, term.days, calendar), term.timeOfDay, calendar, null);
    }
    default:
      return unreachable(term);
  }
};

/**
 * ETS 76, Article 5: "Saturdays, Sundays and official holidays shall count when calculating a time-limit. However, where
 * the dies ad quem … is a Saturday, a Sunday, an official holiday …, the time-limit shall be extended to include the first
 * working day thereafter."
 *
 * A term may shorten instead, as far as the day after the start: a deadline on the day of the start, which does not
 * count, or before it would be none, so there it is extended after all.
 */
const offNonWorkingDay = (
  due: CivilDate,
  startDate: CivilDate,
  rule: Exclude<OnNonWorkingDay, 'stands'>,
  calendar: WorkingCalendar,
): CivilDate => {
  if (rule === 'next-working-day') return nextWorkingDay(due, calendar);
  const earlier = previousWorkingDay(due, calendar);
  return earlier > startDate ? earlier : nextWorkingDay(due, calendar);
};

const atInstant = (at: Instant, { offsets, zone }: WorkingCalendar): Deadline => {
  const { date, time } = localTimeOf(at, offsets);
  return { at, localDate: date, timeOfDay: time.slice(0, 'HH:mm'.length), zone, movedFrom: null };
};

const onDay = (
  date: CivilDate,
  time: TimeOfDay,
  calendar: WorkingCalendar,
  movedFrom: Deadline['movedFrom'],
): Deadline => {
  const at = instantOf(date, time, calendar.offsets);
  // The end of a day is its own, whatever the clocks show next; else a time that the clocks skip is told as they show it.
  return time === '24:00'
    ? { at, localDate: date, timeOfDay: time, zone: calendar.zone, movedFrom }
    : { ...atInstant(at, calendar), movedFrom };
};
