/** Giving a seat into another's hands for a period, and taking it back. */
import type { ActedAs, Actor } from '../shared/actor';
import { accepted, refused, type Refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import type { CommandData } from './commands';
import { circleThrough, overlapping, type Delegation } from './delegation';
import { actedAs, event, isRefusal, secretariat, type Refusal, type Verdict } from './procedure';
import { seatsOf, type Seat } from './membership';
import type { EstablishedGroup } from './state';

type Wanted = CommandData<'delegate'>;

/** The one seat of the person that is meant. A seat held by delegation is another's, and not the person's to give. */
const seatMeant = (
  { membership }: EstablishedGroup,
  personId: string,
  { entityId, role }: Pick<Wanted, 'entityId' | 'role'>,
): Seat | Refusal => {
  const own = seatsOf(membership, personId).filter(({ byDelegationOf }) => byDelegationOf === undefined);
  if (own.length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person: personId });
  const meant = own.filter(
    (seat) =>
      (entityId === undefined || seat.entityId === entityId) && (role === undefined || seat.role === role),
  );
  const [seat] = meant;
  const seats = own.map((each) => `${each.entityId}/${each.role}`).join(', ');
  if (seat === undefined) return refused('TAWSIYA_NO_SUCH_SEAT', { person: personId, seats });
  return meant.length > 1 ? refused('TAWSIYA_SEAT_NEEDED', { person: personId, seats }) : seat;
};

interface OnBehalf {
  readonly acting: ActedAs;
  /** Absent where the holder acts in person. */
  readonly recordedBy?: NonNullable<Delegation['recordedBy']>;
}

/** Another's seat is for the secretariat alone to record, and not without the source. */
const onBehalf = (state: EstablishedGroup, actor: Actor, source: string | undefined): OnBehalf | Refusal => {
  const acting = secretariat(state, actor);
  if (isRefusal(acting)) return acting;
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  if (source === undefined) return refused('TAWSIYA_SOURCE_NEEDED');
  return { acting, recordedBy: { personId: actor.personId, source } };
};

const periodObstacle = ({ from, until }: Delegation, now: Instant): Refused<'TAWSIYA_PERIOD_OVER'> | null => {
  const than = from > now ? from : now;
  return until > than ? null : refused('TAWSIYA_PERIOD_OVER', { until, than });
};

const obstacleTo = (state: EstablishedGroup, wanted: Delegation, now: Instant): Refusal | null => {
  const { list } = state.delegations;
  if (wanted.to === wanted.personId) return refused('TAWSIYA_DELEGATED_TO_ONESELF', { person: wanted.to });
  if (!state.membership.persons.some(({ id }) => id === wanted.to))
    return refused('TAWSIYA_UNKNOWN_PERSON', { person: wanted.to });
  const over = periodObstacle(wanted, now);
  if (over !== null) return over;
  const other = overlapping(list, wanted);
  if (other !== undefined)
    return refused('TAWSIYA_SEAT_DELEGATED_ALREADY', {
      number: other.number,
      to: other.to,
      from: other.from,
      until: other.until,
    });
  const circle = circleThrough(list, wanted);
  if (circle !== null) return refused('TAWSIYA_DELEGATION_CIRCLE', { circle: circle.join(' → ') });
  return list.filter(({ until }) => until > now).length >= limits.delegations
    ? refused('TAWSIYA_TOO_MANY_DELEGATIONS', { limit: limits.delegations })
    : null;
};

export const delegate = (state: EstablishedGroup, actor: Actor, data: Wanted, now: Instant): Verdict => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const personId = data.personId ?? actor.personId;
  const seat = seatMeant(state, personId, data);
  if (isRefusal(seat)) return seat;
  const by = personId === actor.personId ? { acting: actedAs(seat) } : onBehalf(state, actor, data.source);
  if (isRefusal(by)) return by;
  const { acting, ...recorded }: OnBehalf = by;
  const delegation: Delegation = {
    number: state.lastDelegation + 1,
    personId,
    entityId: seat.entityId,
    role: seat.role,
    to: data.to,
    from: data.from ?? now,
    until: data.until,
    ...recorded,
  };
  return obstacleTo(state, delegation, now) ?? accepted(event('seat-delegated', acting, now, { delegation }));
};

/** It ends at once; what was done by it stands. */
export const revokeDelegation = (
  state: EstablishedGroup,
  actor: Actor,
  data: CommandData<'revoke-delegation'>,
  now: Instant,
): Verdict => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const delegation = state.delegations.list.find(
    ({ number, until }) => number === data.delegation && until > now,
  );
  if (delegation === undefined) return refused('TAWSIYA_UNKNOWN_DELEGATION', { number: data.delegation });
  const { personId, entityId, role } = delegation;
  if (personId === actor.personId) {
    const acting = { personId, entityId, role };
    return accepted(event('delegation-revoked', acting, now, { delegation, source: null }));
  }
  const by = onBehalf(state, actor, data.source);
  if (isRefusal(by)) return by;
  const source = by.recordedBy?.source ?? null;
  return accepted(event('delegation-revoked', by.acting, now, { delegation, source }));
};
