/** What a cycle does at its instants: it opens, reminds, and closes. */
import { accepted, refused, type OnceAccepted } from '../shared/decision';
import { addHours, type Instant } from '../shared/instant';
import { roundDeadline } from '../recommendation/round-deadline';
import { referencesOf } from './agenda';
import { empowered } from './powers';
import { event, isRefused, type Refused, type Rule } from './procedure';
import type { CyclePlan } from './plan';
import { periodsOf, rulesOfRounds, tooLong } from './rules-of-rounds';
import type { CycleState, ScheduledCycle } from './state';

/** The reminder before a deadline; null where none was asked for, or where it would come late. */
export const reminderBefore = (
  deadline: Instant,
  { remindHoursBefore }: CyclePlan,
  now: Instant,
): Instant | null => {
  if (remindHoursBefore === undefined) return null;
  const remindAt = addHours(deadline, -remindHoursBefore);
  return remindAt > now ? remindAt : null;
};

export const passTime: Rule<'pass-time'> = (state, _command, now) => {
  const { data, items } = state;
  if (state.stage === 'scheduled') {
    if (now < data.opensAt) return accepted();
    const remindAt = reminderBefore(data.deadline, data, now);
    return accepted(event('opened', now, { agenda: referencesOf(items), remindAt }));
  }
  if (state.stage !== 'open') return accepted();
  if (now >= data.deadline) return accepted(event('deadline-reached', now, { deadline: data.deadline }));
  return state.remindAt !== null && now >= state.remindAt
    ? accepted(event('reminder-due', now, { deadline: data.deadline }))
    : accepted();
};

const mayNotBe = (
  deadline: Instant,
  state: ScheduledCycle,
  now: Instant,
  { acceptedBefore = false }: OnceAccepted,
): Refused | null => {
  const { data } = state;
  if (now >= data.deadline) return refused('TAWSIYA_DEADLINE_PASSED', { deadline: data.deadline });
  if (deadline <= data.deadline)
    return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline, than: data.deadline });
  for (const rules of rulesOfRounds(state)) {
    const due = roundDeadline({ deadline }, rules, now);
    if (isRefused(due)) return due;
  }
  // Since 0.4.0.
  const long = acceptedBefore ? null : tooLong(periodsOf(state), deadline);
  return long === null ? null : refused('TAWSIYA_CYCLE_PERIOD_TOO_LONG', long);
};

/** A later deadline for the cycle and for each of its rounds that is open. */
export const extend: Rule<'extend', 'scheduled' | 'open'> = (state, command, now) => {
  const { actor, data } = command;
  const seat = empowered(state, actor, 'extend', command);
  if (isRefused(seat)) return seat;
  const { deadline, reasons } = data;
  const extended = {
    from: state.data.deadline,
    to: deadline,
    reasons,
    remindAt: state.stage === 'open' ? reminderBefore(deadline, state.data, now) : null,
  };
  return mayNotBe(deadline, state, now, command) ?? accepted(event('deadline-extended', now, extended, seat));
};

/** When the engine must look again; null while nothing is due. */
export const nextDue = (state: CycleState): Instant | null => {
  if (state.stage === 'scheduled') return state.data.opensAt;
  if (state.stage === 'open') return state.remindAt ?? state.data.deadline;
  return null;
};
