/** The decider's first half: which rule answers which command at which stage. Total, pure, never throws. */
import { refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { answerTo } from './answers';
import { engineCommands, type ActionCommand } from './commands';
import { assign } from './planning';
import type { Verdict } from './procedure';
import { verdictOn } from './stages';
import type { ActionState, Unassigned } from './state';

const wrongStage = (stage: string, command: string): Verdict =>
  refused('TAWSIYA_ACTION_WRONG_STAGE', { stage, command });

/** Decides a command that fits its shape. */
export const decide = (command: ActionCommand, state: ActionState | Unassigned, now: Instant): Verdict => {
  const { type, actor } = command;
  if (state.stage === 'none') return type === 'assign' ? assign(command, now) : wrongStage('none', type);
  if (type === 'assign') return refused('TAWSIYA_ACTION_ALREADY_ASSIGNED', { reference: state.reference });
  if (actor.kind === 'person' && engineCommands.some((name) => name === type))
    return refused('TAWSIYA_ACTION_ENGINE_ONLY', { command: type });
  return verdictOn(state.stage, type) === 'may-not'
    ? wrongStage(state.stage, type)
    : answerTo(type)(state, command, now);
};
