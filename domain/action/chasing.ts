/**
 * Who is told when a report or an action is late, and when.
 *
 * Invariants
 * 1. A chase begins with its lead and climbs the ladder one body at a time; it never comes down by itself.
 * 2. Nobody is chased for time that was not theirs: from an agreed date, a resumption or a reopening on, the days
 *    count anew.
 */
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import { instantOf, localTimeOf, type OffsetHistory } from '../calendar/local-time';
import type { StatedDate } from '../calendar/stated-date';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-day';
import { bodyAbove, type Body } from '../group/ladder';
import type { ImplementationTerms } from '../group/implementation-terms';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import { addHours, type Instant } from '../shared/instant';
import type { ActionPlan } from './plan';
import type { Chase, Planned, Reporting, ReportRequest } from './state';

type Reckoned = Pick<Planned, 'rules' | 'terms' | 'ladder'>;

const utc: OffsetHistory = [{ from: null, minutes: 0 }];
const offsetsOf = ({ calendar }: RulesOfProcedure): OffsetHistory => calendar?.offsets ?? utc;

const daysLater = (instant: Instant, days: number): Instant => addHours(instant, days * 24);

export const todayAt = (now: Instant, rules: RulesOfProcedure): CivilDate =>
  localTimeOf(now, offsetsOf(rules)).date;

/** The midnight that ends the last day that is meant; null where there is no last day. */
export const endOf = ({ means: { to } }: StatedDate, rules: RulesOfProcedure): Instant | null =>
  to === null ? null : instantOf(to, '24:00', offsetsOf(rules));

const chaseFrom = (
  deadline: Instant,
  { terms, ladder }: { readonly terms: ImplementationTerms; readonly ladder: readonly Body[] },
  now: Instant,
): Chase => {
  const base = deadline > now ? deadline : now;
  return {
    deadline,
    reminders: [...terms.remindDaysAfter].sort((a, b) => a - b).map((days) => daysLater(base, days)),
    escalateAt: bodyAbove(ladder, null) === null ? null : daysLater(base, terms.escalateDaysAfter),
    told: null,
  };
};

export const dueChaseOf = (due: StatedDate, reckoned: Reckoned, now: Instant): Chase | null => {
  const deadline = endOf(due, reckoned.rules);
  return deadline === null ? null : chaseFrom(deadline, reckoned, now);
};

/** The body that is told next, and when the one above it is; null at the top. */
export const rungAbove = (
  { told }: Chase,
  { ladder, terms }: Pick<Planned, 'ladder' | 'terms'>,
  now: Instant,
): { readonly to: string; readonly nextAt: Instant | null } | null => {
  const body = bodyAbove(ladder, told);
  if (body === null) return null;
  const isTop = bodyAbove(ladder, body.id) === null;
  return { to: body.id, nextAt: isTop ? null : daysLater(now, terms.escalateDaysAfter) };
};

const reportDeadline = (askedAt: Instant, terms: ImplementationTerms, rules: RulesOfProcedure): Instant => {
  const last = addDays(todayAt(askedAt, rules), terms.reportWithinDays);
  const { calendar } = rules;
  const stands = calendar === undefined || isWorkingDay(last, calendar);
  return instantOf(stands ? last : nextWorkingDay(last, calendar), '24:00', offsetsOf(rules));
};

/** The request that is put to the lead now. */
export const requestOf = (state: Reckoned & Pick<Planned, 'requests'>, now: Instant): ReportRequest => ({
  ...chaseFrom(reportDeadline(now, state.terms, state.rules), state, now),
  number: state.requests + 1,
  askedAt: now,
});

/** The request as a new calendar has it, never with less time; null where nothing moves. */
export const movedRequest = (
  request: ReportRequest,
  state: Reckoned,
  rules: RulesOfProcedure,
  now: Instant,
): ReportRequest | null => {
  const deadline = reportDeadline(request.askedAt, state.terms, rules);
  if (request.deadline <= now || deadline <= request.deadline) return null;
  return { ...request, ...chaseFrom(deadline, state, now) };
};

/** Months are counted from one day, so that a short month shifts none of those after it. */
export const nextReportAfter = (
  since: Instant,
  { reportEveryMonths }: ActionPlan,
  rules: RulesOfProcedure,
  now: Instant,
): Instant | null => {
  if (reportEveryMonths === undefined) return null;
  const first = todayAt(since, rules);
  for (let months = reportEveryMonths; ; months += reportEveryMonths) {
    const at = instantOf(addMonths(first, months), '00:00', offsetsOf(rules));
    if (at > now) return at;
  }
};

export const reportingFrom = (since: Instant, nextAt: Instant | null): Reporting | null =>
  nextAt === null ? null : { since, nextAt };
