/** What an action hears from its group. */
import { accepted, refused } from '../shared/decision';
import { limits } from '../shared/limits';
import { movedRequest } from './chasing';
import { event, type Rule } from './procedure';
import type { StageName } from './stages';

export const noteMembership: Rule<StageName, 'note-membership'> = ({ membership }, { data }, now) =>
  data.membership.version <= membership.version ? accepted() : accepted(event('membership-noted', now, data));

/** A further recommendation has it in its plan. */
export const noteJoined: Rule<StageName, 'note-joined'> = ({ recommendations }, { data }, now) => {
  if (recommendations.includes(data.recommendation)) return accepted();
  const limit = limits.servedRecommendations;
  return recommendations.length >= limit
    ? refused('TAWSIYA_ACTION_RECORD_FULL', { limit, what: 'recommendations' })
    : accepted(event('joined', now, data));
};

/** New rules hold for what comes after; a new calendar among them moves the report that is asked for, never back. */
export const noteRules: Rule<StageName, 'note-rules'> = (state, { data }, now) => {
  const { rules } = data;
  if (rules.version <= state.rules.version) return accepted();
  const { request } = state;
  const noted = event('rules-noted', now, data);
  const moved = request === null ? null : movedRequest(request, state, rules, now);
  if (request === null || moved === null) return accepted(noted);
  const calendarVersion = rules.calendar?.version ?? 0;
  return accepted(
    noted,
    event('report-deadline-moved', now, { from: request.deadline, request: moved, calendarVersion }),
  );
};
