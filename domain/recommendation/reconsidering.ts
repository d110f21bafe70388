/**
 * Taking up again what was decided.
 *
 * Invariants
 * 1. A rejection may be reopened or appealed within the time that the rules give, and is final after it. Where they give
 *    none it is final at once.
 * 2. What was endorsed may be reopened until it is closed, by the office that the rules name, on new information.
 */
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { escalatedFrom } from './next-body';
import {
  actedAs,
  byEngine,
  coChairSeat,
  event,
  fillsRecord,
  isRefused,
  proposerSeat,
  secretariatSeat,
  type Refused,
  type Rule,
} from './procedure';
import type { InAnyOf, InStage } from './state';

const finalRejection = ({ reference, openUntil }: InStage<'rejected'>, now: Instant): Refused | null =>
  openUntil === null || now >= openUntil ? refused('TAWSIYA_REJECTION_FINAL', { reference }) : null;

const officeFor = (
  state: InAnyOf<'endorsed' | 'rejected'>,
  actor: Parameters<typeof coChairSeat>[1],
): ReturnType<typeof coChairSeat> => {
  switch (state.rules.reconsideration.reopenedBy) {
    case 'nobody':
      return refused('TAWSIYA_NO_REOPENING', { version: state.rules.version });
    case 'secretariat':
      return secretariatSeat(state, actor);
    case 'either-co-chair':
      return coChairSeat(state, actor);
  }
};

export const reopen: Rule<'endorsed' | 'rejected', 'reopen'> = (
  state,
  { actor, data: { reasons } },
  { now },
) => {
  const obstacle = state.stage === 'rejected' ? finalRejection(state, now) : null;
  if (obstacle !== null) return obstacle;
  const seat = officeFor(state, actor);
  if (isRefused(seat)) return seat;
  return (
    fillsRecord(state, reasons) ??
    accepted(event('reopened', actedAs(seat), now, { from: state.stage, reasons }))
  );
};

/** The proposer of what was rejected asks the next body up. */
export const appeal: Rule<'rejected', 'appeal'> = (state, { actor, data: { reasons } }, { now }) => {
  const obstacle = finalRejection(state, now);
  if (obstacle !== null) return obstacle;
  const seat = proposerSeat(state, actor);
  if (isRefused(seat)) return seat;
  const escalated = escalatedFrom(state, { reasons, reasonCode: 'APPEAL' }, actedAs(seat), now);
  if (escalated.length === 0)
    return refused('TAWSIYA_NO_BODY_ABOVE', { body: state.escalations.at(-1)?.to ?? state.group });
  return fillsRecord(state, reasons) ?? accepted(...escalated);
};

export const endReconsideration: Rule<'rejected', 'pass-time'> = (state, _command, { now }) =>
  state.openUntil === null || now < state.openUntil
    ? accepted()
    : accepted(event('rejection-final', byEngine, now, { rejectedAt: state.at }));
