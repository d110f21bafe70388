/**
 * What a new calendar, such as one with a holiday announced late, does to the deadline of a cycle.
 *
 * Invariants
 * 1. A term is reckoned again when the calendar changes, and the deadline moves with it, unless an extension or a
 *    suspension has set another since. It never moves into the past.
 * 2. Each round reckons the same term from the same instant, and moves by what its recommendation hears itself.
 */
import { movedDeadline } from '../calendar/moved-deadline';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Instant } from '../shared/instant';
import type { CycleEvent, CycleEventOf } from './events';
import { reminderBefore } from './keeping-time';
import { event } from './procedure';
import type { ScheduledCycle } from './state';

/** The event that moves the deadline, where it moves. */
export const movedBy = (
  state: ScheduledCycle,
  calendar: WorkingCalendar | undefined,
  now: Instant,
): readonly CycleEvent[] => {
  // One that stands still gets its deadline when it is resumed, and one that closes has had it.
  if (state.stage !== 'scheduled' && state.stage !== 'open') return [];
  const { data, rules, reckonedBy = rules?.calendar } = state;
  const { term, termFrom } = data;
  if (calendar === undefined || reckonedBy === undefined || term === undefined || termFrom === undefined)
    return [];
  const moved = movedDeadline(term, termFrom, reckonedBy, calendar);
  if (moved === null || moved.to.at <= now) return [];
  const to = moved.to.at;
  return [
    event('deadline-moved', now, {
      from: data.deadline,
      to,
      because: moved.because,
      calendarVersion: calendar.version,
      remindAt: state.stage === 'open' ? reminderBefore(to, data, now) : null,
    }),
  ];
};

export const withRules = (state: ScheduledCycle, { data }: CycleEventOf<'rules-noted'>): ScheduledCycle => {
  const { rules, reckonedBy = rules?.calendar, rulesOfRounds, items } = state;
  const hasTerm = state.data.termFrom !== undefined && reckonedBy !== undefined;
  const stillOpening = rulesOfRounds !== undefined && items.some(({ status }) => status === 'pending');
  return {
    ...state,
    rules: data.rules,
    ...(hasTerm ? { reckonedBy } : {}),
    ...(stillOpening ? { rulesOfRounds: [...rulesOfRounds, data.rules] } : {}),
  };
};

/** The calendar that moved it is that of the rules. */
export const withMove = (state: ScheduledCycle, { data }: CycleEventOf<'deadline-moved'>): ScheduledCycle => {
  const { reckonedBy: _former, ...rest } = state;
  const plan = { ...state.data, deadline: data.to };
  return rest.stage === 'open' ? { ...rest, data: plan, remindAt: data.remindAt } : { ...rest, data: plan };
};
