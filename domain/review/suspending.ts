/**
 * A cycle that stands still, and one that ends before its time.
 *
 * Invariants
 * 1. A suspended cycle opens no round, reminds nobody and does not close; resumed, it has the time that was left.
 * 2. Who may do so the rules of procedure say, as they do of each round.
 */
import { instantOf, localTimeOf } from '../calendar/local-time';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-day';
import { powersByDefault } from '../group/powers';
import { seatAs } from '../group/membership';
import type { ActedAs, Actor } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import { addMilliseconds, millisecondsBetween, type Instant } from '../shared/instant';
import { reminderBefore } from './keeping-time';
import { event, isRefused, secretariatSeat, type Refused, type Rule } from './procedure';
import type { ScheduledCycle } from './state';

/** The seat from which the actor holds the power, by the rules that the cycle holds now. */
const empowered = (
  state: ScheduledCycle,
  actor: Actor,
  power: 'suspend' | 'closeEarly',
): ActedAs | Refused => {
  const { membership, rules } = state;
  const offices = (rules?.powers ?? powersByDefault)[power];
  if (offices.length === 0) return refused('TAWSIYA_NOBODY_EMPOWERED', { power });
  if (membership === undefined) return secretariatSeat(state, actor);
  const person = actor.kind === 'person' ? actor.personId : 'system';
  return seatAs(membership, person, ...offices) ?? refused('TAWSIYA_NOT_EMPOWERED', { person });
};

const tooLate = ({ data: { deadline } }: ScheduledCycle, now: Instant): Refused | null =>
  now >= deadline ? refused('TAWSIYA_DEADLINE_PASSED', { deadline }) : null;

export const suspend: Rule<'suspend', 'open'> = (state, { actor, data: { reasons } }, now) => {
  const seat = empowered(state, actor, 'suspend');
  if (isRefused(seat)) return seat;
  const { deadline } = state.data;
  const leftMilliseconds = millisecondsBetween(now, deadline);
  return (
    tooLate(state, now) ?? accepted(event('suspended', now, { reasons, deadline, leftMilliseconds }, seat))
  );
};

const onWorkingDay = (at: Instant, { rules }: ScheduledCycle): Instant => {
  const calendar = rules?.calendar;
  if (calendar === undefined || rules?.deadlineOnNonWorkingDay === 'stands') return at;
  const { date, time } = localTimeOf(at, calendar.offsets);
  return isWorkingDay(date, calendar)
    ? at
    : instantOf(nextWorkingDay(date, calendar), time, calendar.offsets);
};

export const resume: Rule<'resume', 'suspended'> = (state, { actor }, now) => {
  const seat = empowered(state, actor, 'suspend');
  if (isRefused(seat)) return seat;
  const to = onWorkingDay(addMilliseconds(now, state.leftMilliseconds), state);
  const remindAt = reminderBefore(to, state.data, now);
  return accepted(event('resumed', now, { from: state.data.deadline, to, remindAt }, seat));
};

/** Closes each of its rounds now; a round that may not be closed yet goes on, and is reported as unfinished. */
export const closeEarly: Rule<'close-early', 'open'> = (state, { actor, data: { reasons } }, now) => {
  const seat = empowered(state, actor, 'closeEarly');
  if (isRefused(seat)) return seat;
  if (state.items.some(({ status }) => status === 'pending'))
    return refused('TAWSIYA_CYCLE_STILL_OPENING', { cycle: state.cycle });
  const { deadline } = state.data;
  return tooLate(state, now) ?? accepted(event('closed-early', now, { reasons, deadline }, seat));
};
