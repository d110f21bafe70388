/**
 * When an endorsed text takes effect.
 *
 * Invariants
 * 1. A text takes effect once, at one instant, and never before it is endorsed.
 * 2. Where the rules let a member keep it from that, one is enough, strictly before the instant; the text then goes back.
 */
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { EndorsementTerms } from '../group/endorsement-terms';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { actedAs, byEngine, event, isRefused, thenFrom, type Rule } from './procedure';
import { ruleReason } from './reasons';
import type { Reckoning } from './reckoning';
import { speakingSeat } from './taking-positions';
import { timeLimitFrom } from './time-limit';

export interface Effect {
  /** From when its time runs: the adoption or the endorsement. */
  readonly since: Instant;
  readonly at: Instant;
  /** How the instant was come to; null where it is so many hours, or at once. */
  readonly reckoning: Reckoning | null;
  /** Who may keep it from taking effect. */
  readonly opposition: 'nobody' | 'any-member';
  readonly hasTaken: boolean;
}

const none = { before: [], after: [] };

export const effectOf = (
  { effect }: EndorsementTerms,
  adoptedAt: Instant,
  endorsedAt: Instant,
  calendar: WorkingCalendar | undefined,
): Effect => {
  if (effect.kind === 'on-endorsement')
    return { since: endorsedAt, at: endorsedAt, reckoning: null, opposition: 'nobody', hasTaken: true };
  const since = effect.from === 'adoption' ? adoptedAt : endorsedAt;
  const { deadline, reckoning } = timeLimitFrom(effect, none, calendar, since);
  const { opposition } = effect;
  return deadline <= endorsedAt
    ? { since, at: endorsedAt, reckoning: null, opposition, hasTaken: true }
    : { since, at: deadline, reckoning, opposition, hasTaken: false };
};

export const takeEffect: Rule<'endorsed', 'pass-time'> = ({ effect, contentHash }, _command, { now }) =>
  effect.hasTaken || now < effect.at
    ? accepted()
    : accepted(event('took-effect', byEngine, now, { contentHash }));

/** A member notifies that it does not accept the text. */
export const opposeEffect: Rule<'endorsed', 'oppose-effect'> = (state, { actor, data }, { now }) => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const seat = speakingSeat(state, actor.personId, data.entityId);
  if (isRefused(seat)) return seat;
  const { at, hasTaken, opposition } = state.effect;
  if (hasTaken || now >= at) return refused('TAWSIYA_IN_EFFECT', { at });
  if (opposition === 'nobody') return refused('TAWSIYA_NO_OPPOSITION', { at });
  const { reasons } = data;
  const { entityId } = seat;
  return thenFrom(state, [event('effect-opposed', actedAs(seat), now, { entityId, reasons })], () => [
    event('returned', byEngine, now, {
      from: 'endorsement',
      to: 'proposer',
      reasonCode: 'EFFECT_OPPOSED',
      reasons: ruleReason('EFFECT_OPPOSED', 'en', { entity: entityId }),
    }),
  ]);
};
