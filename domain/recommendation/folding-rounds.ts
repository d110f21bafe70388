/** What the events of a round make of it, from its opening to its close. */
import type { RecommendationEventOf } from './events';
import { impossible, recorded } from './folding';
import { remindersOf } from './reminders';
import type { Instant } from '../shared/instant';
import type { ClosedRound, InStage, OpenRound, Recorded, RecommendationState } from './state';
import { electorateOf } from './tally';

type UnderReview = InStage<'under-review'>;

/** Before the group, with no round open yet. */
export const betweenRounds = (state: Recorded): UnderReview => ({
  ...recorded(state),
  stage: 'under-review',
  round: null,
  carried: [],
});

export const openRound = (
  state: UnderReview,
  { at, data }: RecommendationEventOf<'round-opened'>,
): RecommendationState => {
  const { membership, rules } = state;
  const { round, cycle, decisionType, deadline, reckoning, carried } = data;
  return {
    ...state,
    carried: [],
    round: {
      number: round,
      cycle,
      decisionType,
      openedAt: at,
      deadline,
      reckoning,
      reminders: remindersOf({ rules, decisionType, deadline }, at),
      membership,
      rules,
      positions: carried,
      attendance: null,
    },
  };
};

/** The reminders follow the deadline. */
export const withDeadline = (
  state: UnderReview,
  round: OpenRound,
  due: Pick<OpenRound, 'deadline' | 'reckoning'>,
  at: Instant,
): RecommendationState => {
  const moved = { ...round, ...due };
  return { ...state, round: { ...moved, reminders: remindersOf(moved, at) } };
};

export const extendDeadline = (
  state: RecommendationState,
  event: RecommendationEventOf<'deadline-extended'>,
): RecommendationState => {
  if (state.stage === 'under-review' && state.round !== null)
    return withDeadline(state, state.round, { deadline: event.data.to, reckoning: null }, event.at);
  if (state.stage === 'awaiting-endorsement')
    return { ...state, deadline: event.data.to, remindAt: event.data.remindAt };
  return impossible(state, event);
};

/** The round goes on by the calendar that moved it; the rest of its rules are those that it opened with. */
export const moveDeadline = (
  state: InStage<'under-review'>,
  event: RecommendationEventOf<'deadline-moved'>,
): RecommendationState => {
  if (state.round === null) return impossible(state, event);
  const { calendar } = state.rules;
  const { to: deadline, reckoning } = event.data;
  const rules = { ...state.round.rules, ...(calendar === undefined ? {} : { calendar }) };
  return withDeadline(state, { ...state.round, rules }, { deadline, reckoning }, event.at);
};

export const remind = (
  state: UnderReview,
  event: RecommendationEventOf<'position-reminder-due'>,
): RecommendationState => {
  if (state.round === null) return impossible(state, event);
  // One that was missed while no worker ran goes with the next: nobody is reminded twice at once.
  const reminders = state.round.reminders.filter((at) => at > event.at);
  return { ...state, round: { ...state.round, reminders } };
};

export const closeRound = (
  state: UnderReview,
  event: RecommendationEventOf<'round-closed'>,
): RecommendationState => {
  if (state.round === null) return impossible(state, event);
  const { membership, rules, reminders: _, ...round } = state.round;
  const closed: ClosedRound = {
    ...round,
    ...electorateOf(membership),
    rulesVersion: rules.version,
    closedAt: event.at,
    tally: event.data.tally,
  };
  return { ...state, rounds: [...state.rounds, closed], round: null, carried: [] };
};
