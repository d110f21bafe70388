/**
 * A seat that its holder delegates to another person for a period.
 *
 * Invariants
 * 1. A delegation takes nothing from the holder, who acts as before: of the two, whoever acted last is heard.
 * 2. It begins and ends by the clock; nothing has to happen for it to end.
 * 3. It is of a seat of the membership that decides: once the seat is another person's, it lets nobody act.
 * 4. A delegate acts for the seat and cannot pass it on: a seat is delegated by its holder alone.
 */
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import { identifier, instant, integer, listOf, oneOf, optional, record, text } from '../shared/shape';
import type { Shaped } from '../shared/shape';
import { roles, type Membership, type Seat } from './membership';

const number = integer(1, 1_000_000);

const delegationShape = record({
  /** Counted within the group, from 1. */
  number,
  /** Whose seat it is. */
  personId: identifier,
  entityId: identifier,
  role: oneOf(...roles),
  /** Who acts for it. */
  to: identifier,
  from: instant,
  until: instant,
  /** Who of the secretariat put it on record, and where it can be read; absent where the holder gave it in person. */
  recordedBy: optional(record({ personId: identifier, source: text(limits.statement) })),
});
export type Delegation = Shaped<typeof delegationShape>;

/** Those that run or are to come, whole; each change of them has its version. */
export const delegationsShape = record({
  version: integer(0, 1_000_000),
  list: listOf(delegationShape, 0, limits.delegations),
});
export type Delegations = Shaped<typeof delegationsShape>;

export const noDelegations: Delegations = { version: 0, list: [] };

type Period = Pick<Delegation, 'from' | 'until'>;

const isRunning = ({ from, until }: Period, now: Instant): boolean => from <= now && now < until;

const isSeatOf = (
  { personId, entityId, role }: Pick<Delegation, 'personId' | 'entityId' | 'role'>,
  seat: Seat,
): boolean => seat.personId === personId && seat.entityId === entityId && seat.role === role;

/** The time that two periods share, or null. */
const shared = (one: Period, other: Period): Period | null => {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return from < until ? { from, until } : null;
};

/** The delegation of the same seat whose period overlaps, if there is one. */
export const overlapping = (list: readonly Delegation[], wanted: Delegation): Delegation | undefined =>
  list.find((each) => isSeatOf(each, wanted) && shared(each, wanted) !== null);

/**
 * The persons of a circle that the delegation would close, from its giver on to its giver, or null. A circle is one
 * only where all its delegations run at one time.
 */
export const circleThrough = (
  list: readonly Delegation[],
  { personId, to, ...period }: Pick<Delegation, 'personId' | 'to' | 'from' | 'until'>,
): readonly string[] | null => {
  const from = (person: string, during: Period, passed: readonly string[]): readonly string[] | null => {
    const path = [...passed, person];
    if (person === personId) return path;
    for (const each of list) {
      const time = each.personId === person && !passed.includes(each.to) ? shared(during, each) : null;
      const found = time === null ? null : from(each.to, time, path);
      if (found !== null) return found;
    }
    return null;
  };
  const rest = from(to, period, []);
  return rest === null ? null : [personId, ...rest];
};

/**
 * The membership as it acts now: beside each seat that is delegated, the same seat of its delegate, who must be listed
 * among the persons. No entity comes in and none goes out.
 */
export const actingNow = (
  membership: Membership,
  { list }: Delegations,
  now: Instant,
  persons: Membership['persons'] = membership.persons,
): Membership => {
  const delegated = list
    .filter((each) => isRunning(each, now) && persons.some(({ id }) => id === each.to))
    .flatMap((each) =>
      membership.seats
        .filter((seat) => isSeatOf(each, seat))
        .map((seat): Seat => ({ ...seat, personId: each.to, byDelegationOf: each.personId })),
    );
  return delegated.length === 0 ? membership : { ...membership, seats: [...membership.seats, ...delegated] };
};
