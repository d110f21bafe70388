/**
 * A state that a run of an earlier release carried over, as this release knows it. What was not known then has the
 * value with which nothing changes, so that whoever is under way goes on by the rules of before.
 */
import { byDefault } from '../group/deciding';
import { rulesByDefault, type RulesOfProcedure } from '../group/rules-of-procedure';
import type { ClosedRound, OpenRound, RecommendationState, Unborn } from './state';

const unknownOfRecord = { objections: [], silences: [], ladder: [], escalations: [] } as const;
const unknownOfRound = { settled: [], meeting: false } as const;
const unknownOfRejection = { openUntil: null } as const;
const neverSuspended = { suspension: null, stoodStill: 0 } as const;
const unknownBetweenRounds = { undecided: null, onlyAtMeeting: false } as const;

const roundNow = (round: ClosedRound): ClosedRound => {
  const { positions } = round.tally;
  const unknownOfTally = { sustained: positions.objection, upheld: 0 };
  const deciding = { ...byDefault, ...round.tally.deciding };
  return {
    ...unknownOfRound,
    ...{ positionsFrom: round.openedAt, stoodStill: 0 },
    ...round,
    tally: { ...unknownOfTally, ...round.tally, deciding },
  };
};

const rulesNow = (rules: RulesOfProcedure): RulesOfProcedure => {
  const known = { ...rulesByDefault, ...rules };
  return { ...known, decisionTypes: known.decisionTypes.map((type) => ({ ...byDefault, ...type })) };
};

/** The rules that an open round keeps are as old as it is. */
const openNow = (round: OpenRound): OpenRound => ({
  ...{ meeting: false, positionsFrom: round.openedAt, ...neverSuspended },
  ...round,
  rules: rulesNow(round.rules),
});

const stageNow = (state: RecommendationState): RecommendationState => {
  if (state.stage === 'rejected') return { ...unknownOfRejection, ...state };
  if (state.stage !== 'under-review') return state;
  const round = state.round === null ? null : openNow(state.round);
  return { ...unknownBetweenRounds, ...state, round };
};

export const asKnownNow = (state: RecommendationState | Unborn): RecommendationState | Unborn =>
  state.stage === 'none'
    ? state
    : stageNow({
        ...unknownOfRecord,
        ...state,
        rules: rulesNow(state.rules),
        rounds: state.rounds.map(roundNow),
      });
