/**
 * Sending a text back.
 *
 * "The Commission … may return it to any earlier step" (Codex Alimentarius, elaboration procedure): how far back is for the
 * rules to say. Where they say nothing it goes to its proposer, for additional work.
 */
import type { ReturnedTo } from '../group/rules-of-procedure';
import { accepted, refused } from '../shared/decision';
import { endorsingCoChair } from './endorsement';
import {
  actedAs,
  coChairSeat,
  event,
  isRefused,
  secretariatSeat,
  type Asked,
  type Refused,
  type Rule,
} from './procedure';
import type { Recorded } from './state';

/** Where it goes, or why it may not. */
const placeFor = ({ rules }: Recorded, { data }: Asked<'return'>): ReturnedTo | Refused => {
  const { to = 'proposer' } = data;
  return rules.returnsTo.includes(to)
    ? to
    : refused('TAWSIYA_NO_RETURN_THERE', { to, allowed: rules.returnsTo.join(', ') });
};

/** The secretariat returns what it has before it to the proposer, and to nobody else. */
export const returnFromScreening: Rule<'screening', 'return'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const { reasons, to = 'proposer' } = data;
  if (to !== 'proposer') return refused('TAWSIYA_NO_RETURN_THERE', { to, allowed: 'proposer' });
  return accepted(
    event('returned', actedAs(seat), now, { from: 'screening', to, reasons, reasonCode: 'SCREENING' }),
  );
};

/** Between rounds the secretariat sends a text back, which is on the group's table already. */
export const returnFromReview: Rule<'under-review', 'return'> = (state, command, { now }) => {
  const seat = secretariatSeat(state, command.actor);
  if (isRefused(seat)) return seat;
  if (state.round !== null)
    return refused('TAWSIYA_ROUND_ALREADY_OPEN', {
      reference: state.reference,
      round: state.round.number,
      deadline: state.round.deadline,
    });
  const to = placeFor(state, command);
  if (typeof to !== 'string') return to;
  if (to === 'review') return refused('TAWSIYA_NO_RETURN_THERE', { to, allowed: 'proposer, screening' });
  const { reasons } = command.data;
  return accepted(
    event('returned', actedAs(seat), now, { from: 'review', to, reasons, reasonCode: 'SECRETARIAT' }),
  );
};

/** A co-chair who does not accept the determination, or does not endorse the text. */
export const returnByCoChair: Rule<'consensus-determination' | 'awaiting-endorsement', 'return'> = (
  state,
  command,
  { now },
) => {
  const seat =
    state.stage === 'awaiting-endorsement'
      ? endorsingCoChair(state, command.actor)
      : coChairSeat(state, command.actor);
  if (isRefused(seat)) return seat;
  const to = placeFor(state, command);
  if (typeof to !== 'string') return to;
  const from = state.stage === 'awaiting-endorsement' ? 'endorsement' : 'review';
  const { reasons } = command.data;
  return accepted(event('returned', actedAs(seat), now, { from, to, reasons, reasonCode: 'CO_CHAIR' }));
};
