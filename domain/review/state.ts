import type { Instant } from '../shared/instant';
import type { CycleData } from './commands';

export interface AgendaItem {
  readonly reference: string;
  readonly status: 'pending' | 'round-opened' | 'refused';
  /** Why no round could be opened. */
  readonly refusal?: string;
  /** Where the recommendation stood when the cycle closed, and what its round gave. */
  readonly stage?: string;
  readonly outcome?: string;
}

export interface Unscheduled {
  readonly stage: 'none';
}
export const unscheduled: Unscheduled = { stage: 'none' };

interface Scheduled {
  readonly cycle: string;
  readonly group: string;
  /** The person of the secretariat who scheduled it, in whose name its rounds open. */
  readonly personId: string;
  readonly data: CycleData;
  readonly items: readonly AgendaItem[];
}

export const cycleStages = ['scheduled', 'open', 'closing', 'closed', 'cancelled'] as const;
export type CycleStage = (typeof cycleStages)[number];

export type CycleState =
  | Unscheduled
  | (Scheduled & { readonly stage: 'scheduled' })
  | (Scheduled & { readonly stage: 'open'; readonly remindAt: Instant | null })
  | (Scheduled & { readonly stage: 'closing' })
  | (Scheduled & { readonly stage: 'closed'; readonly at: Instant })
  | (Scheduled & { readonly stage: 'cancelled'; readonly at: Instant; readonly reasons: string });

export type ScheduledCycle = Exclude<CycleState, Unscheduled>;
