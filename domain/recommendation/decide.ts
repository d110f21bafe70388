/** The decider's first half: which rule answers which command at which stage. Total, pure, never throws. */
import { refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { actingIn } from './acting';
import { answerTo } from './answers';
import { engineCommands, type CommandName, type RecommendationCommand } from './commands';
import type { HashOf } from './content';
import { propose } from './drafting';
import type { Refused, Verdict } from './procedure';
import { verdictOn } from './stages';
import { bindingDeadlineOf } from './standing';
import type { RecommendationState, Unborn } from './state';

const wrongStage = (stage: string, command: string): Verdict =>
  refused('TAWSIYA_WRONG_STAGE', { stage, command });

/** They change no outcome, or have a message of their own for whoever comes too late. */
const answeredAfterDeadline: readonly CommandName[] = [
  'comment',
  'take-position',
  'record-position',
  'reverse-position',
];

/**
 * A deadline binds by the clock, not by when the engine comes to it: between the two, what would change the outcome
 * is refused.
 */
const afterDeadline = (
  state: RecommendationState,
  { actor, type }: RecommendationCommand,
  now: Instant,
): Refused | null => {
  const deadline = bindingDeadlineOf(state);
  if (deadline === null || now < deadline || actor.kind === 'system') return null;
  return answeredAfterDeadline.includes(type) ? null : refused('TAWSIYA_DEADLINE_PASSED', { deadline });
};

/**
 * Decides a command that fits its shape.
 *
 * @param hashOf SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal.
 */
export const decideWith =
  (hashOf: HashOf) =>
  (command: RecommendationCommand, state: RecommendationState | Unborn, now: Instant): Verdict => {
    const circumstances = { now, hashOf };
    if (state.stage === 'none')
      return command.type === 'propose' ? propose(command, circumstances) : wrongStage('none', command.type);
    if (command.type === 'propose')
      return refused('TAWSIYA_ALREADY_PROPOSED', { reference: state.reference });
    if (command.actor.kind === 'person' && engineCommands.some((name) => name === command.type))
      return refused('TAWSIYA_ENGINE_ONLY', { command: command.type });
    const answer = answerTo(command.type, state.stage);
    if (answer === null || verdictOn(state.stage, command.type) === 'may-not')
      return wrongStage(state.stage, command.type);
    return afterDeadline(state, command, now) ?? answer(actingIn(state, now), command, circumstances);
  };
