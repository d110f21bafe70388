import type { Decider } from '../shared/decision';
import type { Instant } from '../shared/instant';
import type { CycleCommand } from './commands';
import { decide } from './decide';
import type { CycleEvent } from './events';
import { evolve } from './evolve';
import type { CycleRefusalCode } from './refusals';
import { unscheduled, type CycleState } from './state';

/** The rules of a review cycle. */
export const cycleDecider: Decider<CycleCommand, CycleState, CycleEvent, CycleRefusalCode> = {
  initial: unscheduled,
  decide,
  evolve,
};

/** When the engine must look again; null while nothing is due. */
export const nextDue = (state: CycleState): Instant | null => {
  if (state.stage === 'scheduled') return state.data.opensAt;
  if (state.stage === 'open') return state.remindAt ?? state.data.deadline;
  return null;
};
