import type { Decider } from '../shared/decision';
import type { Instant } from '../shared/instant';
import type { ActionCommand } from './commands';
import { decide } from './decide';
import type { ActionEvent } from './events';
import { evolve } from './evolve';
import { nextStep } from './lateness';
import type { ActionRefusalCode } from './refusals';
import { unassigned, type ActionState, type Unassigned } from './state';

/** The rules of an action's life. */
export const actionDecider: Decider<ActionCommand, ActionState | Unassigned, ActionEvent, ActionRefusalCode> =
  { initial: unassigned, decide, evolve };

/** When the engine must look again; null while nothing is due. */
export const nextDue = (state: ActionState | Unassigned): Instant | null =>
  state.stage === 'none' ? null : (nextStep(state)?.at ?? null);
