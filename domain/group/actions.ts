/**
 * The actions of a group: which of them are open, and which recommendations they serve.
 *
 * Invariants
 * 1. References are gapless through the group's life: `MWG-A-0001`, `MWG-A-0002`, … and are allotted once a plan.
 * 2. A plan gets its references in one block, in its order; its actions then wait for each other by these.
 * 3. An action joins a further recommendation only while it is open and serves few enough. One that does not is told,
 *    never dropped.
 */
import { bySystem } from '../shared/actor';
import { accepted } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import type { CommandData } from './commands';
import type { AllottedAction, GroupEventData } from './events';
import { event, type Verdict } from './procedure';
import { actionReference } from './reference';
import type { EstablishedGroup } from './state';

const allotted = (
  { code, lastAction }: EstablishedGroup,
  actions: CommandData<'note-plan-approved'>['actions'],
): readonly AllottedAction[] => {
  const references = new Map(
    actions.map(({ id }, index) => [id, actionReference(code, lastAction + index + 1)]),
  );
  return actions.map(({ id, lead, plan }) => ({
    id,
    // Every id of the plan was given one just now.
    reference: references.get(id) ?? id,
    lead,
    plan: { ...plan, dependsOn: plan.dependsOn.map((on) => references.get(on) ?? on) },
  }));
};

/** A recommendation's plan was approved: its actions get their references, and those that join are looked up. */
export const allotActions = (
  state: EstablishedGroup,
  data: CommandData<'note-plan-approved'>,
  now: Instant,
): Verdict => {
  const { recommendation, plan, actions, joins, membership } = data;
  const known = state.plans.find((each) => each.recommendation === recommendation);
  if (known !== undefined && known.plan >= plan) return accepted();
  const mayJoin = (reference: string): boolean => {
    const open = state.actions.find((each) => each.reference === reference);
    return open !== undefined && open.recommendations.length < limits.servedRecommendations;
  };
  return accepted(
    event('actions-allotted', bySystem, now, {
      recommendation,
      plan,
      actions: allotted(state, actions),
      joined: joins.filter(mayJoin),
      unknown: joins.filter((reference) => !mayJoin(reference)),
      membership,
    }),
  );
};

/** An action says that nobody may reopen it any more. */
export const settleAction = (
  state: EstablishedGroup,
  data: CommandData<'note-action-settled'>,
  now: Instant,
): Verdict =>
  state.actions.some(({ reference }) => reference === data.reference)
    ? accepted(event('action-settled', bySystem, now, data))
    : accepted();

export const withActions = (
  state: EstablishedGroup,
  { recommendation, plan, actions, joined }: GroupEventData['actions-allotted'],
): EstablishedGroup => ({
  ...state,
  lastAction: state.lastAction + actions.length,
  plans: [...state.plans.filter((each) => each.recommendation !== recommendation), { recommendation, plan }],
  actions: [
    ...state.actions.map((each) =>
      joined.includes(each.reference)
        ? { ...each, recommendations: [...each.recommendations, recommendation] }
        : each,
    ),
    ...actions.map(({ reference }) => ({ reference, recommendations: [recommendation] })),
  ],
});
