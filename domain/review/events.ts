import type { MoveReason } from '../calendar/moved-deadline';
import type { Delegations } from '../group/delegation';
import type { Membership } from '../group/membership';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import type { CyclePlan } from './plan';
import type { AgendaItem, Instruction } from './state';

interface RefusedItem {
  readonly reference: string;
  readonly refusal: string;
}

export interface CycleEventData {
  readonly scheduled: {
    readonly cycle: string;
    readonly group: string;
    readonly personId: string;
    readonly data: CyclePlan;
    readonly membership?: Membership | undefined;
    readonly rules?: RulesOfProcedure | undefined;
    readonly delegations?: Delegations | undefined;
  };
  readonly opened: { readonly agenda: readonly string[]; readonly remindAt: Instant | null };
  readonly 'rounds-opened': {
    readonly opened: readonly string[];
    readonly refused: readonly RefusedItem[];
    /** The one that the rounds opened with. */
    readonly deadline?: Instant | undefined;
  };
  readonly 'attendance-recorded': { readonly present: readonly string[] };
  readonly 'deadline-extended': {
    readonly from: Instant;
    readonly to: Instant;
    readonly reasons: string;
    readonly remindAt: Instant | null;
  };
  /** By a new calendar. */
  readonly 'deadline-moved': {
    readonly from: Instant;
    readonly to: Instant;
    readonly because: readonly MoveReason[];
    readonly calendarVersion: number;
    readonly remindAt: Instant | null;
  };
  readonly suspended: {
    readonly reasons: string;
    readonly deadline: Instant;
    /** What was left until it. */
    readonly leftMilliseconds: number;
  };
  readonly resumed: { readonly from: Instant; readonly to: Instant; readonly remindAt: Instant | null };
  /** Before its deadline. */
  readonly 'closed-early': { readonly reasons: string; readonly deadline: Instant };
  /** Rounds heard what the cycle had to tell them, or refused it. */
  readonly 'rounds-told': {
    readonly number: number;
    readonly command: Instruction['command'];
    readonly told: readonly string[];
    readonly refused: readonly RefusedItem[];
  };
  readonly 'reminder-due': { readonly deadline: Instant };
  readonly 'deadline-reached': { readonly deadline: Instant };
  readonly closed: { readonly items: readonly AgendaItem[] };
  readonly 'unfinished-items-left': {
    readonly references: readonly string[];
    /** The cycle that took them up; null where they were settled without one. */
    readonly to: string | null;
  };
  readonly cancelled: { readonly reasons: string };
  readonly 'membership-noted': { readonly membership: Membership };
  readonly 'rules-noted': { readonly rules: RulesOfProcedure };
  readonly 'delegations-noted': { readonly delegations: Delegations };
}

export type CycleEventName = keyof CycleEventData;
export type CycleEventOf<N extends CycleEventName> = {
  readonly type: N;
  readonly at: Instant;
  readonly actor: ActedAs;
  readonly data: CycleEventData[N];
};
export type CycleEvent = { readonly [N in CycleEventName]: CycleEventOf<N> }[CycleEventName];
