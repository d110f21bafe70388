/**
 * An endorsed text takes effect, or is kept from it.
 *
 * Invariant: where the rules let a member keep a text from taking effect, one is enough, strictly before the instant; the
 * text then goes back to its proposer.
 */
import { accepted, refused } from '../shared/decision';
import { actedAs, byEngine, event, isRefused, thenFrom, type Rule } from './procedure';
import { ruleReason } from './reasons';
import { speakingSeat } from './speaking';

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
