/** The decider's second half: what each event makes of the state. */
import type { RecommendationEvent, RecommendationEventName, RecommendationEventOf } from './events';
import { betweenRounds, impossible, inStage } from './folding';
import * as amendments from './folding-amendments';
import * as detours from './folding-detours';
import * as endorsements from './folding-endorsements';
import * as implementation from './folding-implementation';
import * as limits from './folding-limits';
import * as objections from './folding-objections';
import * as positions from './folding-positions';
import * as rounds from './folding-rounds';
import * as silence from './folding-silence';
import * as settlements from './folding-settlements';
import * as texts from './folding-texts';
import { transitions } from './stages';
import type { InStage, RecommendationState, Unborn } from './state';

type Fold<N extends RecommendationEventName> = (
  state: RecommendationState,
  event: RecommendationEventOf<N>,
) => RecommendationState;

/** A fold of what happens under review and nowhere else. */
const underReview =
  <N extends RecommendationEventName>(
    fold: (state: InStage<'under-review'>, event: RecommendationEventOf<N>) => RecommendationState,
  ): Fold<N> =>
  (state, event) =>
    // One event of the union, which a type parameter does not narrow to.
    fold(inStage(state, event as RecommendationEvent, 'under-review'), event);

const folds: { readonly [N in RecommendationEventName]: Fold<N> } = {
  drafted: impossible,
  proposed: impossible,
  submitted: texts.submitted,
  edited: texts.edited,
  withdrawn: settlements.withdrawn,
  admitted: (state, event) => ({
    ...betweenRounds(inStage(state, event, 'screening')),
    supersedes: event.data.supersedes,
  }),
  returned: settlements.returned,
  declined: settlements.declined,
  rejected: settlements.rejected,
  'rejection-final': detours.rejectionFinal,
  reopened: detours.reopened,
  merged: settlements.merged,
  'round-opened': underReview(rounds.openRound),
  'round-suspended': underReview(rounds.suspendRound),
  'round-resumed': underReview(rounds.resumeRound),
  'position-reminder-due': underReview(rounds.remind),
  'position-taken': underReview(positions.withPosition),
  'position-reversed': underReview(positions.withReversal),
  'proxy-given': underReview(positions.withProxy),
  'proxy-withdrawn': underReview(positions.withoutProxy),
  'attendance-recorded': underReview(positions.withAttendance),
  'objection-registered': objections.registered,
  'objection-mediated': objections.mediated,
  'objection-answered': objections.answered,
  'objection-reminder-due': objections.reminded,
  'objection-settled': objections.settled,
  escalated: detours.escalated,
  'answer-reminder-due': detours.answerReminded,
  'answer-recorded': detours.answerRecorded,
  'review-resumed': detours.reviewResumed,
  deferred: detours.deferred,
  'deferral-ended': detours.deferralEnded,
  commented: (state) => ({ ...state, comments: state.comments + 1 }),
  'deadline-extended': limits.deadlineExtended,
  'deadline-moved': limits.deadlineMoved,
  'round-closed': underReview(rounds.closeRound),
  'round-determined': underReview(rounds.roundDetermined),
  'referred-to-meeting': rounds.referredToMeeting,
  'determination-proposed': endorsements.determinationProposed,
  'determination-confirmed': endorsements.determinationConfirmed,
  'silence-opened': silence.silenceOpened,
  'notice-recorded': silence.noticeRecorded,
  'silence-reminder-due': silence.silenceReminded,
  'silence-broken': silence.silenceBroken,
  'silence-ended': silence.silenceEnded,
  adopted: endorsements.adopted,
  revised: texts.revised,
  'amendment-proposed': underReview(amendments.amendmentProposed),
  'amendment-position-taken': underReview(amendments.amendmentPositionTaken),
  'amendment-withdrawn': underReview(amendments.amendmentWithdrawn),
  'amendment-accepted': underReview(amendments.amendmentAccepted),
  'amendment-rejected': underReview(amendments.amendmentRejected),
  'endorsement-key-given': endorsements.keyGiven,
  'endorsement-keys-voided': endorsements.keysVoided,
  'endorsement-reminder-due': limits.endorsementReminded,
  'stage-reminder-due': limits.stageReminded,
  endorsed: endorsements.endorsed,
  'took-effect': endorsements.tookEffect,
  // The return that goes with it says the rest.
  'effect-opposed': (state) => state,
  'plan-submitted': implementation.planSubmitted,
  'plan-returned': implementation.planReturned,
  'plan-approval-given': implementation.planApprovalGiven,
  'plan-approved': implementation.planApproved,
  'actions-assigned': implementation.actionsAssigned,
  'action-noted': implementation.actionNoted,
  'implementation-status-changed': implementation.statusChanged,
  'implementation-judged': implementation.judged,
  'dissent-recorded': implementation.dissentRecorded,
  'response-recorded': implementation.responseRecorded,
  lapsed: settlements.lapsed,
  closed: settlements.closed,
  'membership-noted': (state, event) => ({ ...state, membership: event.data.membership }),
  'rules-noted': (state, event) => ({ ...state, rules: event.data.rules }),
  'delegations-noted': (state, event) => ({ ...state, delegations: event.data.delegations }),
};

const fold = (state: RecommendationState, event: RecommendationEvent): RecommendationState => {
  // The fold entered under an event's name takes just that event, which the lookup forgets.
  const known = folds[event.type] as Fold<RecommendationEventName> | undefined;
  return known === undefined ? impossible(state, event) : known(state, event);
};

/** Folds one event into the state. Total over events that `decide` gave; any other is a broken record and throws. */
export const evolve = (
  state: RecommendationState | Unborn,
  event: RecommendationEvent,
): RecommendationState => {
  if (state.stage === 'none') {
    if (event.type === 'drafted') return texts.drafted(event);
    if (event.type === 'proposed') return texts.proposed(event);
    return impossible(state, event);
  }
  const reached = fold(state, event);
  return reached.stage === state.stage || transitions[state.stage].includes(reached.stage)
    ? reached
    : impossible(state, event);
};
