/**
 * A cycle that stands still, and one that ends before its time.
 *
 * Invariants
 * 1. A suspended cycle opens no round, reminds nobody and does not close; resumed, it has the time that was left.
 * 2. Who may do so the rules of procedure say, as they do of each round.
 */
import { instantOf, localTimeOf } from '../calendar/local-time';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-day';
import { byDefault } from '../group/deciding';
import { decidingOf } from '../group/rules-of-procedure';
import { accepted, refused } from '../shared/decision';
import { addHours, addMilliseconds, millisecondsBetween, type Instant } from '../shared/instant';
import { reminderBefore } from './keeping-time';
import { empowered } from './powers';
import { event, isRefused, type Refused, type Rule } from './procedure';
import type { ScheduledCycle } from './state';

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

/** The item whose round has longest to run before it may be closed, and until when; null where each may be now. */
const tooYoung = (state: ScheduledCycle, now: Instant): Refused | null => {
  const { rules, items, openedAt = state.data.opensAt, stoodStill = 0 } = state;
  if (rules === undefined) return null;
  const from = addMilliseconds(openedAt, stoodStill);
  const [last] = items
    .filter(({ status }) => status === 'round-opened')
    .flatMap(({ reference, decisionType = null }) => {
      // Rules of an earlier release may know no notice.
      const { noticeHours, period } = { ...byDefault, ...decidingOf(rules, decisionType) };
      return [{ reference, than: addHours(from, noticeHours + period.leastHours) }];
    })
    .sort((one, other) => (one.than < other.than ? 1 : -1));
  return last !== undefined && now < last.than ? refused('TAWSIYA_CYCLE_PERIOD_RUNS', last) : null;
};

/** Closes each of its rounds now, where each has been open for as long as the rules ask. */
export const closeEarly: Rule<'close-early', 'open'> = (state, { actor, data: { reasons } }, now) => {
  const seat = empowered(state, actor, 'closeEarly');
  if (isRefused(seat)) return seat;
  if (state.items.some(({ status }) => status === 'pending'))
    return refused('TAWSIYA_CYCLE_STILL_OPENING', { cycle: state.cycle });
  const { deadline } = state.data;
  return (
    tooLate(state, now) ??
    tooYoung(state, now) ??
    accepted(event('closed-early', now, { reasons, deadline }, seat))
  );
};
