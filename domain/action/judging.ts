/**
 * Whether an action is done is said by another than its lead.
 *
 * Invariant: nobody verifies who speaks for the lead now or spoke for one before, whatever office they hold.
 */
import type { Actor } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import { addHours, type Instant } from '../shared/instant';
import { dueChaseOf } from './chasing';
import { event, isRefused, officeSeat, speaksForLead, type Refused, type Rule } from './procedure';
import { dateInForce, type Planned } from './state';

const verifierSeat = (state: Planned, actor: Actor) => {
  const seat = officeSeat(state, actor, state.terms.verifiedBy);
  if (isRefused(seat) || actor.kind === 'system') return seat;
  const person = actor.personId;
  return speaksForLead(state, person) || state.spoke.includes(person)
    ? refused('TAWSIYA_ACTION_VERIFIED_BY_ITS_LEAD', { person })
    : seat;
};

export const verify: Rule<'reported-implemented', 'verify'> = (state, { actor, data }, now) => {
  const seat = verifierSeat(state, actor);
  return isRefused(seat) ? seat : accepted(event('verified', now, { text: data.text ?? null }, seat));
};

export const failVerification: Rule<'reported-implemented', 'fail-verification'> = (
  state,
  { actor, data },
  now,
) => {
  const seat = verifierSeat(state, actor);
  return isRefused(seat) ? seat : accepted(event('verification-failed', now, data, seat));
};

export const reopenableFrom = ({ terms }: Pick<Planned, 'terms'>, now: Instant): Instant | null =>
  terms.reopenWithinDays === 0 ? null : addHours(now, terms.reopenWithinDays * 24);

export const close: Rule<'verified', 'close'> = (state, { actor, data }, now) => {
  const seat = officeSeat(state, actor, ['secretariat']);
  if (isRefused(seat)) return seat;
  const reopenableUntil = reopenableFrom(state, now);
  return accepted(event('closed', now, { text: data.text ?? null, reopenableUntil }, seat));
};

const isFinal = (until: Instant | null, at: Instant, now: Instant): Refused | null =>
  until !== null && now < until ? null : refused('TAWSIYA_ACTION_FINAL', { since: until ?? at });

/** What was closed or verified is worked on again; what was cancelled is before its lead again. */
export const reopen: Rule<'verified' | 'closed' | 'cancelled', 'reopen'> = (state, { actor, data }, now) => {
  const seat = officeSeat(state, actor, state.terms.replannedBy);
  if (isRefused(seat)) return seat;
  const refusal = state.stage === 'verified' ? null : isFinal(state.reopenableUntil, state.at, now);
  const dueChase = dueChaseOf(dateInForce(state).due, state, now);
  return refusal ?? accepted(event('reopened', now, { ...data, dueChase }, seat));
};
