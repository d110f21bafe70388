import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Delegations } from '../group/delegation';
import type { Membership } from '../group/membership';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import type { Instant } from '../shared/instant';
import type { AgendaEntry } from './agenda';
import type { CyclePlan } from './plan';

export interface AgendaItem extends AgendaEntry {
  readonly status: 'pending' | 'round-opened' | 'refused';
  /** Why no round could be opened. */
  readonly refusal?: string;
  /** Where the recommendation stood when the cycle closed, and what its round gave. */
  readonly stage?: string;
  readonly outcome?: string;
  /** The cycle closed without a decision on it, or was cancelled. */
  readonly unfinished?: true;
  /** The cycle that took the unfinished item up. */
  readonly carriedTo?: string;
  /** Unfinished, but settled since without another cycle. */
  readonly settledSince?: true;
}

export interface Unscheduled {
  readonly stage: 'none';
}
export const unscheduled: Unscheduled = { stage: 'none' };

/** Which member entities were at the meeting, in the order of the membership, and who of the secretariat says so. */
export interface MeetingAttendance {
  readonly personId: string;
  readonly present: readonly string[];
}

/** A later deadline than the one that rounds may have opened with. */
export interface Extension {
  readonly personId: string;
  readonly reasons: string;
}

interface Told {
  /** Counts what the cycle has told its rounds, from 1. */
  readonly number: number;
  /** In whose name. */
  readonly personId: string;
  /** Those that have yet to be told. */
  readonly references: readonly string[];
}

/** What the cycle has yet to tell its rounds: a command of the recommendation, and its data. */
export type Instruction =
  | (Told & {
      readonly command: 'record-attendance';
      readonly data: { readonly entities: readonly string[] };
    })
  | (Told & {
      readonly command: 'extend-deadline';
      readonly data: { readonly deadline: Instant; readonly reasons: string };
    })
  | (Told & {
      readonly command: 'suspend-round' | 'close-round';
      readonly data: { readonly reasons: string };
    })
  | (Told & { readonly command: 'resume-round'; readonly data: Readonly<Record<string, never>> });

/** What is absent here is so in a cycle whose record began before cycles knew it. */
interface Scheduled {
  readonly cycle: string;
  readonly group: string;
  /** The person of the secretariat who scheduled it, in whose name its rounds open. */
  readonly personId: string;
  readonly data: CyclePlan;
  readonly items: readonly AgendaItem[];
  /** When it opened, and how long it stood still since, in milliseconds. */
  readonly openedAt?: Instant;
  readonly stoodStill?: number;
  /** In force now: the cycle hears of changes. */
  readonly membership?: Membership;
  readonly rules?: RulesOfProcedure;
  readonly delegations?: Delegations;
  /** The rules that its rounds opened with, and keep: several where they changed while rounds were being opened. */
  readonly rulesOfRounds?: readonly RulesOfProcedure[];
  /** The calendar by which the term was reckoned, where the rules changed since without moving the deadline. */
  readonly reckonedBy?: WorkingCalendar;
  readonly attendance?: MeetingAttendance;
  readonly extension?: Extension;
  readonly instructions?: readonly Instruction[];
  /** The number of the latest instruction. */
  readonly instructed?: number;
}

export const cycleStages = ['scheduled', 'open', 'suspended', 'closing', 'closed', 'cancelled'] as const;
export type CycleStage = (typeof cycleStages)[number];

export type CycleState =
  | Unscheduled
  | (Scheduled & { readonly stage: 'scheduled' })
  | (Scheduled & { readonly stage: 'open'; readonly remindAt: Instant | null })
  | (Scheduled & {
      readonly stage: 'suspended';
      readonly since: Instant;
      readonly reasons: string;
      readonly suspendedBy: string;
      readonly leftMilliseconds: number;
    })
  | (Scheduled & { readonly stage: 'closing' })
  | (Scheduled & { readonly stage: 'closed'; readonly at: Instant })
  | (Scheduled & { readonly stage: 'cancelled'; readonly at: Instant; readonly reasons: string });

export type ScheduledCycle = Exclude<CycleState, Unscheduled>;
export type CycleIn<S extends CycleStage> = Extract<ScheduledCycle, { readonly stage: S }>;
