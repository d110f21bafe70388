/**
 * Amendments to a text under review.
 *
 * Invariants
 * 1. Whoever may take a position proposes one, and so do the proposer and the secretariat.
 * 2. The secretariat accepts an amendment that nobody objects to, on the text in force alone. It makes a new revision
 *    by the rule by which a text is revised.
 */
import { seatsOf, speakers, type Seat } from '../group/membership';
import { proposing } from '../group/seat-choice';
import type { Actor } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import { limits } from '../shared/limits';
import { isOpenAmendment, opposing, type Amendment } from './amendment';
import {
  actedAs,
  event,
  fillsRecord,
  isRefused,
  proposerSeat,
  secretariatSeat,
  thenFrom,
  type Refused,
  type Rule,
} from './procedure';
import { revisedTo } from './revising';
import { currentRevision, type Recorded } from './state';
import { speakingSeat } from './speaking';

const amendingSeat = (state: Recorded, actor: Actor, entityId: string | undefined): Seat | Refused => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const speaking = speakingSeat(state, actor.personId, entityId);
  if (!isRefused(speaking) || speaking.refusal.code === 'TAWSIYA_ENTITY_NEEDED') return speaking;
  const proposer = proposerSeat(state, actor);
  if (!isRefused(proposer)) return proposer;
  const secretariat = secretariatSeat(state, actor);
  return isRefused(secretariat) ? speaking : secretariat;
};

const openAmendment = ({ amendments, reference }: Recorded, number: number): Amendment | Refused => {
  const found = amendments.find((amendment) => amendment.number === number);
  if (found === undefined)
    return refused('TAWSIYA_UNKNOWN_AMENDMENT', { amendment: number, reference, count: amendments.length });
  return isOpenAmendment(found)
    ? found
    : refused('TAWSIYA_AMENDMENT_SETTLED', { amendment: number, status: found.status });
};

export const proposeAmendment: Rule<'under-review', 'propose-amendment'> = (
  state,
  { actor, data },
  { now },
) => {
  const seat = amendingSeat(state, actor, data.entityId);
  if (isRefused(seat)) return seat;
  if (state.amendments.length >= limits.amendments)
    return refused('TAWSIYA_TOO_MANY_AMENDMENTS', { limit: limits.amendments });
  const amendment = {
    number: state.amendments.length + 1,
    entityId: seat.entityId,
    personId: seat.personId,
    revision: currentRevision(state).number,
    content: data.content,
    rationale: data.rationale,
  };
  return (
    fillsRecord(state, amendment) ?? accepted(event('amendment-proposed', actedAs(seat), now, { amendment }))
  );
};

export const positionOnAmendment: Rule<'under-review', 'position-on-amendment'> = (
  state,
  { actor, data },
  { now },
) => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const amendment = openAmendment(state, data.amendment);
  if (isRefused(amendment)) return amendment;
  const seat = speakingSeat(state, actor.personId, data.entityId);
  if (isRefused(seat)) return seat;
  const said = {
    amendment: amendment.number,
    entityId: seat.entityId,
    value: data.value,
    text: data.text ?? null,
  };
  return fillsRecord(state, said) ?? accepted(event('amendment-position-taken', actedAs(seat), now, said));
};

/** The seat from which the actor speaks for the entity that proposed the amendment. */
const amenderSeat = ({ membership }: Recorded, actor: Actor, entityId: string): Seat | Refused => {
  const person = actor.kind === 'system' ? 'system' : actor.personId;
  const held = seatsOf(membership, person);
  if (held.length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person });
  const amending = [...speakers, ...proposing, 'secretariat'];
  const own = held.find((seat) => seat.entityId === entityId && amending.includes(seat.role));
  return own ?? refused('TAWSIYA_NOT_THE_AMENDER', { person, entity: entityId });
};

export const withdrawAmendment: Rule<'under-review', 'withdraw-amendment'> = (
  state,
  { actor, data },
  { now },
) => {
  const amendment = openAmendment(state, data.amendment);
  if (isRefused(amendment)) return amendment;
  const seat = amenderSeat(state, actor, amendment.entityId);
  if (isRefused(seat)) return seat;
  const { number, entityId } = amendment;
  const withdrawn = { amendment: number, entityId, reasons: data.reasons };
  return (
    fillsRecord(state, data.reasons) ?? accepted(event('amendment-withdrawn', actedAs(seat), now, withdrawn))
  );
};

export const rejectAmendment: Rule<'under-review', 'reject-amendment'> = (
  state,
  { actor, data },
  { now },
) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const amendment = openAmendment(state, data.amendment);
  if (isRefused(amendment)) return amendment;
  const { number, entityId } = amendment;
  const rejected = { amendment: number, entityId, reasons: data.reasons };
  return (
    fillsRecord(state, data.reasons) ?? accepted(event('amendment-rejected', actedAs(seat), now, rejected))
  );
};

export const acceptAmendment: Rule<'under-review', 'accept-amendment'> = (
  state,
  { actor, data },
  circumstances,
) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const amendment = openAmendment(state, data.amendment);
  if (isRefused(amendment)) return amendment;
  const { number, entityId, revision, content } = amendment;
  const current = currentRevision(state).number;
  if (revision !== current)
    return refused('TAWSIYA_AMENDMENT_ON_OLDER_TEXT', { amendment: number, revision, current });
  const against = opposing(amendment);
  if (against.length > 0)
    return refused('TAWSIYA_AMENDMENT_OPPOSED', { amendment: number, entities: against.join(', ') });
  const { kind, note } = data;
  // The note goes on record twice: with the amendment and with the revision.
  const revised = revisedTo(state, seat, { kind, content, note }, circumstances, note);
  if (isRefused(revised)) return revised;
  const told = { amendment: number, entityId, revision: current + 1, note };
  return thenFrom(
    state,
    [event('amendment-accepted', actedAs(seat), circumstances.now, told), revised],
    () => [],
  );
};
