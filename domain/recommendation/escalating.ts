/**
 * Up the framework's ladder, and the answer back.
 *
 * Invariants
 * 1. It goes up one rung at a time, and never down: only the group itself has it again.
 * 2. A body that does not answer in time is passed over; after the last one the group has it again.
 * 3. What a body answered is recorded by the secretariat with its source, and stays.
 */
import { accepted, refused } from '../shared/decision';
import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { adoption } from './adoption';
import type { RecommendationEvent } from './events';
import {
  actedAs,
  byEngine,
  event,
  fillsRecord,
  isRefused,
  officeSeat,
  secretariatSeat,
  type Rule,
} from './procedure';
import { escalatedFrom } from './next-body';
import { ruleReason } from './reasons';
import { rejection } from './rejection';
import type { RecommendationState } from './state';
import { isReminderDue } from './time-limit';

export const escalate: Rule<
  'under-review' | 'consensus-determination' | 'awaiting-endorsement' | 'escalated',
  'escalate'
> = (state, { actor, data: { reasons } }, { now }) => {
  const seat = officeSeat(state, actor);
  if (isRefused(seat)) return seat;
  if (state.stage === 'under-review' && state.round !== null)
    return refused('TAWSIYA_ROUND_ALREADY_OPEN', {
      reference: state.reference,
      round: state.round.number,
      deadline: state.round.deadline,
    });
  const reasonCode = seat.role === 'secretariat' ? 'SECRETARIAT' : 'CO_CHAIR';
  const escalated = escalatedFrom(state, { reasons, reasonCode }, actedAs(seat), now);
  if (escalated.length === 0)
    return refused('TAWSIYA_NO_BODY_ABOVE', { body: state.stage === 'escalated' ? state.to : state.group });
  return fillsRecord(state, reasons) ?? accepted(...escalated);
};

const following = (
  state: RecommendationState,
  answer: 'adopts' | 'returns' | 'rejects',
  reasons: string,
  by: ActedAs,
  now: Instant,
): RecommendationEvent => {
  const reasonCode = 'BODY_ABOVE';
  switch (answer) {
    case 'adopts':
      return adoption(state, by, now);
    case 'returns':
      return event('review-resumed', by, now, { reasons, reasonCode });
    case 'rejects':
      return rejection(state, { reasons, reasonCode }, by, now);
    default:
      return unreachable(answer);
  }
};

/** What the body has decided, as its minutes or its letter have it. */
export const recordAnswer: Rule<'escalated', 'record-answer'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const { answer, text, source } = data;
  const by = actedAs(seat);
  return (
    fillsRecord(state, text, source) ??
    accepted(
      event('answer-recorded', by, now, { from: state.to, answer, text, source }),
      following(state, answer, text, by, now),
    )
  );
};

/** The reminder when it is due; without an answer in time the next rung, and the group again after the last. */
export const remindOrPassOver: Rule<'escalated', 'pass-time'> = (state, _command, { now }) => {
  if (now >= state.deadline) {
    const why = { reasons: ruleReason('NO_ANSWER'), reasonCode: 'NO_ANSWER' } as const;
    const escalated = escalatedFrom(state, why, byEngine, now);
    return escalated.length > 0
      ? accepted(...escalated)
      : accepted(event('review-resumed', byEngine, now, why));
  }
  return isReminderDue(state, now)
    ? accepted(event('answer-reminder-due', byEngine, now, { from: state.to, deadline: state.deadline }))
    : accepted();
};
