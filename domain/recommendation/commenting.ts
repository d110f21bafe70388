import { roles } from '../group/membership';
import { accepted } from '../shared/decision';
import { actedAs, event, isRefused, seatFor, type Rule } from './procedure';
import type { StageName } from './stages';

/** Everybody with a seat may comment. */
export const comment: Rule<StageName, 'comment'> = (state, { actor, data }, { now }) => {
  const seat = seatFor(state, actor, 'TAWSIYA_UNKNOWN_ACTOR', ...roles);
  if (isRefused(seat)) return seat;
  return accepted(event('commented', actedAs(seat), now, data));
};
