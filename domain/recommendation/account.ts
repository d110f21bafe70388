import type { Account } from '../shared/outbox';
import { deadlineOf } from './standing';
import { currentRevision, type RecommendationState } from './state';

const roundNumber = (state: RecommendationState): number =>
  state.stage === 'under-review' && state.round !== null ? state.round.number : state.rounds.length;

/** What a recommendation says of itself beside each of its events. */
export const accountOf = (state: RecommendationState): Account => {
  const { number, contentHash } = currentRevision(state);
  return {
    subject: state.reference,
    group: state.group,
    stage: state.stage,
    membershipVersion: state.membership.version,
    rulesVersion: state.rules.version,
    summary: {
      stage: state.stage,
      revision: number,
      contentHash,
      round: roundNumber(state),
      deadline: deadlineOf(state),
    },
  };
};
