/**
 * Which rule answers a command. Whether it may be given at a stage is said by the table in `stages.ts`; the types of
 * the rules name the same stages, and a test walks every pair.
 */
import type { CommandName } from './commands';
import { close, failVerification, reopen, verify } from './judging';
import { accept, decline, report, start } from './leading';
import { noteJoined, noteMembership, noteRules } from './noting';
import { passTime } from './passing-time';
import { cancel, extend, hold, reassign, replan, resume, supersede } from './planning';
import type { Asked, Rule, Verdict } from './procedure';
import type { ActionState } from './state';

type Answered = Exclude<CommandName, 'assign'>;

const answers: { readonly [N in Answered]: Rule<never, N> } = {
  accept,
  decline,
  reassign,
  start,
  report,
  verify,
  'fail-verification': failVerification,
  close,
  hold,
  resume,
  cancel,
  supersede,
  reopen,
  extend,
  replan,
  'pass-time': passTime,
  'note-membership': noteMembership,
  'note-joined': noteJoined,
  'note-rules': noteRules,
};

type AnyRule = (state: ActionState, command: Asked<CommandName>, now: string) => Verdict;

/** The rule for the command; it is asked at no stage that the table forbids it at. */
export const answerTo = (command: Answered): AnyRule =>
  // A lookup by name forgets that the rule was entered for just this command, and takes the stages of its row.
  answers[command] as unknown as AnyRule;
