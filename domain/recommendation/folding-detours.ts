/** What the events leave by which a recommendation goes up the ladder, is put off, and comes back. */
import { sizeOf } from './content';
import type { RecommendationEventOf } from './events';
import { betweenRounds, impossible, inStage, recorded } from './folding';
import type { RecommendationState } from './state';
import { afterReminder, answerLimitFrom } from './time-limit';

export const escalated = (
  state: RecommendationState,
  event: RecommendationEventOf<'escalated'>,
): RecommendationState => {
  const { reasons, reasonCode } = event.data;
  const to = event.data.to.id;
  return {
    ...recorded(
      inStage(
        state,
        event,
        'under-review',
        'consensus-determination',
        'awaiting-endorsement',
        'escalated',
        'rejected',
      ),
    ),
    escalations: [...state.escalations, { to, at: event.at, reasons, reasonCode, answer: null }],
    recordedBytes: state.recordedBytes + sizeOf(reasons),
    stage: 'escalated',
    to,
    reasons,
    reasonCode,
    at: event.at,
    ...answerLimitFrom(state.rules, event.at),
  };
};

export const answerReminded = (
  state: RecommendationState,
  event: RecommendationEventOf<'answer-reminder-due'>,
): RecommendationState => afterReminder(inStage(state, event, 'escalated'), event.at);

export const answerRecorded = (
  state: RecommendationState,
  event: RecommendationEventOf<'answer-recorded'>,
): RecommendationState => {
  const { answer, text, source } = event.data;
  const asked = inStage(state, event, 'escalated').escalations.at(-1);
  if (asked === undefined || !('personId' in event.actor)) return impossible(state, event);
  const { personId } = event.actor;
  const answered = { ...asked, answer: { answer, text, source, at: event.at, personId } };
  return {
    ...state,
    escalations: [...state.escalations.slice(0, -1), answered],
    recordedBytes: state.recordedBytes + sizeOf(text, source),
  };
};

export const reviewResumed = (
  state: RecommendationState,
  event: RecommendationEventOf<'review-resumed'>,
): RecommendationState => betweenRounds(inStage(state, event, 'escalated'));

export const deferred = (
  state: RecommendationState,
  event: RecommendationEventOf<'deferred'>,
): RecommendationState => {
  const { carried, undecided, onlyAtMeeting } = inStage(state, event, 'under-review');
  const { until, reasons } = event.data;
  return {
    ...recorded(state),
    stage: 'deferred',
    until,
    reasons,
    at: event.at,
    carried,
    undecided,
    onlyAtMeeting,
  };
};

export const deferralEnded = (
  state: RecommendationState,
  event: RecommendationEventOf<'deferral-ended'>,
): RecommendationState => {
  const { carried, undecided, onlyAtMeeting } = inStage(state, event, 'deferred');
  return { ...betweenRounds(state), carried, undecided, onlyAtMeeting };
};

export const rejectionFinal = (
  state: RecommendationState,
  event: RecommendationEventOf<'rejection-final'>,
): RecommendationState => ({ ...inStage(state, event, 'rejected'), openUntil: null });

export const reopened = (
  state: RecommendationState,
  event: RecommendationEventOf<'reopened'>,
): RecommendationState => betweenRounds(inStage(state, event, 'endorsed', 'rejected'));
