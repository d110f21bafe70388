/** Where a recommendation stands, who has yet to act, and what happens next and when. */
import { speakersFor } from '../group/membership';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { missingKeys } from './endorsement';
import { mayEnd, waitingForJudgement, waitingForPlan } from './awaited-implementation';
import { nextOfObjections } from './objecting';
import { openObjections } from './objection';
import { isRefused, proposerSeat } from './procedure';
import { barringRound } from './separation';
import { unnotified } from './silence-record';
import { speakersIn } from './speaking';
import { stageLimitOf } from './stage-limit';
import { currentRevision, type RecommendationState, type Unborn } from './state';
import { isSettled, verdictOn } from './stages';
import { yetToAnswer } from './tally';

export type Need =
  | 'submit'
  | 'screen'
  | 'open-round'
  | 'resume-round'
  | 'take-position'
  | 'mediate-objection'
  | 'respond-to-objection'
  | 'settle-objection'
  | 'record-answer'
  | 'confirm-determination'
  | 'record-notice'
  | 'endorse'
  | 'revise'
  | 'approve-plan'
  | 'judge-implementation'
  | 'close';

export interface Waiting {
  readonly need: Need;
  /** The entity that has yet to act, where one entity's act is awaited. */
  readonly entityId: string | null;
  readonly persons: readonly string[];
}

export interface NextStep {
  readonly what:
    | 'screening-reminder'
    | 'position-reminder'
    | 'round-closes'
    | 'objection-reminder'
    | 'objection-lapses'
    | 'determination-reminder'
    | 'revision-reminder'
    | 'answer-reminder'
    | 'answer-due'
    | 'deferral-ends'
    | 'rejection-final'
    | 'silence-reminder'
    | 'silence-ends'
    | 'endorsement-reminder'
    | 'endorsement-lapses'
    | 'takes-effect';
  readonly at: Instant;
}

export interface Standing {
  readonly waiting: readonly Waiting[];
  readonly next: NextStep | null;
}

const secretariatFor = (state: RecommendationState, need: Need): readonly Waiting[] => [
  {
    need,
    entityId: null,
    persons: [
      ...new Set(
        state.membership.seats.filter((seat) => seat.role === 'secretariat').map((seat) => seat.personId),
      ),
    ],
  },
];

export const waitingIn = (state: RecommendationState): readonly Waiting[] => {
  switch (state.stage) {
    case 'draft':
      return [{ need: 'submit', entityId: state.proposer.entityId, persons: [state.proposer.personId] }];
    case 'screening':
      return secretariatFor(state, 'screen');
    case 'under-review': {
      if (state.round === null) return state.undecided === null ? secretariatFor(state, 'open-round') : [];
      const { round } = state;
      const { suspension } = round;
      const { number } = currentRevision(state);
      if (suspension !== null) return secretariatFor(state, 'resume-round');
      return yetToAnswer(round, number).map((entityId) => ({
        need: 'take-position',
        entityId,
        persons: speakersIn(round, entityId, number),
      }));
    }
    case 'consensus-determination': {
      const confirmed = state.confirmations.map((each) => each.entityId);
      const persons = state.membership.seats
        .filter((seat) => seat.role === 'co-chair' && !confirmed.includes(seat.entityId))
        .filter((seat) => barringRound(state, seat, 'position-and-determination') === null)
        .map((seat) => seat.personId);
      return [{ need: 'confirm-determination', entityId: null, persons }];
    }
    case 'silence-procedure':
      // Of the members nothing is awaited: they are to be silent, or to break it.
      return unnotified(state.membership, state.notices).length === 0
        ? []
        : secretariatFor(state, 'record-notice');
    case 'awaiting-endorsement':
      return [{ need: 'endorse', entityId: null, persons: missingKeys(state) }];
    case 'returned':
      return [
        {
          need: state.from === 'screening' ? 'submit' : 'revise',
          entityId: state.proposer.entityId,
          persons: [state.proposer.personId],
        },
      ];
    case 'endorsed':
    case 'in-implementation':
      return [
        ...waitingForPlan(state),
        ...(mayEnd(state) ? secretariatFor(state, 'close') : waitingForJudgement(state)),
      ];
    case 'escalated':
      return secretariatFor(state, 'record-answer');
    case 'deferred':
    case 'closed':
    case 'not-permitted':
    case 'rejected':
    case 'withdrawn':
    case 'merged':
    case 'lapsed':
      return [];
    default:
      return unreachable(state);
  }
};

