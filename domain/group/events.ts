import type { ActionPlan, Lead } from '../action/plan';
import type { ActedAs } from '../shared/actor';
import type { Names } from '../shared/bilingual';
import type { Instant } from '../shared/instant';
import type { AgendaEntry } from '../review/agenda';
import type { CyclePlan } from '../review/plan';
import type { Framework } from './commands';
import type { Delegation } from './delegation';
import type { Membership } from './membership';
import type { Recurrence } from './recurrence';
import type { RulesOfProcedure } from './rules-of-procedure';

/** An action of an approved plan, with the references of those that come first. */
export interface AllottedAction {
  /** Within its plan. */
  readonly id: string;
  readonly reference: string;
  readonly lead: Lead;
  readonly plan: ActionPlan;
}

export interface GroupEventData {
  readonly established: {
    readonly code: string;
    readonly names: Names;
    readonly framework: Framework;
    readonly membership: Membership;
    readonly rules: RulesOfProcedure;
  };
  /** References are allotted in one block, without a gap, in the order of the proposals. */
  readonly 'references-allotted': {
    readonly year: number;
    readonly references: readonly string[];
  };
  /** Of a tracker, with the references that they got; each is told once in the life of the group. */
  readonly 'items-imported': {
    readonly source: string;
    readonly items: readonly {
      readonly key: string;
      readonly digest: string;
      readonly reference: string;
    }[];
  };
  readonly 'cycle-scheduled': { readonly cycle: string; readonly data: CyclePlan };
  /** It closed, and left these unfinished; or it was cancelled. */
  readonly 'cycle-ended': { readonly cycle: string; readonly unfinished: readonly AgendaEntry[] };
  readonly 'recurrence-set': { readonly recurrence: Recurrence };
  readonly 'recurrence-paused': { readonly id: string };
  readonly 'recurrence-resumed': { readonly id: string };
  readonly 'recurrence-ended': { readonly id: string };
  readonly 'membership-changed': { readonly membership: Membership };
  readonly 'rules-adopted': { readonly rules: RulesOfProcedure };
  readonly 'seat-delegated': { readonly delegation: Delegation };
  readonly 'delegation-revoked': {
    /** As it stood. */
    readonly delegation: Delegation;
    /** Where it can be read, where the secretariat recorded it; null where its holder revoked it in person. */
    readonly source: string | null;
  };
  readonly 'actions-allotted': {
    readonly recommendation: string;
    readonly plan: number;
    /** In one block without a gap, in the order of the plan. */
    readonly actions: readonly AllottedAction[];
    /** Actions that serve this recommendation too from now on. */
    readonly joined: readonly string[];
    /** Actions that the plan named and that could not join: unknown to the group, settled, or serving enough already. */
    readonly unknown: readonly string[];
    /** Under which the plan was approved: the actions are born under it, and hear of what has changed since. */
    readonly membership: Membership;
  };
  readonly 'action-settled': { readonly reference: string };
  readonly 'recommendation-settled': { readonly reference: string };
}

export type GroupEventName = keyof GroupEventData;
export type GroupEventOf<N extends GroupEventName> = {
  readonly type: N;
  readonly at: Instant;
  readonly actor: ActedAs;
  readonly data: GroupEventData[N];
};
export type GroupEvent = { readonly [N in GroupEventName]: GroupEventOf<N> }[GroupEventName];
