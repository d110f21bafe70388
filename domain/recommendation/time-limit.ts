/**
 * How long an office has, as one instant.
 *
 * Invariant: a limit in days is reckoned again when the calendar changes, and moves with it, never into the past.
 */
import { deadlineFrom } from '../calendar/deadline';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { EndorsementTerms } from '../group/endorsement-terms';
import type { LimitedStage, RulesOfProcedure } from '../group/rules-of-procedure';
import type { SilenceTerms } from '../group/silence-terms';
import type { Period } from '../group/time-limit';
import { addHours, type Instant } from '../shared/instant';
import type { Reckoning } from './reckoning';
import { remindersOf, type ReminderHours } from './reminders';

/** A limit under way. */
export interface TimeLimit {
  /** When it began to run. */
  readonly since: Instant;
  readonly deadline: Instant;
  /** How the deadline was come to; null where it is so many hours, or was extended to an instant. */
  readonly reckoning: Reckoning | null;
  /** By these, wherever the deadline is. */
  readonly remind: ReminderHours;
  /** What is still to come of them. */
  readonly reminders: readonly Instant[];
}

type Due = Pick<TimeLimit, 'deadline' | 'reckoning'>;

const deadlineOf = (
  { periodHours, term }: Period,
  calendar: WorkingCalendar | undefined,
  since: Instant,
): Due => {
  if (term !== undefined && calendar !== undefined) {
    const { at, ...where } = deadlineFrom(term, since, calendar);
    return { deadline: at, reckoning: { ...where, term } };
  }
  if (periodHours === undefined) throw new Error('The rules give this limit neither hours nor days');
  return { deadline: addHours(since, periodHours), reckoning: null };
};

export const timeLimitFrom = (
  period: Period,
  remind: ReminderHours,
  calendar: WorkingCalendar | undefined,
  since: Instant,
): TimeLimit => {
  const due = deadlineOf(period, calendar, since);
  return { since, ...due, remind, reminders: remindersOf(due.deadline, remind, calendar, since) };
};

/** The reminders follow the deadline. */
export const withLimit = <T extends TimeLimit>(
  limit: T,
  due: Due,
  calendar: WorkingCalendar | undefined,
  at: Instant,
): T => ({ ...limit, ...due, reminders: remindersOf(due.deadline, limit.remind, calendar, at) });

/** How long silence is to last, from the adoption on; told by the group's clocks, in hours as in days. */
export const silenceLimitFrom = (
  terms: SilenceTerms,
  calendar: WorkingCalendar | undefined,
  since: Instant,
): TimeLimit => {
  const limit = timeLimitFrom(terms, { before: terms.remindHoursBefore, after: [] }, calendar, since);
  if (calendar === undefined || terms.periodHours === undefined) return limit;
  const term = { kind: 'hours', hours: terms.periodHours } as const;
  const { at: _at, ...where } = deadlineFrom(term, since, calendar);
  return { ...limit, reckoning: { ...where, term } };
};

/** What the co-chairs have, from the adoption on. */
export const endorsementLimitFrom = (
  terms: EndorsementTerms,
  calendar: WorkingCalendar | undefined,
  since: Instant,
): TimeLimit => {
  const remind = { before: [terms.reminderHoursBefore], after: terms.remindHoursAfter };
  return timeLimitFrom(terms, remind, calendar, since);
};

/** What the rules allow an office, from now on; null where they set no limit. */
export const stageLimitFrom = (
  { stageLimits, calendar }: RulesOfProcedure,
  stage: LimitedStage,
  since: Instant,
): TimeLimit | null => {
  const terms = stageLimits[stage];
  if (terms === undefined) return null;
  const { remindHoursBefore: before, remindHoursAfter: after } = terms;
  return timeLimitFrom(terms, { before, after }, calendar, since);
};

/** What a body above the group has, from the escalation on. */
export const answerLimitFrom = ({ escalation, calendar }: RulesOfProcedure, since: Instant): TimeLimit => {
  const { answerHours: periodHours, reminderHoursBefore } = escalation;
  return timeLimitFrom({ periodHours }, { before: [reminderHoursBefore], after: [] }, calendar, since);
};

export const isReminderDue = ({ reminders: [next] }: Pick<TimeLimit, 'reminders'>, now: Instant): boolean =>
  next !== undefined && now >= next;

/** One that was missed while no worker ran goes with the next: nobody is reminded twice at once. */
export const afterReminder = <T extends Pick<TimeLimit, 'reminders'>>(limit: T, at: Instant): T => ({
  ...limit,
  reminders: limit.reminders.filter((reminder) => reminder > at),
});
