/**
 * Reminders before the deadline of a round.
 *
 * Invariants
 * 1. A reminder goes to those who have not answered, and to nobody else.
 * 2. None goes on a day that is no working day of the group: it goes at the same time of the working day before.
 * 3. Each goes once. Where the deadline moves, those that are still to come are reckoned anew.
 */
import { instantOf, localTimeOf } from '../calendar/local-time';
import { isWorkingDay, previousWorkingDay } from '../calendar/working-day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { decidingFor } from '../group/rules-of-procedure';
import { addHours, type Instant } from '../shared/instant';
import type { OpenRound } from './state';

const onWorkingDay = (at: Instant, calendar: WorkingCalendar | undefined): Instant => {
  if (calendar === undefined) return at;
  const { date, time } = localTimeOf(at, calendar.offsets);
  return isWorkingDay(date, calendar)
    ? at
    : instantOf(previousWorkingDay(date, calendar), time, calendar.offsets);
};

/** The instants at which reminders go, later than `after`, in their order. */
export const remindersOf = (
  round: Pick<OpenRound, 'rules' | 'decisionType' | 'deadline'>,
  after: Instant,
): readonly Instant[] => {
  const { rules, deadline } = round;
  const { remindHoursBefore } = decidingFor(round);
  const instants = remindHoursBefore.map((hours) => onWorkingDay(addHours(deadline, -hours), rules.calendar));
  return [...new Set(instants)].filter((at) => at > after).sort();
};
