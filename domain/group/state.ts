import type { Names } from '../shared/bilingual';
import type { AgendaEntry } from '../review/agenda';
import type { Framework } from './commands';
import { noDelegations, type Delegations } from './delegation';
import type { ImportedSource } from './imported';
import type { Membership } from './membership';
import type { KeptRecurrence } from './recurrence';
import { rulesByDefault, type RulesOfProcedure } from './rules-of-procedure';

export interface Unestablished {
  readonly stage: 'none';
}
export const unestablished: Unestablished = { stage: 'none' };

/** A review cycle that is scheduled or under way. */
export interface OpenCycle {
  readonly cycle: string;
  readonly agenda: readonly string[];
}

/** What a closed cycle left unfinished, as long as no other takes it up and it is not settled without one. */
export interface Unfinished extends AgendaEntry {
  readonly cycle: string;
}

export interface OpenAction {
  readonly reference: string;
  readonly recommendations: readonly string[];
}

export interface AllottedPlan {
  readonly recommendation: string;
  readonly plan: number;
}

export interface EstablishedGroup {
  readonly stage: 'established';
  readonly code: string;
  readonly names: Names;
  readonly framework: Framework;
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  /** The year that references count in, and the last number allotted in it. */
  readonly year: number;
  readonly lastNumber: number;
  readonly lastCycle: number;
  readonly delegations: Delegations;
  readonly lastDelegation: number;
  /** Recommendations that are not settled: these hear of a change of membership, rules or delegations. */
  readonly open: readonly string[];
  /** A recommendation is on the agenda of one of them at most. */
  readonly cycles: readonly OpenCycle[];
  readonly unfinished: readonly Unfinished[];
  readonly recurrences: readonly KeptRecurrence[];
  /** The number of the action that got its reference last. */
  readonly lastAction: number;
  /** Actions that are not settled: these hear of a change of membership or rules. */
  readonly actions: readonly OpenAction[];
  /** Of each open recommendation the plan whose actions got their references last. */
  readonly plans: readonly AllottedPlan[];
  /** What it has of each tracker. */
  readonly imported: readonly ImportedSource[];
}

export type GroupState = Unestablished | EstablishedGroup;

type Lately =
  | 'cycles'
  | 'unfinished'
  | 'recurrences'
  | 'delegations'
  | 'lastDelegation'
  | 'lastAction'
  | 'actions'
  | 'plans'
  | 'imported';
type Held = Omit<EstablishedGroup, Lately> & Partial<Pick<EstablishedGroup, Lately>>;

/** A group whose record began before it knew its cycles, its delegations, its actions or its imports. */
export const upToDate = (held: Unestablished | Held): GroupState => {
  if (held.stage === 'none') return held;
  const { cycles = [], unfinished = [], recurrences = [], ...rest } = held;
  const { delegations = noDelegations, lastDelegation = 0, lastAction = 0, actions = [] } = held;
  const { plans = [], imported = [] } = held;
  const known = {
    cycles,
    unfinished,
    recurrences,
    delegations,
    lastDelegation,
    lastAction,
    actions,
    plans,
    imported,
  };
  return { ...rest, ...known, rules: { ...rulesByDefault, ...held.rules } };
};
