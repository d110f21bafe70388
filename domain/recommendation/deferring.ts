/**
 * Putting a recommendation off to a date.
 *
 * Invariants
 * 1. A deferral has an end, no later than the rules allow, and ends there by itself.
 * 2. What lay on the table lies there again afterwards: positions carried, a round that waits for its objections.
 */
import { accepted, refused } from '../shared/decision';
import { addHours } from '../shared/instant';
import { determineUnblocked } from './determination';
import { actedAs, byEngine, event, isRefused, officeSeat, thenFrom, type Rule } from './procedure';

export const defer: Rule<'under-review', 'defer'> = (state, { actor, data: { until, reasons } }, { now }) => {
  const seat = officeSeat(state, actor);
  if (isRefused(seat)) return seat;
  if (state.round !== null)
    return refused('TAWSIYA_ROUND_ALREADY_OPEN', {
      reference: state.reference,
      round: state.round.number,
      deadline: state.round.deadline,
    });
  if (until <= now) return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: until, than: now });
  const { longestHours: hours } = state.rules.deferral;
  const latest = addHours(now, hours);
  return until > latest
    ? refused('TAWSIYA_DEFERRAL_TOO_LONG', { hours, than: latest })
    : accepted(event('deferred', actedAs(seat), now, { until, reasons }));
};

export const resumeReview: Rule<'deferred', 'resume-review'> = (state, { actor, data }, { now }) => {
  const seat = officeSeat(state, actor);
  if (isRefused(seat)) return seat;
  const ended = event('deferral-ended', actedAs(seat), now, { because: 'resumed', reasons: data.reasons });
  return thenFrom(state, [ended], (reached) => determineUnblocked(reached, now));
};

export const endDeferral: Rule<'deferred', 'pass-time'> = (state, _command, { now }) =>
  now < state.until
    ? accepted()
    : thenFrom(
        state,
        [event('deferral-ended', byEngine, now, { because: 'date-reached', reasons: null })],
        (reached) => determineUnblocked(reached, now),
      );
