/** What the events of a round make of it, from its opening to its close. */
import type { RecommendationEventOf } from './events';
import { impossible } from './folding';
import { clearedObjections } from './objection';
import { remindersOf } from './reminders';
import { decidingFor } from '../group/rules-of-procedure';
import type { Instant } from '../shared/instant';
import type { ClosedRound, InStage, OpenRound, RecommendationState } from './state';
import { electorateOf } from './tally';
import { afterReminder } from './time-limit';

type UnderReview = InStage<'under-review'>;

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
      reminders: roundReminders({ rules, decisionType, deadline }, at),
      membership,
      rules,
      positions: carried,
      attendance: null,
    },
  };
};

export const roundReminders = (
  round: Pick<OpenRound, 'rules' | 'decisionType' | 'deadline'>,
  at: Instant,
): readonly Instant[] =>
  remindersOf(
    round.deadline,
    { before: decidingFor(round).remindHoursBefore, after: [] },
    round.rules.calendar,
    at,
  );

/** The reminders follow the deadline. */
export const withDeadline = (
  state: UnderReview,
  round: OpenRound,
  due: Pick<OpenRound, 'deadline' | 'reckoning'>,
  at: Instant,
): RecommendationState => {
  const moved = { ...round, ...due };
  return { ...state, round: { ...moved, reminders: roundReminders(moved, at) } };
};

export const remind = (
  state: UnderReview,
  event: RecommendationEventOf<'position-reminder-due'>,
): RecommendationState => {
  if (state.round === null) return impossible(state, event);
  return { ...state, round: afterReminder(state.round, event.at) };
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
    cleared: clearedObjections(state.objections, round.positions, event.data.tally.revision),
    tally: event.data.tally,
  };
  return { ...state, rounds: [...state.rounds, closed], round: null, carried: [] };
};
