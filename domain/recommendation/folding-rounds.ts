/** What the events of a round make of it, from its opening to its close. */
import type { RecommendationEventOf } from './events';
import { betweenRounds, impossible, inStage } from './folding';
import { settledObjections } from './objection';
import { remindersOf } from './reminders';
import { decidingFor } from '../group/rules-of-procedure';
import { millisecondsBetween, type Instant } from '../shared/instant';
import type { ClosedRound, InStage, OpenRound, RecommendationState } from './state';
import { electorateOf } from './tally';
import { afterReminder } from './time-limit';

type UnderReview = InStage<'under-review'>;

export const openRound = (
  state: UnderReview,
  { at, data }: RecommendationEventOf<'round-opened'>,
): RecommendationState => {
  const { membership, rules } = state;
  const {
    round,
    cycle,
    decisionType,
    meeting,
    positionsFrom,
    deadline,
    reckoning,
    termFrom,
    recused,
    carried,
  } = data;
  return {
    ...state,
    carried: [],
    undecided: null,
    onlyAtMeeting: false,
    round: {
      number: round,
      cycle,
      decisionType,
      meeting,
      openedAt: at,
      positionsFrom,
      suspension: null,
      stoodStill: 0,
      deadline,
      reckoning,
      ...(termFrom === undefined ? {} : { termFrom }),
      reminders: roundReminders({ rules, decisionType, deadline }, at),
      membership,
      rules,
      positions: carried,
      attendance: null,
      recused,
      proxies: [],
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

export const suspendRound = (
  state: UnderReview,
  event: RecommendationEventOf<'round-suspended'>,
): RecommendationState => {
  if (state.round === null) return impossible(state, event);
  const { reasons, leftMilliseconds } = event.data;
  const suspension = { since: event.at, reasons, leftMilliseconds };
  return { ...state, round: { ...state.round, suspension, reminders: [] } };
};

export const resumeRound = (
  state: UnderReview,
  event: RecommendationEventOf<'round-resumed'>,
): RecommendationState => {
  if (state.round === null) return impossible(state, event);
  const { since, to: deadline } = event.data;
  const stoodStill = state.round.stoodStill + millisecondsBetween(since, event.at);
  const round = { ...state.round, suspension: null, stoodStill };
  return withDeadline(state, round, { deadline, reckoning: null }, event.at);
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
  const { membership, rules, reminders: _, suspension: _none, termFrom: _from, ...round } = state.round;
  const closed: ClosedRound = {
    ...round,
    ...electorateOf(membership),
    rulesVersion: rules.version,
    closedAt: event.at,
    settled: settledObjections(state.objections, round.positions, event.data.tally.revision),
    tally: event.data.tally,
  };
  return {
    ...state,
    rounds: [...state.rounds, closed],
    round: null,
    carried: [],
    undecided: closed.tally.outcome === 'blocked' ? rules : null,
  };
};

/** The round that waited for its objections is counted as they are settled now. */
export const roundDetermined = (
  state: UnderReview,
  event: RecommendationEventOf<'round-determined'>,
): RecommendationState => {
  const last = state.rounds.at(-1);
  if (last === undefined || state.undecided === null) return impossible(state, event);
  const { tally } = event.data;
  const settled = settledObjections(state.objections, last.positions, tally.revision);
  return { ...state, rounds: [...state.rounds.slice(0, -1), { ...last, settled, tally }], undecided: null };
};

export const referredToMeeting = (
  state: RecommendationState,
  event: RecommendationEventOf<'referred-to-meeting'>,
): RecommendationState => ({
  ...betweenRounds(inStage(state, event, 'under-review', 'consensus-determination')),
  onlyAtMeeting: true,
});
