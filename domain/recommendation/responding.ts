/**
 * What the addressees of an endorsed text answer to it, which the secretariat puts on record with its source.
 *
 * Invariant: a response never takes the place of another: each is a further version of its addressee's.
 */
import { accepted, refused } from '../shared/decision';
import { limits } from '../shared/limits';
import { actedAs, event, fillsRecord, isRefused, secretariatSeat, type Rule } from './procedure';
import { currentRevision } from './state';

export const recordResponse: Rule<'endorsed' | 'in-implementation', 'record-response'> = (
  state,
  { actor, data },
  { now },
) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const { addressees } = currentRevision(state).content;
  const [only, ...others] = addressees;
  const addressee = data.addressee ?? (others.length === 0 ? only : undefined) ?? '';
  if (!addressees.includes(addressee))
    return refused('TAWSIYA_UNKNOWN_ADDRESSEE', { addressee, known: addressees.join('; ') });
  const { value, session = null, text = null, source, date = null } = data;
  if ((value === 'pending') !== (session !== null)) return refused('TAWSIYA_SESSION_NEEDED');
  const { responses } = state.implementation;
  if (responses.length >= limits.responses)
    return refused('TAWSIYA_IMPLEMENTATION_RECORD_FULL', { limit: limits.responses, what: 'responses' });
  const version = responses.filter((each) => each.addressee === addressee).length + 1;
  const number = responses.length + 1;
  const response = { number, addressee, version, value, session, text, source, date };
  return fillsRecord(state, data) ?? accepted(event('response-recorded', actedAs(seat), now, { response }));
};
