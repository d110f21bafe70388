import type { Command, CommandFamily } from '../command';
import { proposeAmendment } from './propose-amendment';
import { positionOnAmendment } from './position-on-amendment';
import { withdrawAmendment } from './withdraw-amendment';
import { acceptAmendment } from './accept-amendment';
import { rejectAmendment } from './reject-amendment';
import { commandLineWords } from '../words/command-line';
import { admit } from './admit';
import { appeal } from './appeal';
import { breakSilence } from './break-silence';
import { close } from './close';
import { closeRound } from './close-round';
import { comment } from './comment';
import { confirm } from './confirm';
import { cycleCancel } from './cycle-cancel';
import { cycleDocument } from './cycle-document';
import { cycleExtend } from './cycle-extend';
import { cycleRecordAttendance } from './cycle-record-attendance';
import { cycleRecur } from './cycle-recur';
import { cycleRecurrences } from './cycle-recurrences';
import { endRecurrence } from './cycle-end-recurrence';
import { pauseRecurrence } from './cycle-pause-recurrence';
import { resumeRecurrence } from './cycle-resume-recurrence';
import { cycleCloseEarly } from './cycle-close-early';
import { cycleResume } from './cycle-resume';
import { cycleSuspend } from './cycle-suspend';
import { cycleSchedule } from './cycle-schedule';
import { cycleShow } from './cycle-show';
import { decline } from './decline';
import { defer } from './defer';
import { diff } from './diff';
import { edit } from './edit';
import { endorse } from './endorse';
import { giveProxy } from './give-proxy';
import { withdrawProxy } from './withdraw-proxy';
import { escalate } from './escalate';
import { eventsExport } from './events-export';
import { eventsReplay } from './events-replay';
import { explain } from './explain';
import { extendDeadline } from './extend-deadline';
import { adoptRules } from './group-adopt-rules';
import { changeMembership } from './group-change-membership';
import { delegate } from './group-delegate';
import { revokeDelegation } from './group-revoke-delegation';
import { groupShow } from './group-show';
import { importProposals } from './import';
import { list } from './list';
import { mediateObjection } from './mediate-objection';
import { merge } from './merge';
import { openRound } from './open-round';
import { opposeEffect } from './oppose-effect';
import { position } from './position';
import { propose } from './propose';
import { recordAnswer } from './record-answer';
import { recordAttendance } from './record-attendance';
import { recordNotice } from './record-notice';
import { recordPosition } from './record-position';
import { reopen } from './reopen';
import { respondToObjection } from './respond-to-objection';
import { resumeRound } from './resume-round';
import { resumeReview } from './resume-review';
import { returnForWork } from './return';
import { reversePosition } from './reverse-position';
import { revise } from './revise';
import { rulesSchemaCommand } from './rules-schema';
import { rulesShow } from './rules-show';
import { rulesTry } from './rules-try';
import { settleObjection } from './settle-objection';
import { show } from './show';
import { submit } from './submit';
import { suspendRound } from './suspend-round';
import { verify } from './verify';
import { watch } from './watch';
import { whoami } from './whoami';
import { withdraw } from './withdraw';
import { approvePlan } from './approve-plan';
import { dissent } from './dissent';
import { judge } from './judge';
import { recordResponse } from './record-response';
import { returnPlan } from './return-plan';
import { submitPlan } from './submit-plan';
import { acceptAction } from './action-accept';
import { declineAction } from './action-decline';
import { reassignAction } from './action-reassign';
import { startAction } from './action-start';
import { reportAction } from './action-report';
import { verifyAction } from './action-verify';
import { failVerification } from './action-fail-verification';
import { closeAction } from './action-close';
import { holdAction } from './action-hold';
import { resumeAction } from './action-resume';
import { extendAction } from './action-extend';
import { replanAction } from './action-replan';
import { cancelAction } from './action-cancel';
import { supersedeAction } from './action-supersede';
import { reopenAction } from './action-reopen';
import { actionList } from './action-list';
import { actionShow } from './action-show';
import { actionStatuses } from './action-statuses';

/** Every command, in the order of a recommendation's life. */
export const commands: readonly Command[] = [
  propose,
  importProposals,
  edit,
  submit,
  withdraw,
  admit,
  returnForWork,
  decline,
  merge,
  openRound,
  suspendRound,
  resumeRound,
  closeRound,
  position,
  recordPosition,
  reversePosition,
  recordAttendance,
  mediateObjection,
  respondToObjection,
  settleObjection,
  escalate,
  recordAnswer,
  defer,
  resumeReview,
  reopen,
  appeal,
  comment,
  extendDeadline,
  revise,
  giveProxy,
  withdrawProxy,
  proposeAmendment,
  positionOnAmendment,
  withdrawAmendment,
  acceptAmendment,
  rejectAmendment,
  confirm,
  recordNotice,
  breakSilence,
  endorse,
  opposeEffect,
  submitPlan,
  returnPlan,
  approvePlan,
  recordResponse,
  judge,
  dissent,
  close,
  list,
  show,
  diff,
  explain,
  watch,
  verify,
  whoami,
];

export const commandFamilies: readonly CommandFamily[] = [
  {
    name: 'cycle',
    about: commandLineWords.cycle,
    commands: [
      cycleSchedule,
      cycleShow,
      cycleDocument,
      cycleRecordAttendance,
      cycleExtend,
      cycleSuspend,
      cycleResume,
      cycleCloseEarly,
      cycleCancel,
      cycleRecur,
      cycleRecurrences,
      pauseRecurrence,
      resumeRecurrence,
      endRecurrence,
    ],
  },
  {
    name: 'action',
    about: commandLineWords.action,
    commands: [
      acceptAction,
      declineAction,
      reassignAction,
      startAction,
      reportAction,
      verifyAction,
      failVerification,
      closeAction,
      holdAction,
      resumeAction,
      extendAction,
      replanAction,
      cancelAction,
      supersedeAction,
      reopenAction,
      actionList,
      actionShow,
      actionStatuses,
    ],
  },
  {
    name: 'events',
    about: commandLineWords.events,
    commands: [eventsExport, eventsReplay],
  },
  {
    name: 'group',
    about: commandLineWords.group,
    commands: [groupShow, changeMembership, adoptRules, delegate, revokeDelegation],
  },
  {
    name: 'rules',
    about: commandLineWords.rules,
    commands: [rulesShow, rulesTry, rulesSchemaCommand],
  },
];
