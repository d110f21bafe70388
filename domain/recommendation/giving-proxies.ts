/** A proxy is given and withdrawn while the round is open; proxy.ts says what it is. */
import { memberEntities } from '../group/membership';
import { isRecused } from '../group/representation';
import { decidingFor } from '../group/rules-of-procedure';
import { accepted, refused, type OnceAccepted } from '../shared/decision';
import { actedAs, event, isRefused, type Refused, type Rule } from './procedure';
import { proxyOf } from './proxy';
import { hasRecusedItself, voiceIn } from './speaking';
import { currentRevision, type InStage, type OpenRound } from './state';
import { openForPositions } from './taking-positions';
import type { Actor } from '../shared/actor';
import type { Seat } from '../group/membership';
import type { Instant } from '../shared/instant';

interface Giver {
  readonly round: OpenRound;
  readonly seat: Seat;
}

/** Whoever speaks for the entity itself, in a round that takes positions. */
const giverOf = (
  state: InStage<'under-review'>,
  actor: Actor,
  entityId: string | undefined,
  now: Instant,
): Giver | Refused => {
  const round = openForPositions(state, now);
  if (isRefused(round)) return round;
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const voice = voiceIn(round, actor.personId, entityId, currentRevision(state).number);
  if (isRefused(voice)) return voice;
  return voice.byProxy
    ? refused('TAWSIYA_NOT_A_MEMBER', { person: actor.personId })
    : { round, seat: voice.seat };
};

/** Whether either has recused itself from the round: refused since 0.4.0. */
const ownRecusal = (
  round: OpenRound,
  from: string,
  to: string,
  revision: number,
  { acceptedBefore = false }: OnceAccepted,
): Refused | null => {
  if (acceptedBefore) return null;
  if (hasRecusedItself(round, from, revision))
    return refused('TAWSIYA_PROXY_GIVER_RECUSED', { entity: from });
  return hasRecusedItself(round, to, revision) ? refused('TAWSIYA_PROXY_HOLDER_UNFIT', { entity: to }) : null;
};

/** Why the one entity cannot leave its position to the other. */
const obstacle = (round: OpenRound, from: string, to: string): Refused | null => {
  const { atMost } = decidingFor(round).proxies;
  const { proxies, recused, membership } = round;
  if (atMost === 0) return refused('TAWSIYA_NO_PROXIES');
  if (from === to) return refused('TAWSIYA_PROXY_TO_ITSELF', { entity: from });
  if (!memberEntities(membership).includes(to) || isRecused(recused, to))
    return refused('TAWSIYA_PROXY_HOLDER_UNFIT', { entity: to });
  const given = proxyOf(proxies, from);
  if (given !== undefined) return refused('TAWSIYA_PROXY_ALREADY_GIVEN', { entity: from, to: given.to });
  if (proxies.some((proxy) => proxy.to === from)) return refused('TAWSIYA_PROXY_ON', { entity: from });
  if (proxyOf(proxies, to) !== undefined) return refused('TAWSIYA_PROXY_ON', { entity: to });
  return proxies.filter((proxy) => proxy.to === to).length >= atMost
    ? refused('TAWSIYA_TOO_MANY_PROXIES', { entity: to, atMost })
    : null;
};

export const giveProxy: Rule<'under-review', 'give-proxy'> = (state, command, { now }) => {
  const { actor, data } = command;
  const giver = giverOf(state, actor, data.entityId, now);
  if (isRefused(giver)) return giver;
  const { round, seat } = giver;
  return (
    obstacle(round, seat.entityId, data.to) ??
    ownRecusal(round, seat.entityId, data.to, currentRevision(state).number, command) ??
    accepted(
      event('proxy-given', actedAs(seat), now, {
        round: round.number,
        from: seat.entityId,
        to: data.to,
      }),
    )
  );
};

export const withdrawProxy: Rule<'under-review', 'withdraw-proxy'> = (state, { actor, data }, { now }) => {
  const giver = giverOf(state, actor, data.entityId, now);
  if (isRefused(giver)) return giver;
  const { round, seat } = giver;
  const given = proxyOf(round.proxies, seat.entityId);
  if (given === undefined) return refused('TAWSIYA_NO_PROXY_GIVEN', { entity: seat.entityId });
  const { from, to } = given;
  return accepted(event('proxy-withdrawn', actedAs(seat), now, { round: round.number, from, to }));
};
