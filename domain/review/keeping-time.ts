/** What a cycle does at its instants: it opens, reminds, and closes. */
import { accepted, refused } from '../shared/decision';
import { addHours, type Instant } from '../shared/instant';
import { roundDeadline } from '../recommendation/round-deadline';
import { referencesOf } from './agenda';
import { empowered } from './powers';
import { event, isRefused, type Refused, type Rule } from './procedure';
import type { CyclePlan } from './plan';
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

const mayNotBe = (deadline: Instant, { data, rules }: ScheduledCycle, now: Instant): Refused | null => {
  if (now >= data.deadline) return refused('TAWSIYA_DEADLINE_PASSED', { deadline: data.deadline });
  if (deadline <= data.deadline)
    return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline, than: data.deadline });
  if (rules === undefined) return null;
  const due = roundDeadline({ deadline }, rules, now);
  return isRefused(due) ? due : null;
};

/** A later deadline for the cycle and for each of its rounds that is open. */
export const extend: Rule<'extend', 'scheduled' | 'open'> = (state, { actor, data }, now) => {
  const seat = empowered(state, actor, 'extend');
  if (isRefused(seat)) return seat;
  const { deadline, reasons } = data;
  const extended = {
    from: state.data.deadline,
    to: deadline,
    reasons,
    remindAt: state.stage === 'open' ? reminderBefore(deadline, state.data, now) : null,
  };
  return mayNotBe(deadline, state, now) ?? accepted(event('deadline-extended', now, extended, seat));
};

/** When the engine must look again; null while nothing is due. */
export const nextDue = (state: CycleState): Instant | null => {
  if (state.stage === 'scheduled') return state.data.opensAt;
  if (state.stage === 'open') return state.remindAt ?? state.data.deadline;
  return null;
};
