/** How long an office has for its part of the procedure, and when it is reminded. */
import { dayTermShape, type DayTerm } from '../calendar/deadline';
import { integer, listOf, optional, orElse, record, type Shaped } from '../shared/shape';

const remindersAtMost = 5;
const reminders = orElse(listOf(integer(1, 8_760), 0, remindersAtMost), []);

/** One of the two: hours, or days of the group's working calendar. */
export const periodFields = {
  periodHours: optional(integer(1, 87_600)),
  term: optional(dayTermShape),
} as const;
export interface Period {
  readonly periodHours?: number | undefined;
  readonly term?: DayTerm | undefined;
}

export const timeLimitShape = record({
  ...periodFields,
  /** Hours before the deadline; on working days alone. */
  remindHoursBefore: reminders,
  /** Hours after it, to who is late; on working days alone. */
  remindHoursAfter: reminders,
});
export type TimeLimitTerms = Shaped<typeof timeLimitShape>;

/** The field of the first contradiction, or null. */
export const contradictionInPeriod = (
  { periodHours, term }: Period,
  remindHoursBefore: readonly number[],
  hasCalendar: boolean,
): string | null => {
  if ((periodHours === undefined) === (term === undefined)) return 'periodHours';
  if (term !== undefined && !hasCalendar) return 'term';
  return periodHours !== undefined && remindHoursBefore.some((hours) => hours >= periodHours)
    ? 'remindHoursBefore'
    : null;
};
