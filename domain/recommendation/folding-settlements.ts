/** What the events leave that send a recommendation back, aside, or to its end. */
import type { RecommendationEvent, RecommendationEventOf } from './events';
import { unreachable } from '../shared/unreachable';
import { beforeSecretariat, betweenRounds, inStage, recorded } from './folding';
import { withSilenceOver } from './folding-silence';
import type { RecommendationState } from './state';
import { stageLimitFrom } from './time-limit';

const reasonsOf = (event: RecommendationEvent & { readonly data: { readonly reasons: string } }) => ({
  reasons: event.data.reasons,
  at: event.at,
});

export const withdrawn = (
  state: RecommendationState,
  event: RecommendationEventOf<'withdrawn'>,
): RecommendationState => ({
  ...recorded(
    state.stage === 'silence-procedure'
      ? withSilenceOver(state, { as: 'withdrawn', breach: null }, event.at)
      : state,
  ),
  stage: 'withdrawn',
  round: state.stage === 'under-review' ? state.round : null,
  ...reasonsOf(event),
});

export const returned = (
  state: RecommendationState,
  event: RecommendationEventOf<'returned'>,
): RecommendationState => {
  switch (event.data.to) {
    case 'screening':
      return beforeSecretariat(state, event.at);
    case 'review':
      return betweenRounds(state);
    case 'proposer':
      return {
        ...recorded(state),
        stage: 'returned',
        from: event.data.from,
        reasonCode: event.data.reasonCode,
        limit: stageLimitFrom(state.rules, 'revision', event.at),
        ...reasonsOf(event),
      };
    default:
      return unreachable(event.data.to);
  }
};

export const declined = (
  state: RecommendationState,
  event: RecommendationEventOf<'declined'>,
): RecommendationState => ({
  ...recorded(inStage(state, event, 'screening')),
  stage: 'not-permitted',
  ...reasonsOf(event),
});

export const rejected = (
  state: RecommendationState,
  event: RecommendationEventOf<'rejected'>,
): RecommendationState => ({
  ...recorded(state),
  stage: 'rejected',
  reasonCode: event.data.reasonCode,
  openUntil: event.data.openUntil,
  ...reasonsOf(event),
});

export const merged = (
  state: RecommendationState,
  event: RecommendationEventOf<'merged'>,
): RecommendationState => ({
  ...recorded(inStage(state, event, 'screening')),
  stage: 'merged',
  into: event.data.into,
  ...reasonsOf(event),
});

export const lapsed = (
  state: RecommendationState,
  event: RecommendationEventOf<'lapsed'>,
): RecommendationState => ({
  ...recorded(state),
  stage: 'lapsed',
  reasonCode: event.data.reasonCode,
  ...reasonsOf(event),
});

export const closed = (
  state: RecommendationState,
  event: RecommendationEventOf<'closed'>,
): RecommendationState => {
  const { endorsedAt, contentHash, keys, statements, effect } = inStage(
    state,
    event,
    'endorsed',
    'in-implementation',
  );
  return {
    ...recorded(state),
    stage: 'closed',
    outcome: event.data.outcome,
    reasonCode: event.data.reasonCode,
    report: event.data.report,
    endorsement: { endorsedAt, contentHash, keys, statements, effect },
    ...reasonsOf(event),
  };
};
