/**
 * A round that stands still.
 *
 * Invariants
 * 1. While a round is suspended no position is taken, nobody is reminded, and no deadline passes.
 * 2. Resumed, it has the time that was left when it was suspended; where that would end on a day that is no working day
 *    of the group, until the same time of the next.
 */
import { instantOf, localTimeOf } from '../calendar/local-time';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-day';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import { accepted, refused } from '../shared/decision';
import { addMilliseconds, millisecondsBetween, type Instant } from '../shared/instant';
import { roundReminders } from './folding-rounds';
import { empoweredSeat } from './powers';
import { actedAs, event, isRefused, type Refused, type Rule } from './procedure';
import type { InStage, OpenRound } from './state';

/** The round that is open, suspended or not. */
export const anyRound = ({ round, reference }: InStage<'under-review'>): OpenRound | Refused =>
  round ?? refused('TAWSIYA_NO_ROUND_OPEN', { reference });

/** The round that is open and under way, or why there is none. */
export const runningRound = (state: InStage<'under-review'>): OpenRound | Refused => {
  const round = anyRound(state);
  if (isRefused(round) || round.suspension === null) return round;
  return refused('TAWSIYA_ROUND_SUSPENDED', { round: round.number, since: round.suspension.since });
};

export const suspendRound: Rule<'under-review', 'suspend-round'> = (state, { actor, data }, { now }) => {
  const round = runningRound(state);
  if (isRefused(round)) return round;
  const seat = empoweredSeat(state, actor, round.rules, 'suspend');
  if (isRefused(seat)) return seat;
  return accepted(
    event('round-suspended', actedAs(seat), now, {
      round: round.number,
      reasons: data.reasons,
      deadline: round.deadline,
      leftMilliseconds: millisecondsBetween(now, round.deadline),
    }),
  );
};

/** The instant, or the same time of the next working day where its own is none and the rules ask for one. */
export const onNextWorkingDay = (
  at: Instant,
  { calendar, deadlineOnNonWorkingDay }: RulesOfProcedure,
): Instant => {
  if (calendar === undefined || deadlineOnNonWorkingDay === 'stands') return at;
  const { date, time } = localTimeOf(at, calendar.offsets);
  return isWorkingDay(date, calendar)
    ? at
    : instantOf(nextWorkingDay(date, calendar), time, calendar.offsets);
};

export const resumeRound: Rule<'under-review', 'resume-round'> = (state, { actor }, { now }) => {
  const round = anyRound(state);
  if (isRefused(round)) return round;
  const seat = empoweredSeat(state, actor, round.rules, 'suspend');
  if (isRefused(seat)) return seat;
  const { number, suspension, rules } = round;
  if (suspension === null) return refused('TAWSIYA_NOT_SUSPENDED', { round: number });
  const deadline = onNextWorkingDay(addMilliseconds(now, suspension.leftMilliseconds), rules);
  return accepted(
    event('round-resumed', actedAs(seat), now, {
      round: number,
      since: suspension.since,
      from: round.deadline,
      to: deadline,
      reminders: roundReminders({ ...round, deadline }, now),
    }),
  );
};
