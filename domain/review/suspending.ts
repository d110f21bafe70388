/**
 * A cycle that stands still, and one that ends before its time.
 *
 * Invariants
 * 1. A suspended cycle opens no round, reminds nobody and does not close; resumed, it has the time that was left.
 * 2. Who may do so the rules of procedure say, as they do of each round.
 */
import { onNextWorkingDay } from '../recommendation/suspending';
import { accepted, refused } from '../shared/decision';
import { addMilliseconds, millisecondsBetween, type Instant } from '../shared/instant';
import { reminderBefore } from './keeping-time';
import { empowered } from './powers';
import { event, isRefused, type Refused, type Rule } from './procedure';
import { periodsOf, rulesOfRounds, tooShort } from './rules-of-rounds';
import type { ScheduledCycle } from './state';

const tooLate = ({ data: { deadline } }: ScheduledCycle, now: Instant): Refused | null =>
  now >= deadline ? refused('TAWSIYA_DEADLINE_PASSED', { deadline }) : null;

export const suspend: Rule<'suspend', 'open'> = (state, command, now) => {
  const { actor, data } = command;
  const { reasons } = data;
  const seat = empowered(state, actor, 'suspend', command);
  if (isRefused(seat)) return seat;
  const { deadline } = state.data;
  const leftMilliseconds = millisecondsBetween(now, deadline);
  return (
    tooLate(state, now) ?? accepted(event('suspended', now, { reasons, deadline, leftMilliseconds }, seat))
  );
};

export const resume: Rule<'resume', 'suspended'> = (state, command, now) => {
  const seat = empowered(state, command.actor, 'suspend', command);
  if (isRefused(seat)) return seat;
  const [rules] = rulesOfRounds(state);
  const end = addMilliseconds(now, state.leftMilliseconds);
  const to = rules === undefined ? end : onNextWorkingDay(end, rules);
  const remindAt = reminderBefore(to, state.data, now);
  return accepted(event('resumed', now, { from: state.data.deadline, to, remindAt }, seat));
};

const tooYoung = (state: ScheduledCycle, now: Instant): Refused | null => {
  const young = tooShort(periodsOf(state), now);
  return young === null ? null : refused('TAWSIYA_CYCLE_PERIOD_RUNS', young);
};

/** Closes each of its rounds now, where each has been open for as long as the rules ask. */
export const closeEarly: Rule<'close-early', 'open'> = (state, command, now) => {
  const { actor, data, acceptedBefore = false } = command;
  const { reasons } = data;
  const seat = empowered(state, actor, 'closeEarly', command);
  if (isRefused(seat)) return seat;
  if (state.items.some(({ status }) => status === 'pending'))
    return refused('TAWSIYA_CYCLE_STILL_OPENING', { cycle: state.cycle });
  const { deadline } = state.data;
  return (
    tooLate(state, now) ??
    (acceptedBefore ? null : tooYoung(state, now)) ??
    accepted(event('closed-early', now, { reasons, deadline }, seat))
  );
};
