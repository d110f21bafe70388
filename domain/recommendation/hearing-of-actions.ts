/**
 * What a recommendation hears of its actions: from the group which references they got, from each of them where it
 * stands.
 *
 * Invariant: told twice, or late, a word changes nothing.
 */
import { accepted } from '../shared/decision';
import { derivedStatus } from './derived-status';
import type { RecommendationEvent } from './events';
import { byEngine, event, thenFrom, type Circumstances, type Rule, type Verdict } from './procedure';
import type { InStage } from './state';

type State = InStage<'in-implementation'>;

const thenDerived = (state: State, heard: RecommendationEvent, { now }: Circumstances): Verdict =>
  thenFrom(state, [heard], (reached) => {
    const from = state.implementation.status;
    const to = derivedStatus(reached.implementation.actions);
    return from === to ? [] : [event('implementation-status-changed', byEngine, now, { from, to })];
  });

export const noteActionsAssigned: Rule<'in-implementation', 'note-actions-assigned'> = (
  state,
  { data },
  circumstances,
) => {
  const { plan } = state.implementation;
  if (plan?.status !== 'approved' || plan.number !== data.plan) return accepted();
  return thenDerived(state, event('actions-assigned', byEngine, circumstances.now, data), circumstances);
};

/** An action may give word before the group has said that it is one of this recommendation. */
export const noteAction: Rule<'in-implementation', 'note-action'> = (state, { data }, circumstances) => {
  const known = state.implementation.actions.find(({ reference }) => reference === data.reference);
  if (known !== undefined && known.sequence >= data.sequence) return accepted();
  const { reference, stage, isSilent, sequence, status = null, percentage = null } = data;
  const word = { reference, stage, status, percentage, isSilent, sequence };
  return thenDerived(state, event('action-noted', byEngine, circumstances.now, word), circumstances);
};
