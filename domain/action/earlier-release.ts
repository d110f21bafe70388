/**
 * A state that a run of an earlier release carried over, as this release knows it: what was not known then has the value
 * with which nothing changes.
 */
import type { ActionState, Unassigned } from './state';

const unknownOfRecord = { isSilent: false } as const;

export const asKnownNow = (state: ActionState | Unassigned): ActionState | Unassigned =>
  state.stage === 'none' ? state : { ...unknownOfRecord, ...state };
