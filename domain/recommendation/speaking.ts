/**
 * Who speaks for a member entity in an open round, by the rules that it opened with.
 *
 * Invariants
 * 1. An entity speaks by whoever holds a seat for it, or by the entity that holds its proxy.
 * 2. An alternate who acts in absence, and a holder of a proxy, speak only as long as the entity has not spoken itself.
 * 3. Nobody speaks for an entity that the rules recuse, nor from a seat whose duty they separate from this one.
 * 4. An entity that is recused, by the rules or by its own word, speaks for no other one either.
 */
import { memberEntities, seatsOf, speakers, speakersFor, type Seat } from '../group/membership';
import { isRecused } from '../group/representation';
import { decidingFor } from '../group/rules-of-procedure';
import { seatAmong } from '../group/seat-choice';
import { refused, type OnceAccepted } from '../shared/decision';
import { latestPositions } from './position';
import { isRefused, type Refused } from './procedure';
import { proxyOf } from './proxy';
import type { OpenRound } from './state';

/** The seat from which the actor speaks for a member entity. */
export const speakingSeat = (
  { membership }: Pick<OpenRound, 'membership'>,
  personId: string,
  entityId: string | undefined,
): Seat | Refused => {
  const held = seatsOf(membership, personId);
  if (held.length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person: personId });
  const members = memberEntities(membership);
  const speaking = speakers.flatMap((role) =>
    held.filter((seat) => seat.role === role && members.includes(seat.entityId)),
  );
  if (speaking.length === 0) {
    if (held.some((seat) => seat.role === 'secretariat'))
      return refused('TAWSIYA_SECRETARIAT_HAS_NO_POSITION');
    return held.some((seat) => seat.role === 'observer' || seat.role === 'partner')
      ? refused('TAWSIYA_OBSERVER_HAS_NO_POSITION')
      : refused('TAWSIYA_NOT_A_MEMBER', { person: personId });
  }
  return seatAmong(speaking, personId, entityId);
};

/** For whom an act is done, and from which seat. */
export interface Voice {
  readonly seat: Seat;
  readonly entityId: string;
  /** Whether the entity of the seat holds the other's proxy. */
  readonly byProxy: boolean;
}

/** Whether the entity spoke in this round by somebody other than an alternate or the holder of its proxy. */
const hasSpokenItself = ({ positions }: OpenRound, entityId: string, revision: number): boolean => {
  const position = latestPositions(positions, revision).get(entityId);
  return (
    position !== undefined &&
    position.carriedFrom === undefined &&
    position.capacity !== 'alternate' &&
    position.proxyHeldBy === undefined
  );
};

const recusalOf = ({ recused }: OpenRound, entityId: string): Refused | null => {
  const found = recused.find((each) => each.entityId === entityId);
  if (found === undefined) return null;
  return found.interest === 'proposer'
    ? refused('TAWSIYA_RECUSED_AS_PROPOSER', { entity: entityId })
    : refused('TAWSIYA_RECUSED_AS_ADDRESSEE', { entity: entityId });
};

/** Whether the entity has declared an interest that no rule can see. */
export const hasRecusedItself = (
  { positions }: Pick<OpenRound, 'positions'>,
  entityId: string,
  revision: number,
): boolean => latestPositions(positions, revision).get(entityId)?.value === 'recused';

/** Whether the entity is out of the round, by the rules or by its own word. */
export const isOut = (round: OpenRound, entityId: string, revision: number): boolean =>
  isRecused(round.recused, entityId) || hasRecusedItself(round, entityId, revision);

const obstacleTo = (
  round: OpenRound,
  { seat, entityId, byProxy }: Voice,
  revision: number,
  acceptedBefore: boolean,
): Refused | null => {
  const { membership, rules } = round;
  const recused = recusalOf(round, entityId);
  if (recused !== null) return recused;
  const { personId } = seat;
  const isOfSecretariat = seatsOf(membership, personId).some(({ role }) => role === 'secretariat');
  if (rules.separation.includes('secretariat-and-position') && isOfSecretariat)
    return refused('TAWSIYA_SECRETARIAT_MAY_NOT_SPEAK', { person: personId, entity: entityId });
  // Since 0.4.0.
  if (byProxy && !acceptedBefore && isOut(round, seat.entityId, revision))
    return refused('TAWSIYA_PROXY_HOLDER_RECUSED', { holder: seat.entityId, entity: entityId });
  const waits = byProxy || (seat.role === 'alternate' && decidingFor(round).alternates === 'in-absence');
  return waits && hasSpokenItself(round, entityId, revision)
    ? refused('TAWSIYA_ENTITY_HAS_SPOKEN', { entity: entityId })
    : null;
};

/** The voice of a person who holds no seat for the entity, but a seat of the one that holds its proxy. */
const voiceByProxy = (round: OpenRound, personId: string, entityId: string | undefined): Voice | null => {
  const proxy = entityId === undefined ? undefined : proxyOf(round.proxies, entityId);
  if (proxy === undefined) return null;
  const seat = speakingSeat(round, personId, proxy.to);
  return isRefused(seat) ? null : { seat, entityId: proxy.from, byProxy: true };
};

/** How the person speaks for the entity in the round now, or why not. @param revision the one in force */
export const voiceIn = (
  round: OpenRound,
  personId: string,
  entityId: string | undefined,
  revision: number,
  { acceptedBefore = false }: OnceAccepted = {},
): Voice | Refused => {
  const seat = speakingSeat(round, personId, entityId);
  const voice: Voice | Refused = isRefused(seat)
    ? (voiceByProxy(round, personId, entityId) ?? seat)
    : { seat, entityId: seat.entityId, byProxy: false };
  return isRefused(voice) ? voice : (obstacleTo(round, voice, revision, acceptedBefore) ?? voice);
};

/** The persons who may speak for the entity in the round now. @param revision the one in force */
export const speakersIn = (round: OpenRound, entityId: string, revision: number): readonly string[] => {
  const { membership, proxies } = round;
  const holder = proxyOf(proxies, entityId)?.to;
  const persons = [
    ...speakersFor(membership, entityId),
    ...(holder === undefined ? [] : speakersFor(membership, holder)),
  ];
  return [...new Set(persons)].filter((personId) => !isRefused(voiceIn(round, personId, entityId, revision)));
};
