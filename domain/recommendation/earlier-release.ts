/**
 * A state that a run of an earlier release carried over, as this release knows it. What was not known then has the
 * value with which nothing changes, so that whoever is under way goes on by the rules of before.
 */
import { rulesByDefault } from '../group/rules-of-procedure';
import type { ClosedRound, RecommendationState, Unborn } from './state';

const unknownOfRecord = { objections: [] } as const;
const unknownOfRound = { cleared: [] } as const;

const roundNow = (round: ClosedRound): ClosedRound => {
  const { positions } = round.tally;
  const unknownOfTally = { sustained: positions.objection };
  return { ...unknownOfRound, ...round, tally: { ...unknownOfTally, ...round.tally } };
};

export const asKnownNow = (state: RecommendationState | Unborn): RecommendationState | Unborn =>
  state.stage === 'none'
    ? state
    : {
        ...unknownOfRecord,
        ...state,
        rules: { ...rulesByDefault, ...state.rules },
        rounds: state.rounds.map(roundNow),
      };
