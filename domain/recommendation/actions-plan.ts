/**
 * A plan of the actions that carry an endorsed recommendation out.
 *
 * Invariants
 * 1. Before it is approved its actions have no references: they are told apart by ids of the plan, and wait for each
 *    other by these. An id never looks like a reference.
 * 2. An action that exists already joins the plan by its reference, and so serves several recommendations.
 */
import { leadShape, planShape } from '../action/plan';
import { groupOfAction } from '../group/reference';
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import { firstTwice } from '../shared/repetition';
import {
  identifier,
  listOf,
  malformed,
  orElse,
  record,
  type Reading,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { utf8Length } from '../shared/text';
import type { Confirmation } from './state';

export const plannedActionShape = record({
  /** Within this plan; others wait for the action by it. */
  id: identifier,
  lead: leadShape,
  plan: planShape,
});
export type PlannedAction = Shaped<typeof plannedActionShape>;

const fields = record({
  actions: orElse(listOf(plannedActionShape, 0, limits.plannedActions), []),
  /** References of actions that exist already. */
  joins: orElse(listOf(identifier, 0, limits.plannedActions), []),
});
export type ActionsPlan = Shaped<typeof fields>;

const misfitIn = ({ actions, joins }: ActionsPlan, path: string): Reading<ActionsPlan> | null => {
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`);
  if (actions.length + joins.length === 0)
    return malformed(at('actions'), 'at least one action, or one that exists already in joins');
  const ids = actions.map(({ id }) => id);
  const reference = ids.findIndex((id) => groupOfAction(id) !== null);
  if (reference !== -1)
    return malformed(at(`actions[${String(reference)}].id`), 'a name within the plan, not a reference');
  const twice = firstTwice(ids);
  if (twice !== -1) return malformed(at(`actions[${String(twice)}].id`), 'of one action alone');
  const again = firstTwice(joins);
  if (again !== -1) return malformed(at(`joins[${String(again)}]`), 'named once');
  const size = utf8Length(JSON.stringify({ actions, joins }));
  return size > limits.planBytes
    ? { ok: false, misfit: { problem: 'too-large', path: at('actions'), size, limit: limits.planBytes } }
    : null;
};

export const actionsPlanShape: Shape<ActionsPlan> = {
  read: (value, path) => {
    const reading = fields.read(value, path);
    return reading.ok ? (misfitIn(reading.value, path) ?? reading) : reading;
  },
};

/** The plan that was submitted last, until its actions have their references. */
export interface SubmittedPlan extends ActionsPlan {
  /** Counts the plans of the recommendation from 1. */
  readonly number: number;
  readonly personId: string;
  readonly entityId: string;
  readonly at: Instant;
  readonly status: 'submitted' | 'returned' | 'approved';
  /** Given so far. */
  readonly approvals: readonly Confirmation[];
  /** Of whoever returned it; null where nobody has. */
  readonly reasons: string | null;
}
