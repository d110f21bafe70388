import type { RecommendationEventName } from '../../domain/recommendation/events';
import type { EventVersion } from '../event-version';
import { amendmentProposed } from './amendment-proposed.v1';
import { amendmentPositionTaken } from './amendment-position-taken.v1';
import { amendmentWithdrawn } from './amendment-withdrawn.v1';
import { amendmentAccepted } from './amendment-accepted.v1';
import { amendmentRejected } from './amendment-rejected.v1';
import { admitted } from './admitted.v1';
import { adopted } from './adopted.v1';
import { answerRecorded } from './answer-recorded.v1';
import { answerReminderDue } from './answer-reminder-due.v1';
import { attendanceRecorded } from './attendance-recorded.v1';
import { proxyGiven } from './proxy-given.v1';
import { proxyWithdrawn } from './proxy-withdrawn.v1';
import { closed } from './closed.v1';
import { commented } from './commented.v1';
import { deadlineExtended } from './deadline-extended.v1';
import { deadlineMoved } from './deadline-moved.v1';
import { declined } from './declined.v1';
import { deferralEnded } from './deferral-ended.v1';
import { deferred } from './deferred.v1';
import { delegationsNoted } from './delegations-noted.v1';
import { determinationConfirmed } from './determination-confirmed.v1';
import { determinationProposed } from './determination-proposed.v1';
import { drafted } from './drafted.v1';
import { edited } from './edited.v1';
import { effectOpposed } from './effect-opposed.v1';
import { endorsed } from './endorsed.v1';
import { endorsementKeyGiven } from './endorsement-key-given.v1';
import { endorsementKeysVoided } from './endorsement-keys-voided.v1';
import { endorsementReminderDue } from './endorsement-reminder-due.v1';
import { escalated } from './escalated.v1';
import { planSubmitted } from './plan-submitted.v1';
import { planReturned } from './plan-returned.v1';
import { planApprovalGiven } from './plan-approval-given.v1';
import { planApproved } from './plan-approved.v1';
import { actionsAssigned } from './actions-assigned.v1';
import { actionNoted } from './action-noted.v1';
import { implementationStatusChanged } from './implementation-status-changed.v1';
import { implementationJudged } from './implementation-judged.v1';
import { dissentRecorded } from './dissent-recorded.v1';
import { responseRecorded } from './response-recorded.v1';
import { lapsed } from './lapsed.v1';
import { membershipNoted } from './membership-noted.v1';
import { merged } from './merged.v1';
import { objectionAnswered } from './objection-answered.v1';
import { objectionMediated } from './objection-mediated.v1';
import { objectionRegistered } from './objection-registered.v1';
import { objectionReminderDue } from './objection-reminder-due.v1';
import { objectionSettled } from './objection-settled.v1';
import { positionReminderDue } from './position-reminder-due.v1';
import { positionReversed } from './position-reversed.v1';
import { positionTaken } from './position-taken.v1';
import { proposed } from './proposed.v1';
import { referredToMeeting } from './referred-to-meeting.v1';
import { rejected } from './rejected.v1';
import { rejectionFinal } from './rejection-final.v1';
import { reopened } from './reopened.v1';
import { returned } from './returned.v1';
import { reviewResumed } from './review-resumed.v1';
import { revised } from './revised.v1';
import { roundClosed } from './round-closed.v1';
import { roundDetermined } from './round-determined.v1';
import { roundOpened } from './round-opened.v1';
import { roundResumed } from './round-resumed.v1';
import { roundSuspended } from './round-suspended.v1';
import { rulesNoted } from './rules-noted.v1';
import { noticeRecorded } from './notice-recorded.v1';
import { silenceBroken } from './silence-broken.v1';
import { silenceEnded } from './silence-ended.v1';
import { silenceOpened } from './silence-opened.v1';
import { silenceReminderDue } from './silence-reminder-due.v1';
import { stageReminderDue } from './stage-reminder-due.v1';
import { submitted } from './submitted.v1';
import { tookEffect } from './took-effect.v1';
import { withdrawn } from './withdrawn.v1';

/** Every event of a recommendation; one that the domain has and this list does not stops the build. */
export const recommendationEvents = {
  drafted,
  proposed,
  submitted,
  edited,
  withdrawn,
  admitted,
  returned,
  declined,
  rejected,
  'rejection-final': rejectionFinal,
  reopened,
  merged,
  'round-opened': roundOpened,
  'round-suspended': roundSuspended,
  'round-resumed': roundResumed,
  'position-taken': positionTaken,
  'position-reversed': positionReversed,
  'proxy-given': proxyGiven,
  'proxy-withdrawn': proxyWithdrawn,
  'attendance-recorded': attendanceRecorded,
  'objection-registered': objectionRegistered,
  'objection-mediated': objectionMediated,
  'objection-answered': objectionAnswered,
  'objection-reminder-due': objectionReminderDue,
  'objection-settled': objectionSettled,
  escalated,
  'answer-reminder-due': answerReminderDue,
  'answer-recorded': answerRecorded,
  'review-resumed': reviewResumed,
  deferred,
  'deferral-ended': deferralEnded,
  commented,
  'deadline-extended': deadlineExtended,
  'deadline-moved': deadlineMoved,
  'position-reminder-due': positionReminderDue,
  'round-closed': roundClosed,
  'round-determined': roundDetermined,
  'referred-to-meeting': referredToMeeting,
  'determination-proposed': determinationProposed,
  'determination-confirmed': determinationConfirmed,
  'silence-opened': silenceOpened,
  'notice-recorded': noticeRecorded,
  'silence-reminder-due': silenceReminderDue,
  'silence-broken': silenceBroken,
  'silence-ended': silenceEnded,
  adopted,
  revised,
  'amendment-proposed': amendmentProposed,
  'amendment-position-taken': amendmentPositionTaken,
  'amendment-withdrawn': amendmentWithdrawn,
  'amendment-accepted': amendmentAccepted,
  'amendment-rejected': amendmentRejected,
  'endorsement-key-given': endorsementKeyGiven,
  'endorsement-keys-voided': endorsementKeysVoided,
  'endorsement-reminder-due': endorsementReminderDue,
  'stage-reminder-due': stageReminderDue,
  endorsed,
  'took-effect': tookEffect,
  'effect-opposed': effectOpposed,
  'plan-submitted': planSubmitted,
  'plan-returned': planReturned,
  'plan-approval-given': planApprovalGiven,
  'plan-approved': planApproved,
  'actions-assigned': actionsAssigned,
  'action-noted': actionNoted,
  'implementation-status-changed': implementationStatusChanged,
  'implementation-judged': implementationJudged,
  'dissent-recorded': dissentRecorded,
  'response-recorded': responseRecorded,
  lapsed,
  closed,
  'membership-noted': membershipNoted,
  'rules-noted': rulesNoted,
  'delegations-noted': delegationsNoted,
} as const satisfies { readonly [Name in RecommendationEventName]: EventVersion<'recommendation', Name> };
