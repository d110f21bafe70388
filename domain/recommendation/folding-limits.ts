/** What reminders, extensions and a changed calendar make of the deadlines that run. */
import type { RecommendationEventOf } from './events';
import { impossible, inStage } from './folding';
import { withDeadline } from './folding-rounds';
import type { RecommendationState } from './state';
import { afterReminder, withLimit } from './time-limit';

export const endorsementReminded = (
  state: RecommendationState,
  event: RecommendationEventOf<'endorsement-reminder-due'>,
): RecommendationState => afterReminder(inStage(state, event, 'awaiting-endorsement'), event.at);

export const stageReminded = (
  state: RecommendationState,
  event: RecommendationEventOf<'stage-reminder-due'>,
): RecommendationState => {
  const stage = inStage(state, event, 'screening', 'consensus-determination', 'returned');
  return stage.limit === null
    ? impossible(state, event)
    : { ...stage, limit: afterReminder(stage.limit, event.at) };
};

export const deadlineExtended = (
  state: RecommendationState,
  event: RecommendationEventOf<'deadline-extended'>,
): RecommendationState => {
  const due = { deadline: event.data.to, reckoning: null };
  if (state.stage === 'under-review' && state.round !== null)
    return withDeadline(state, state.round, due, event.at);
  if (state.stage === 'awaiting-endorsement' || state.stage === 'silence-procedure')
    return withLimit(state, due, state.rules.calendar, event.at);
  return impossible(state, event);
};

/** A round goes on by the calendar that moved it; the rest of its rules are those that it opened with. */
export const deadlineMoved = (
  state: RecommendationState,
  event: RecommendationEventOf<'deadline-moved'>,
): RecommendationState => {
  const { calendar } = state.rules;
  const { to: deadline, reckoning } = event.data;
  const due = { deadline, reckoning };
  switch (state.stage) {
    case 'under-review': {
      if (state.round === null) return impossible(state, event);
      const rules = { ...state.round.rules, ...(calendar === undefined ? {} : { calendar }) };
      return withDeadline(state, { ...state.round, rules }, due, event.at);
    }
    case 'endorsed':
      return { ...state, effect: { ...state.effect, at: deadline, reckoning } };
    case 'silence-procedure':
    case 'awaiting-endorsement':
      return withLimit(state, due, calendar, event.at);
    case 'screening':
    case 'consensus-determination':
    case 'returned':
      return state.limit === null
        ? impossible(state, event)
        : { ...state, limit: withLimit(state.limit, due, calendar, event.at) };
    default:
      return impossible(state, event);
  }
};
