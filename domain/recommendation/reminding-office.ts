/** The time that an office has for its part. When it is over nothing is lost: the office is reminded that it is late. */
import { accepted } from '../shared/decision';
import { byEngine, event, type Rule } from './procedure';
import { stageLimitOf } from './stage-limit';
import { waitingIn } from './standing';
import { isReminderDue } from './time-limit';

type LimitedState = 'screening' | 'consensus-determination' | 'returned';

export const remindOffice: Rule<LimitedState, 'pass-time'> = (state, _command, { now }) => {
  const limited = stageLimitOf(state);
  if (limited === null || !isReminderDue(limited.limit, now)) return accepted();
  const { of, limit } = limited;
  return accepted(
    event('stage-reminder-due', byEngine, now, {
      of,
      deadline: limit.deadline,
      overdue: now >= limit.deadline,
      missing: waitingIn(state).flatMap(({ persons }) => persons),
    }),
  );
};
