/** What determination and endorsement leave, from the proposed outcome to the two keys. */
import type { RecommendationEventOf } from './events';
import { impossible, inStage, recorded } from './folding';
import type { RecommendationState } from './state';
import { endorsementLimitFrom, stageLimitFrom } from './time-limit';

export const determinationProposed = (
  state: RecommendationState,
  event: RecommendationEventOf<'determination-proposed'>,
): RecommendationState => ({
  ...recorded(inStage(state, event, 'under-review')),
  stage: 'consensus-determination',
  confirmations: [],
  needed: event.data.needed,
  limit: stageLimitFrom(state.rules, 'determination', event.at),
});

export const determinationConfirmed = (
  state: RecommendationState,
  event: RecommendationEventOf<'determination-confirmed'>,
): RecommendationState => {
  const determination = inStage(state, event, 'consensus-determination');
  const { actor } = event;
  if (!('personId' in actor)) return impossible(state, event);
  const confirmation = { personId: actor.personId, entityId: actor.entityId, at: event.at };
  return { ...determination, confirmations: [...determination.confirmations, confirmation] };
};

export const adopted = (
  state: RecommendationState,
  event: RecommendationEventOf<'adopted'>,
): RecommendationState => ({
  ...recorded(
    inStage(state, event, 'under-review', 'consensus-determination', 'silence-procedure', 'escalated'),
  ),
  stage: 'awaiting-endorsement',
  ...endorsementLimitFrom(event.data.terms, state.rules.calendar, event.at),
  keys: [],
  terms: event.data.terms,
  statements: event.data.statements,
});

export const keyGiven = (
  state: RecommendationState,
  event: RecommendationEventOf<'endorsement-key-given'>,
): RecommendationState => {
  const awaiting = inStage(state, event, 'awaiting-endorsement');
  return { ...awaiting, keys: [...awaiting.keys, event.data.key] };
};

export const keysVoided = (
  state: RecommendationState,
  event: RecommendationEventOf<'endorsement-keys-voided'>,
): RecommendationState => {
  const awaiting = inStage(state, event, 'awaiting-endorsement');
  const voided = event.data.keys.map((key) => key.personId);
  return { ...awaiting, keys: awaiting.keys.filter((key) => !voided.includes(key.personId)) };
};

export const endorsed = (
  state: RecommendationState,
  event: RecommendationEventOf<'endorsed'>,
): RecommendationState => ({
  ...recorded(inStage(state, event, 'awaiting-endorsement')),
  stage: 'endorsed',
  // A plan is of one endorsed text: none outlasts a reopening.
  implementation: { ...state.implementation, plan: null },
  endorsedAt: event.at,
  contentHash: event.data.contentHash,
  keys: event.data.keys,
  statements: event.data.statements,
  effect: event.data.effect,
});

export const tookEffect = (
  state: RecommendationState,
  event: RecommendationEventOf<'took-effect'>,
): RecommendationState => {
  const stage = inStage(state, event, 'endorsed');
  return { ...stage, effect: { ...stage.effect, hasTaken: true } };
};
