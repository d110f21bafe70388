/**
 * A state that a run of an earlier release carried over, as this release knows it. What was not known then has the
 * value with which nothing changes, so that whoever is under way goes on by the rules of before.
 */
import { noDelegations } from '../group/delegation';
import { byDefault } from '../group/deciding';
import { endorsementByDefault, type EndorsementTerms } from '../group/endorsement-terms';
import { rulesByDefault, type RulesOfProcedure } from '../group/rules-of-procedure';
import type { Instant } from '../shared/instant';
import { notImplementedYet } from './implementation';
import type { ClosedRound, Endorsed, InStage, OpenRound, RecommendationState, Unborn } from './state';

const unknownOfRecord = {
  objections: [],
  amendments: [],
  silences: [],
  ladder: [],
  escalations: [],
  delegations: noDelegations,
  implementation: notImplementedYet,
  origin: null,
} as const;
const unknownOfRepresentation = { recused: [], proxies: [] } as const;
const unknownOfRound = { ...unknownOfRepresentation, settled: [], meeting: false } as const;
const unknownOfOpenRound = {
  ...unknownOfRepresentation,
  meeting: false,
  suspension: null,
  stoodStill: 0,
} as const;
const unlimited = { limit: null } as const;
const unknownOfRejection = { openUntil: null } as const;
const unknownOfClosing = { report: null } as const;
const unknownBetweenRounds = { undecided: null, onlyAtMeeting: false } as const;

const roundNow = (round: ClosedRound): ClosedRound => {
  const { positions } = round.tally;
  const unknownOfTally = { sustained: positions.objection, upheld: 0, byProxy: 0 };
  const deciding = { ...byDefault, ...round.tally.deciding };
  return {
    ...unknownOfRound,
    ...{ positionsFrom: round.openedAt, stoodStill: 0 },
    ...round,
    tally: { ...unknownOfTally, ...round.tally, deciding },
  };
};

const endorsementNow = (terms: EndorsementTerms): EndorsementTerms => ({ ...endorsementByDefault, ...terms });

const rulesNow = (rules: RulesOfProcedure): RulesOfProcedure => {
  const known = { ...rulesByDefault, ...rules };
  return {
    ...known,
    endorsement: endorsementNow(known.endorsement),
    decisionTypes: known.decisionTypes.map((type) => ({ ...byDefault, ...type })),
  };
};

/** The rules that an open round keeps are as old as it is; without a notice period it took positions from its opening. */
const openRoundNow = (round: OpenRound): OpenRound => ({
  ...unknownOfOpenRound,
  ...{ positionsFrom: round.openedAt },
  ...round,
  rules: rulesNow(round.rules),
});

/** When it was adopted is not in the state of then: its time runs from the close of its last round. */
const awaitingNow = (state: InStage<'awaiting-endorsement'>): InStage<'awaiting-endorsement'> => {
  const terms = endorsementNow(state.terms);
  const remind = { before: [terms.reminderHoursBefore], after: terms.remindHoursAfter };
  const { remindAt = null } = state as { readonly remindAt?: Instant | null };
  const unknown = {
    since: state.rounds.at(-1)?.closedAt ?? state.deadline,
    reckoning: null,
    remind,
    reminders: remindAt === null ? [] : [remindAt],
  };
  return { ...unknown, ...state, terms };
};

/** What was endorsed before texts could take effect later took effect at once. */
const endorsedNow = <T extends Endorsed>(endorsed: T): T => {
  const { endorsedAt: at } = endorsed;
  const effect = { since: at, at, reckoning: null, opposition: 'nobody', hasTaken: true } as const;
  return { ...{ effect }, ...endorsed };
};

const stageNow = (state: RecommendationState): RecommendationState => {
  switch (state.stage) {
    case 'screening':
    case 'consensus-determination':
    case 'returned':
      return { ...unlimited, ...state };
    case 'under-review':
      return {
        ...unknownBetweenRounds,
        ...state,
        round: state.round === null ? null : openRoundNow(state.round),
      };
    case 'awaiting-endorsement':
      return awaitingNow(state);
    case 'endorsed':
    case 'in-implementation':
      return endorsedNow(state);
    case 'closed':
      return { ...unknownOfClosing, ...state };
    case 'rejected':
      return { ...unknownOfRejection, ...state };
    default:
      return state;
  }
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
