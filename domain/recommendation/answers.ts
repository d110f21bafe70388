/**
 * Which rule answers a command: one for every stage where the command may be given, or one for each of them.
 * Whether it may be given there at all is said by the table in `stages.ts`; a test holds the two to each other.
 */
import { accepted } from '../shared/decision';
import {
  acceptAmendment,
  positionOnAmendment,
  proposeAmendment,
  rejectAmendment,
  withdrawAmendment,
} from './amending';
import { recordAttendance } from './attendance';
import { close, closeSuperseded } from './closing';
import type { CommandName } from './commands';
import { comment } from './commenting';
import { defer, endDeferral, resumeReview } from './deferring';
import { confirmDetermination } from './determination';
import { edit, submit, withdraw } from './drafting';
import { declineEndorsement, endorse, extendEndorsement, remindOrLapse } from './endorsement';
import { escalate, recordAnswer, remindOrPassOver } from './escalating';
import { opposeEffect, takeEffect } from './taking-effect';
import { giveProxy, withdrawProxy } from './giving-proxies';
import { noteAction, noteActionsAssigned } from './hearing-of-actions';
import { dissent, judgeImplementation } from './judging-implementation';
import { noteDelegations, noteMembership, noteRules } from './noting';
import { mediateObjection, respondToObjection, settleObjection } from './objecting';
import { passingTime } from './passing-time';
import { approvePlan, returnPlan, submitPlan } from './planning-actions';
import type { Asked, Circumstances, Rule, Verdict } from './procedure';
import { appeal, endReconsideration, reopen } from './reconsidering';
import { recordResponse } from './responding';
import { returnByCoChair, returnFromReview, returnFromScreening } from './returning';
import { revise } from './revising';
import { closeRoundEarly, extendRound, openRound, remindOrClose } from './round';
import { admit, decline, merge } from './screening';
import { remindOffice } from './reminding-office';
import { breakSilence, extendSilence, recordNotice, remindOrEndSilence } from './silence';
import type { StageName } from './stages';
import type { RecommendationState } from './state';
import { resumeRound, suspendRound } from './suspending';
import { recordPosition, reversePosition, takePosition } from './taking-positions';

type AnswerAt<S extends StageName, N extends CommandName> = Rule<S, N>;
type Answer<N extends CommandName> = AnswerAt<StageName, N> | { readonly [S in StageName]?: AnswerAt<S, N> };

/** Where the stage keeps no deadline, nothing of its own is due. */
const dueInStage: Rule<StageName, 'pass-time'> = (state, command, circumstances) => {
  switch (state.stage) {
    case 'under-review':
      return remindOrClose(state, command, circumstances);
    case 'silence-procedure':
      return remindOrEndSilence(state, command, circumstances);
    case 'awaiting-endorsement':
      return remindOrLapse(state, command, circumstances);
    case 'escalated':
      return remindOrPassOver(state, command, circumstances);
    case 'rejected':
      return endReconsideration(state, command, circumstances);
    case 'deferred':
      return endDeferral(state, command, circumstances);
    case 'endorsed':
      return takeEffect(state, command, circumstances);
    case 'screening':
    case 'consensus-determination':
    case 'returned':
      return remindOffice(state, command, circumstances);
    default:
      return accepted();
  }
};

const answers: { readonly [N in Exclude<CommandName, 'propose'>]: Answer<N> } = {
  submit: { draft: submit, returned: submit },
  edit: { draft: edit, screening: edit, returned: edit },
  withdraw,
  admit: { screening: admit },
  return: {
    screening: returnFromScreening,
    'under-review': returnFromReview,
    'consensus-determination': returnByCoChair,
    'awaiting-endorsement': returnByCoChair,
  },
  decline: { screening: decline, 'awaiting-endorsement': declineEndorsement },
  merge: { screening: merge },
  'open-round': { 'under-review': openRound },
  'suspend-round': { 'under-review': suspendRound },
  'resume-round': { 'under-review': resumeRound },
  'close-round': { 'under-review': closeRoundEarly },
  'take-position': { 'under-review': takePosition },
  'record-position': { 'under-review': recordPosition },
  'reverse-position': { 'under-review': reversePosition },
  'record-attendance': { 'under-review': recordAttendance },
  'mediate-objection': mediateObjection,
  'respond-to-objection': respondToObjection,
  'settle-objection': settleObjection,
  escalate: {
    'under-review': escalate,
    'consensus-determination': escalate,
    'awaiting-endorsement': escalate,
    escalated: escalate,
  },
  'record-answer': { escalated: recordAnswer },
  defer: { 'under-review': defer },
  'resume-review': { deferred: resumeReview },
  reopen: { endorsed: reopen, rejected: reopen },
  appeal: { rejected: appeal },
  comment,
  'extend-deadline': {
    'under-review': extendRound,
    'silence-procedure': extendSilence,
    'awaiting-endorsement': extendEndorsement,
  },
  'confirm-determination': { 'consensus-determination': confirmDetermination },
  'record-notice': { 'silence-procedure': recordNotice },
  'break-silence': { 'silence-procedure': breakSilence },
  revise: { 'under-review': revise, 'awaiting-endorsement': revise, returned: revise },
  'give-proxy': { 'under-review': giveProxy },
  'withdraw-proxy': { 'under-review': withdrawProxy },
  'propose-amendment': { 'under-review': proposeAmendment },
  'position-on-amendment': { 'under-review': positionOnAmendment },
  'withdraw-amendment': { 'under-review': withdrawAmendment },
  'accept-amendment': { 'under-review': acceptAmendment },
  'reject-amendment': { 'under-review': rejectAmendment },
  endorse: { 'awaiting-endorsement': endorse },
  'oppose-effect': { endorsed: opposeEffect },
  'submit-plan': { endorsed: submitPlan, 'in-implementation': submitPlan },
  'return-plan': { endorsed: returnPlan, 'in-implementation': returnPlan },
  'approve-plan': { endorsed: approvePlan, 'in-implementation': approvePlan },
  'judge-implementation': { 'in-implementation': judgeImplementation },
  dissent: { 'in-implementation': dissent },
  'record-response': { endorsed: recordResponse, 'in-implementation': recordResponse },
  close: { endorsed: close, 'in-implementation': close },
  'pass-time': passingTime(dueInStage),
  'note-membership': noteMembership,
  'note-rules': noteRules,
  'note-delegations': noteDelegations,
  'note-superseded': closeSuperseded,
  'note-actions-assigned': { 'in-implementation': noteActionsAssigned },
  'note-action': { 'in-implementation': noteAction },
};

type AnyRule = (
  state: RecommendationState,
  command: Asked<CommandName>,
  circumstances: Circumstances,
) => Verdict;

/** The rule for the command at the stage; null where there is none. */
export const answerTo = (command: Exclude<CommandName, 'propose'>, stage: StageName): AnyRule | null => {
  const answer = answers[command];
  const rule = typeof answer === 'function' ? answer : answer[stage];
  // A lookup by two names forgets that the rule was entered for just this command and this stage.
  return (rule as AnyRule | undefined) ?? null;
};
