/**
 * What a new calendar, such as one with a holiday announced late, does to the deadline that runs.
 *
 * Invariants
 * 1. A term is reckoned again when the calendar changes, and the deadline moves with it, unless an extension has set
 *    another since. It never moves into the past.
 * 2. Who is concerned hears from when to when, and why.
 */
import { movedDeadline } from '../calendar/moved-deadline';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Instant } from '../shared/instant';
import type { RecommendationEvent, RecommendationEventData } from './events';
import { byEngine, event } from './procedure';
import { stageLimitOf } from './stage-limit';
import type { RecommendationState } from './state';
import type { TimeLimit } from './time-limit';

interface Running extends Pick<TimeLimit, 'since' | 'reckoning'> {
  readonly of: RecommendationEventData['deadline-moved']['of'];
  readonly round: number | null;
  /** The calendar by which it was reckoned. */
  readonly calendar: WorkingCalendar | undefined;
}

const runningIn = (state: RecommendationState): Running | null => {
  const { calendar } = state.rules;
  if (state.stage === 'under-review') {
    // A round that stands still gets its deadline when it is resumed.
    if (state.round?.suspension !== null) return null;
    const { number, positionsFrom, termFrom: since = positionsFrom, reckoning, rules } = state.round;
    return { of: 'round', round: number, since, reckoning, calendar: rules.calendar };
  }
  if (state.stage === 'silence-procedure')
    return { of: 'silence', round: null, since: state.since, reckoning: state.reckoning, calendar };
  if (state.stage === 'awaiting-endorsement')
    return { of: 'endorsement', round: null, since: state.since, reckoning: state.reckoning, calendar };
  if (state.stage === 'endorsed' && !state.effect.hasTaken) {
    const { since, reckoning } = state.effect;
    return { of: 'effect', round: null, since, reckoning, calendar };
  }
  const limited = stageLimitOf(state);
  if (limited === null) return null;
  const { since, reckoning } = limited.limit;
  return { of: limited.of, round: null, since, reckoning, calendar };
};

/** The event that moves the deadline, where it moves. */
export const movedBy = (
  state: RecommendationState,
  calendar: WorkingCalendar | undefined,
  now: Instant,
): readonly RecommendationEvent[] => {
  const running = runningIn(state);
  if (calendar === undefined || running?.calendar === undefined || running.reckoning === null) return [];
  const { of, round, since, reckoning } = running;
  const moved = movedDeadline(reckoning.term, since, running.calendar, calendar);
  if (moved === null || moved.to.at <= now) return [];
  const { at: to, ...where } = moved.to;
  return [
    event('deadline-moved', byEngine, now, {
      of,
      round,
      from: moved.from.at,
      to,
      reckoning: { ...where, term: reckoning.term },
      because: moved.because,
      calendarVersion: calendar.version,
    }),
  ];
};