/** Whose act on an open objection is awaited: the objector's answer, or a ruling once the objector insists. */
const waitingOnObjections = (state: RecommendationState): readonly Waiting[] =>
  openObjections(state.objections).flatMap(({ status, deadline, entityId }): readonly Waiting[] => {
    const { membership, rules } = state;
    if (deadline !== null)
      return [{ need: 'respond-to-objection', entityId, persons: speakersFor(membership, entityId) }];
    // It may be left alone as long as nothing waits for it.
    if (status === 'registered')
      return state.stage === 'under-review' && state.undecided !== null
        ? secretariatFor(state, 'mediate-objection')
        : [];
    if (rules.objections.settledBy === 'secretariat') return secretariatFor(state, 'settle-objection');
    const persons = membership.seats
      .filter((seat) => seat.role === 'co-chair' && seat.entityId !== entityId)
      .map((seat) => seat.personId);
    return [{ need: 'settle-objection', entityId: null, persons }];
  });

const inStageNext = (state: RecommendationState): NextStep | null => {
  if (state.stage === 'under-review' && state.round !== null) {
    if (state.round.suspension !== null) return null;
    const [reminder] = state.round.reminders;
    return reminder === undefined
      ? { what: 'round-closes', at: state.round.deadline }
      : { what: 'position-reminder', at: reminder };
  }
  if (state.stage === 'silence-procedure') {
    const [reminder] = state.reminders;
    return reminder === undefined || reminder >= state.deadline
      ? { what: 'silence-ends', at: state.deadline }
      : { what: 'silence-reminder', at: reminder };
  }
  if (state.stage === 'awaiting-endorsement') {
    const [reminder] = state.reminders;
    const lapse = state.terms.onLapse === 'waits' ? undefined : state.deadline;
    if (reminder !== undefined && (lapse === undefined || reminder < lapse))
      return { what: 'endorsement-reminder', at: reminder };
    return lapse === undefined ? null : { what: 'endorsement-lapses', at: lapse };
  }
  if (state.stage === 'endorsed')
    return state.effect.hasTaken ? null : { what: 'takes-effect', at: state.effect.at };
  if (state.stage === 'escalated') {
    const [reminder] = state.reminders;
    return reminder === undefined
      ? { what: 'answer-due', at: state.deadline }
      : { what: 'answer-reminder', at: reminder };
  }
  if (state.stage === 'deferred') return { what: 'deferral-ends', at: state.until };
  if (state.stage === 'rejected')
    return state.openUntil === null ? null : { what: 'rejection-final', at: state.openUntil };
  const limited = stageLimitOf(state);
  const reminder = limited?.limit.reminders[0];
  return limited === null || reminder === undefined ? null : { what: `${limited.of}-reminder`, at: reminder };
};

/** Of the stage and of objections, whatever comes first. */
export const nextStep = (state: RecommendationState): NextStep | null => {
  const ofStage = inStageNext(state);
  const ofObjections =
    verdictOn(state.stage, 'respond-to-objection') === 'may' ? nextOfObjections(state) : null;
  if (ofStage === null || ofObjections === null) return ofStage ?? ofObjections;
  return ofObjections.at < ofStage.at ? ofObjections : ofStage;
};

/** Whether nothing is left to be done with it: in a stage that nothing leaves, or rejected for good. */
export const hasEnded = (state: RecommendationState): boolean =>
  state.stage === 'rejected' ? state.openUntil === null : isSettled(state.stage);

export const standingOf = (state: RecommendationState): Standing => ({
  waiting: isSettled(state.stage)
    ? []
    : [
        ...waitingIn(state),
        ...(verdictOn(state.stage, 'respond-to-objection') === 'may' ? waitingOnObjections(state) : []),
      ],
  next: nextStep(state),
});

/** Whether a person may know of it: what was never submitted is private to those who speak for its proposer. */
export const maySee = (state: RecommendationState, personId: string): boolean =>
  state.disclosed || !isRefused(proposerSeat(state, { kind: 'person', personId }));

/** When the engine must look again; null while nothing is due. */
export const nextDue = (state: RecommendationState | Unborn): Instant | null =>
  state.stage === 'none' ? null : (nextStep(state)?.at ?? null);

/** After which what would change the outcome is refused. */
export const bindingDeadlineOf = (state: RecommendationState): Instant | null => {
  if (state.stage === 'under-review') return state.round?.suspension === null ? state.round.deadline : null;
  if (state.stage === 'silence-procedure') return state.deadline;
  return state.stage === 'awaiting-endorsement' && state.terms.onLapse !== 'waits' ? state.deadline : null;
};

/** The deadline that the people concerned know: not the reminder before it. */
export const deadlineOf = (state: RecommendationState): Instant | null =>
  state.stage === 'awaiting-endorsement' || state.stage === 'escalated'
    ? state.deadline
    : state.stage === 'deferred'
      ? state.until
      : state.stage === 'rejected'
        ? state.openUntil
        : (bindingDeadlineOf(state) ?? stageLimitOf(state)?.limit.deadline ?? null);
