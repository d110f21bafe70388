/** Every letter, by the event that calls for it. To add one: a file in kinds/, and a line here. */
import { adopted } from './kinds/adopted';
import { answerReminderDue } from './kinds/answer-reminder-due';
import { cycleCancelled } from './kinds/cycle-cancelled';
import { cycleDeadlineExtended } from './kinds/cycle-deadline-extended';
import { cycleDeadlineMoved } from './kinds/cycle-deadline-moved';
import { cycleOpened } from './kinds/cycle-opened';
import { cycleReminderDue } from './kinds/cycle-reminder-due';
import { cycleResumed } from './kinds/cycle-resumed';
import { cycleScheduled } from './kinds/cycle-scheduled';
import { cycleSuspended } from './kinds/cycle-suspended';
import { deadlineExtended } from './kinds/deadline-extended';
import { deadlineMoved } from './kinds/deadline-moved';
import { declined } from './kinds/declined';
import { determinationProposed } from './kinds/determination-proposed';
import { endorsed } from './kinds/endorsed';
import { endorsementReminderDue } from './kinds/endorsement-reminder-due';
import { escalated } from './kinds/escalated';
import { lapsed } from './kinds/lapsed';
import { objectionMediated } from './kinds/objection-mediated';
import { objectionRegistered } from './kinds/objection-registered';
import { objectionReminderDue } from './kinds/objection-reminder-due';
import { planReturned } from './kinds/plan-returned';
import { planSubmitted } from './kinds/plan-submitted';
import { positionReminderDue } from './kinds/position-reminder-due';
import { rejected } from './kinds/rejected';
import { returned } from './kinds/returned';
import { roundOpened } from './kinds/round-opened';
import { roundResumed } from './kinds/round-resumed';
import { roundSuspended } from './kinds/round-suspended';
import { silenceBroken } from './kinds/silence-broken';
import { silenceOpened } from './kinds/silence-opened';
import { silenceReminderDue } from './kinds/silence-reminder-due';
import { stageReminderDue } from './kinds/stage-reminder-due';
import { actionAssigned } from './kinds/action-assigned';
import { actionDeclined } from './kinds/action-declined';
import { reportRequested } from './kinds/report-requested';
import { reportReminderDue } from './kinds/report-reminder-due';
import { overdueReminderDue } from './kinds/overdue-reminder-due';
import { implementationReported } from './kinds/implementation-reported';
import { verificationFailed } from './kinds/verification-failed';
import { actionEscalated } from './kinds/action-escalated';
import type { LetterKind } from './letter-kind';

export const letterKinds: readonly LetterKind[] = [
  stageReminderDue,
  declined,
  returned,
  roundOpened,
  positionReminderDue,
  roundSuspended,
  roundResumed,
  deadlineExtended,
  deadlineMoved,
  objectionRegistered,
  objectionMediated,
  objectionReminderDue,
  determinationProposed,
  rejected,
  escalated,
  answerReminderDue,
  silenceOpened,
  silenceReminderDue,
  silenceBroken,
  adopted,
  endorsementReminderDue,
  endorsed,
  planSubmitted,
  planReturned,
  lapsed,
  cycleScheduled,
  cycleOpened,
  cycleReminderDue,
  cycleSuspended,
  cycleResumed,
  cycleDeadlineExtended,
  cycleDeadlineMoved,
  cycleCancelled,
  actionAssigned,
  actionDeclined,
  reportRequested,
  reportReminderDue,
  overdueReminderDue,
  implementationReported,
  verificationFailed,
  actionEscalated,
];

const byEvent: ReadonlyMap<string, LetterKind> = new Map(letterKinds.map((kind) => [kind.event, kind]));

/** Undefined for an event that calls for none. */
export const letterKindOf = (eventType: string): LetterKind | undefined => byEvent.get(eventType);
