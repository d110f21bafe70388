import type { StatusWord } from '../action/report';
import type { ActionsPlan } from './actions-plan';
import type { ActionWord, AddresseeResponse, Dissent, Judgement } from './implementation';
import type { Confirmation } from './state';

/** Where the decision of the body above can be read; null where it was another's. */
interface Sourced {
  readonly source: string | null;
}

/** What the events of a recommendation's implementation say. */
export interface ImplementationEventData {
  readonly 'plan-submitted': { readonly plan: number } & ActionsPlan;
  readonly 'plan-returned': Sourced & { readonly plan: number; readonly reasons: string };
  /** By one of the two co-chairs, whose other one has yet to approve. */
  readonly 'plan-approval-given': { readonly plan: number };
  /** All approvals together. */
  readonly 'plan-approved': Sourced & { readonly plan: number; readonly approvals: readonly Confirmation[] };
  readonly 'actions-assigned': {
    readonly plan: number;
    /** In the order of the plan. */
    readonly actions: readonly { readonly id: string; readonly reference: string }[];
    /** Actions that existed already and serve this recommendation too from now on. */
    readonly joined: readonly string[];
    /** Actions that the plan named and that could not join: unknown to the group, settled, or serving enough already. */
    readonly unknown: readonly string[];
  };
  /** An action has given word of where it stands. */
  readonly 'action-noted': ActionWord;
  readonly 'implementation-status-changed': {
    readonly from: StatusWord | null;
    readonly to: StatusWord | null;
  };
  readonly 'implementation-judged': Omit<Judgement, 'personId' | 'at'>;
  readonly 'dissent-recorded': { readonly judgement: number } & Dissent;
  readonly 'response-recorded': { readonly response: AddresseeResponse };
}
