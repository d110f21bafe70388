import type { LimitedStage } from '../group/rules-of-procedure';
import type { RecommendationState } from './state';
import type { TimeLimit } from './time-limit';

/** The limit of the office before which the recommendation is; null where its time is not limited. */
export const stageLimitOf = (
  state: RecommendationState,
): { readonly of: LimitedStage; readonly limit: TimeLimit } | null => {
  switch (state.stage) {
    case 'screening':
      return state.limit === null ? null : { of: 'screening', limit: state.limit };
    case 'consensus-determination':
      return state.limit === null ? null : { of: 'determination', limit: state.limit };
    case 'returned':
      return state.limit === null ? null : { of: 'revision', limit: state.limit };
    default:
      return null;
  }
};
