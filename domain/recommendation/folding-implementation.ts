/** What the events of its implementation leave of a recommendation. */
import type { RecommendationEventOf } from './events';
import { sizeOf } from './content';
import { impossible, inStage } from './folding';
import type { ActionWord, Implementation, ServingAction } from './implementation';
import type { SubmittedPlan } from './actions-plan';
import type { RecommendationEvent } from './events';
import type { InAnyOf, RecommendationState } from './state';

type Planned = InAnyOf<'endorsed' | 'in-implementation'>;

const planned = (state: RecommendationState, event: RecommendationEvent): Planned =>
  inStage(state, event, 'endorsed', 'in-implementation');

/** With something changed of it, and so many bytes more on record. */
const changed = <S extends RecommendationState>(
  state: S,
  change: Partial<Implementation>,
  ...texts: readonly unknown[]
): S => ({
  ...state,
  implementation: { ...state.implementation, ...change },
  recordedBytes: state.recordedBytes + (texts.length === 0 ? 0 : sizeOf(...texts)),
});

const waiting = (state: RecommendationState, event: RecommendationEvent, plan: number): SubmittedPlan => {
  const latest = state.implementation.plan;
  return latest?.number === plan ? latest : impossible(state, event);
};

const by = ({ actor, at }: RecommendationEvent) => ({
  personId: 'personId' in actor ? actor.personId : 'system',
  entityId: 'entityId' in actor ? actor.entityId : 'system',
  at,
});

export const planSubmitted = (
  state: RecommendationState,
  event: RecommendationEventOf<'plan-submitted'>,
): RecommendationState => {
  const { plan: number, actions, joins } = event.data;
  const fresh = { status: 'submitted', approvals: [], reasons: null } as const;
  return changed(planned(state, event), {
    plan: { number, actions, joins, ...by(event), ...fresh },
    plans: number,
  });
};

export const planReturned = (
  state: RecommendationState,
  event: RecommendationEventOf<'plan-returned'>,
): RecommendationState => {
  const { plan: number, reasons } = event.data;
  const plan = { ...waiting(state, event, number), status: 'returned', reasons } as const;
  return changed(planned(state, event), { plan });
};

export const planApprovalGiven = (
  state: RecommendationState,
  event: RecommendationEventOf<'plan-approval-given'>,
): RecommendationState => {
  const plan = waiting(state, event, event.data.plan);
  return changed(planned(state, event), { plan: { ...plan, approvals: [...plan.approvals, by(event)] } });
};

export const planApproved = (
  state: RecommendationState,
  event: RecommendationEventOf<'plan-approved'>,
): RecommendationState => {
  const { plan: number, approvals } = event.data;
  const plan = { ...waiting(state, event, number), status: 'approved', approvals } as const;
  return { ...changed(planned(state, event), { plan }), stage: 'in-implementation' };
};

const unheard = (reference: string): ServingAction => ({
  reference,
  stage: null,
  status: null,
  percentage: null,
  isSilent: false,
  sequence: 0,
  plan: null,
  id: null,
});

const withAction = (
  actions: readonly ServingAction[],
  reference: string,
  change: Partial<ServingAction>,
): readonly ServingAction[] =>
  actions.some((each) => each.reference === reference)
    ? actions.map((each) => (each.reference === reference ? { ...each, ...change } : each))
    : [...actions, { ...unheard(reference), ...change }];

export const actionsAssigned = (
  state: RecommendationState,
  event: RecommendationEventOf<'actions-assigned'>,
): RecommendationState => {
  const { plan, actions, joined } = event.data;
  const told = [...actions, ...joined.map((reference) => ({ reference, id: null }))];
  const { actions: known } = state.implementation;
  // In the order of the plan, whichever gave word first.
  const before = known.filter(({ reference }) => !told.some((each) => each.reference === reference));
  const serving = told.map(({ reference, id }): ServingAction => {
    const heard = known.find((each) => each.reference === reference) ?? unheard(reference);
    return { ...heard, plan, id };
  });
  return changed(inStage(state, event, 'in-implementation'), {
    plan: null,
    actions: [...before, ...serving],
  });
};

export const actionNoted = (
  state: RecommendationState,
  event: RecommendationEventOf<'action-noted'>,
): RecommendationState => {
  const word: ActionWord = event.data;
  return changed(inStage(state, event, 'in-implementation'), {
    actions: withAction(state.implementation.actions, word.reference, word),
  });
};

export const statusChanged = (
  state: RecommendationState,
  event: RecommendationEventOf<'implementation-status-changed'>,
): RecommendationState => changed(inStage(state, event, 'in-implementation'), { status: event.data.to });

export const judged = (
  state: RecommendationState,
  event: RecommendationEventOf<'implementation-judged'>,
): RecommendationState => {
  const { personId, at } = by(event);
  const judgement = { ...event.data, personId, at };
  return changed(
    inStage(state, event, 'in-implementation'),
    { judgements: [...state.implementation.judgements, judgement] },
    judgement,
  );
};

export const dissentRecorded = (
  state: RecommendationState,
  event: RecommendationEventOf<'dissent-recorded'>,
): RecommendationState => {
  const { judgement, entityId, text } = event.data;
  const judgements = state.implementation.judgements.map((each) =>
    each.number === judgement ? { ...each, dissents: [...each.dissents, { entityId, text }] } : each,
  );
  return changed(inStage(state, event, 'in-implementation'), { judgements }, { entityId, text });
};

export const responseRecorded = (
  state: RecommendationState,
  event: RecommendationEventOf<'response-recorded'>,
): RecommendationState => {
  const { response } = event.data;
  const responses = [...state.implementation.responses, response];
  return changed(planned(state, event), { responses }, response);
};
