import type { Decider } from '../shared/decision';
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

export { nextDue } from './keeping-time';
