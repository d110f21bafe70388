import type { Decider } from '../shared/decision';
import type { GroupCommand } from './commands';
import { decide } from './decide';
import type { GroupEvent } from './events';
import { evolve } from './evolve';
import type { GroupRefusalCode } from './refusals';
import { unestablished, type GroupState } from './state';

/** The rules of a group's own life. */
export const groupDecider: Decider<GroupCommand, GroupState, GroupEvent, GroupRefusalCode> = {
  initial: unestablished,
  decide,
  evolve,
};
