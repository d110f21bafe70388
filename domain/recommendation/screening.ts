/** The secretariat's desk: what is admitted to the group's table, and what is not. */
import { accepted, refused } from '../shared/decision';
import { groupOfRecommendation } from '../group/reference';
import { actedAs, event, isRefused, secretariatSeat, type Refused, type Rule } from './procedure';
import type { Recorded } from './state';

const otherRecommendation = (state: Recorded, reference: string): Refused | null => {
  if (reference === state.reference) return refused('TAWSIYA_MERGED_INTO_ITSELF');
  return groupOfRecommendation(reference) === state.group
    ? null
    : refused('TAWSIYA_OTHER_GROUP', { reference, group: state.group });
};

export const admit: Rule<'screening', 'admit'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const supersedes = data.supersedes ?? null;
  const obstacle = supersedes === null ? null : otherRecommendation(state, supersedes);
  return obstacle ?? accepted(event('admitted', actedAs(seat), now, { supersedes }));
};

export const decline: Rule<'screening', 'decline'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  return accepted(event('declined', actedAs(seat), now, { reasons: data.reasons }));
};

export const merge: Rule<'screening', 'merge'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  return (
    otherRecommendation(state, data.into) ??
    accepted(event('merged', actedAs(seat), now, { into: data.into, reasons: data.reasons }))
  );
};
