/**
 * How an endorsed text gets its plan of actions: it is submitted, then returned or approved by whoever the rules name.
 *
 * Invariants
 * 1. A plan is approved as it was submitted: an approval names its number, and one that is submitted anew has another.
 * 2. Whoever submitted a plan does not approve it; that the body above has done so may be recorded by anybody of the
 *    secretariat, with its source.
 * 3. No action of a plan waits for itself, over however many others.
 * 4. Nothing is carried out before the text takes effect.
 */
import { dependencyLoop } from '../action/dependencies';
import { strangerIn } from '../action/plan';
import { bodyAbove } from '../group/ladder';
import { notOfThese } from '../group/powers';
import { groupOfAction } from '../group/reference';
import type { Seat } from '../group/membership';
import type { Actor } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import { limits } from '../shared/limits';
import { unreachable } from '../shared/unreachable';
import type { ActionsPlan, SubmittedPlan } from './actions-plan';
import {
  actedAs,
  chairs,
  coChairSeat,
  event,
  isRefused,
  secretariatSeat,
  seatFor,
  type Refused,
  type Rule,
  type Verdict,
} from './procedure';
import type { Confirmation, InAnyOf } from './state';

type Planned = 'endorsed' | 'in-implementation';
type State = InAnyOf<Planned>;

const strangerLeads = ({ membership }: State, { actions }: ActionsPlan): Refused | null => {
  for (const { id, lead } of actions) {
    const stranger = strangerIn(lead, membership);
    if (stranger !== null) return refused('TAWSIYA_UNKNOWN_LEAD', { lead: stranger, action: id });
  }
  return null;
};

const tangled = ({ group }: State, { actions }: ActionsPlan): Refused | null => {
  const ids = actions.map(({ id }) => id);
  for (const { id, plan } of actions) {
    const stray = plan.dependsOn.find((on) => !ids.includes(on) && groupOfAction(on) !== group);
    if (stray !== undefined) return refused('TAWSIYA_UNKNOWN_DEPENDENCY', { action: id, on: stray });
  }
  const loop = dependencyLoop(actions.map(({ id, plan }) => ({ reference: id, dependsOn: plan.dependsOn })));
  return loop === null ? null : refused('TAWSIYA_DEPENDENCY_LOOP', { loop: loop.join(' → ') });
};

const cannotJoin = ({ group, implementation }: State, { actions, joins }: ActionsPlan): Refused | null => {
  const foreign = joins.find((reference) => groupOfAction(reference) !== group);
  if (foreign !== undefined) return refused('TAWSIYA_NO_ACTION', { reference: foreign, group });
  const serving = implementation.actions.map(({ reference }) => reference);
  const known = joins.find((reference) => serving.includes(reference));
  if (known !== undefined) return refused('TAWSIYA_SERVES_ALREADY', { reference: known });
  return serving.length + actions.length + joins.length > limits.servingActions
    ? refused('TAWSIYA_TOO_MANY_ACTIONS', { limit: limits.servingActions })
    : null;
};

const full = ({ implementation }: State): Refused | null =>
  implementation.plans >= limits.plans
    ? refused('TAWSIYA_IMPLEMENTATION_RECORD_FULL', { limit: limits.plans, what: 'plans' })
    : null;

const underWay = ({ implementation: { plan } }: State): Refused | null =>
  plan?.status === 'approved' ? refused('TAWSIYA_PLAN_UNDER_WAY', { plan: plan.number }) : null;

/** A first plan, another in its place, or further actions for what is being implemented. */
export const submitPlan: Rule<Planned, 'submit-plan'> = (state, { actor, data }, { now }) => {
  const { plannedBy } = state.rules.implementation;
  const seat = seatFor(state, actor, notOfThese(plannedBy), ...plannedBy);
  if (isRefused(seat)) return seat;
  const plan = state.implementation.plans + 1;
  return (
    underWay(state) ??
    full(state) ??
    strangerLeads(state, data) ??
    tangled(state, data) ??
    cannotJoin(state, data) ??
    accepted(event('plan-submitted', actedAs(seat), now, { plan, ...data }))
  );
};

/** Whose act it is here: the body above acts by what the secretariat puts on record, with its source. */
const approver = (state: State, actor: Actor, source: string | undefined): Seat | Refused => {
  switch (state.rules.implementation.planApproval) {
    case 'secretariat':
      return secretariatSeat(state, actor);
    case 'either-co-chair':
    case 'both-co-chairs':
      return coChairSeat(state, actor);
    case 'body-above': {
      const clerk = secretariatSeat(state, actor);
      if (isRefused(clerk)) return clerk;
      const body = bodyAbove(state.ladder, null)?.id ?? '';
      return source === undefined ? refused('TAWSIYA_BODYS_SOURCE_NEEDED', { body }) : clerk;
    }
    default:
      return unreachable(state.rules.implementation.planApproval);
  }
};

const sourceOf = (state: State, { source }: { readonly source?: string | undefined }): string | null =>
  state.rules.implementation.planApproval === 'body-above' ? (source ?? null) : null;

const waitingPlan = ({ implementation }: State, number: number): SubmittedPlan | Refused => {
  const { plan, plans } = implementation;
  return plan?.number !== number || plan.status !== 'submitted'
    ? refused('TAWSIYA_NO_SUCH_PLAN', { plan: number, latest: plans })
    : plan;
};

/** For additional work: another is submitted in its place. */
export const returnPlan: Rule<Planned, 'return-plan'> = (state, { actor, data }, { now }) => {
  const seat = approver(state, actor, data.source);
  if (isRefused(seat)) return seat;
  const plan = waitingPlan(state, data.plan);
  if (isRefused(plan)) return plan;
  const { reasons } = data;
  const returned = { plan: plan.number, reasons, source: sourceOf(state, data) };
  return accepted(event('plan-returned', actedAs(seat), now, returned));
};

export const approvePlan: Rule<Planned, 'approve-plan'> = (state, { actor, data }, { now }) => {
  const seat = approver(state, actor, data.source);
  if (isRefused(seat)) return seat;
  const plan = waitingPlan(state, data.plan);
  if (isRefused(plan)) return plan;
  const { at, hasTaken } = state.effect;
  if (!hasTaken) return refused('TAWSIYA_PLAN_BEFORE_EFFECT', { at });
  const { personId, entityId } = seat;
  const { planApproval } = state.rules.implementation;
  if (planApproval !== 'body-above' && plan.personId === personId)
    return refused('TAWSIYA_OWN_PLAN', { person: personId });
  const obstacle = strangerLeads(state, plan);
  if (obstacle !== null) return obstacle;
  const approval = { personId, entityId, at: now };
  const source = sourceOf(state, data);
  const approvedBy = (...approvals: readonly Confirmation[]): Verdict =>
    accepted(event('plan-approved', actedAs(seat), now, { plan: plan.number, approvals, source }));
  if (planApproval !== 'both-co-chairs') return approvedBy(approval);
  // Of a co-chair who has left since, the successor approves.
  const given = plan.approvals.filter((each) => chairs(state).includes(each.entityId));
  if (given.some((each) => each.entityId === entityId))
    return refused('TAWSIYA_APPROVED_ALREADY', { entity: entityId });
  return given.length === 0
    ? accepted(event('plan-approval-given', actedAs(seat), now, { plan: plan.number }))
    : approvedBy(...given, approval);
};
