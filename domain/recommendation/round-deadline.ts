/**
 * When a round closes: an instant that the secretariat gives, or a term that is reckoned by the group's working calendar.
 *
 * Invariants
 * 1. A deadline is one instant, and says on which day it falls and by whose clocks.
 * 2. A round of a cycle closes with the cycle, whenever it opened: a term runs for both from the same instant.
 */
import { deadlineFrom, type DeadlineTerm } from '../calendar/deadline';
import { localTimeOf } from '../calendar/local-time';
import { nextWorkingDay, whyNonWorking } from '../calendar/working-day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import { refused, type Refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import type { Reckoning } from './reckoning';

type DeadlineRefused = Refused<'TAWSIYA_ONE_DEADLINE' | 'TAWSIYA_NO_CALENDAR' | 'TAWSIYA_NON_WORKING_DAY'>;

export interface RoundDeadline {
  readonly at: Instant;
  /** Null where it was given as an instant. */
  readonly reckoning: Reckoning | null;
}

const reckoned = (term: DeadlineTerm, start: Instant, calendar: WorkingCalendar): RoundDeadline => {
  const { at, ...where } = deadlineFrom(term, start, calendar);
  return { at, reckoning: { ...where, term } };
};

const onWorkingDay = (
  at: Instant,
  { calendar, deadlineOnNonWorkingDay }: RulesOfProcedure,
): DeadlineRefused | null => {
  if (calendar === undefined || deadlineOnNonWorkingDay === 'stands') return null;
  const { date } = localTimeOf(at, calendar.offsets);
  const because = whyNonWorking(date, calendar);
  if (because === null) return null;
  return refused('TAWSIYA_NON_WORKING_DAY', {
    date,
    // In both languages: a parameter fills the message of either.
    because:
      because === 'weekend' ? 'weekend, عطلة نهاية الأسبوع' : `${because.names.en}, ${because.names.ar}`,
    next: nextWorkingDay(date, calendar),
  });
};

interface AskedDeadline {
  readonly deadline?: Instant | undefined;
  readonly term?: DeadlineTerm | undefined;
}

/**
 * The deadline that a cycle's term gives, by the calendar of the recommendation, so that it moves as the cycle's does.
 * Where there is no calendar any more, or the day is over, it is the instant that the cycle holds. Null where the round is
 * of no such cycle.
 */
export const cycleDeadline = (
  { deadline, term, termFrom }: AskedDeadline & { readonly termFrom?: Instant | undefined },
  { calendar }: RulesOfProcedure,
  now: Instant,
): RoundDeadline | null => {
  if (deadline === undefined || term === undefined || termFrom === undefined) return null;
  const due = calendar === undefined ? null : reckoned(term, termFrom, calendar);
  return due !== null && due.at > now ? due : { at: deadline, reckoning: null };
};

export const roundDeadline = (
  { deadline, term }: AskedDeadline,
  rules: RulesOfProcedure,
  now: Instant,
): RoundDeadline | DeadlineRefused => {
  if (term !== undefined) {
    if (deadline !== undefined) return refused('TAWSIYA_ONE_DEADLINE');
    return rules.calendar === undefined
      ? refused('TAWSIYA_NO_CALENDAR', { version: rules.version })
      : reckoned(term, now, rules.calendar);
  }
  if (deadline === undefined) return refused('TAWSIYA_ONE_DEADLINE');
  return onWorkingDay(deadline, rules) ?? { at: deadline, reckoning: null };
};
