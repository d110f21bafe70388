/** Delegations of seats for lives that nobody thought of. */
import * as fc from 'fast-check';
import { noDelegations, type Delegation, type Delegations } from '../../../domain/group/delegation';
import type { Membership } from '../../../domain/group/membership';
import { hour } from '../cast';

export const pick = <T>(among: readonly T[], index: number): T => {
  const picked = among[index % among.length];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
};

/** Seats that are delegated: to nobody of the group, to the other chair, and to one for both chairs. */
const delegated = (
  number: number,
  seat: Membership['seats'][number],
  to: string,
  [from, until]: readonly [number, number],
): Delegation => ({ number, ...seat, to, from: hour(from), until: hour(until) });

const delegatedOnce: readonly Delegation[] = [
  delegated(1, { personId: 'huda', entityId: 'mfa', role: 'co-chair' }, 'omar', [0, 400]),
  delegated(2, { personId: 'marco', entityId: 'iom', role: 'co-chair' }, 'omar', [0, 400]),
  delegated(3, { personId: 'amina', entityId: 'moi', role: 'member' }, 'stranger', [0, 60]),
  delegated(4, { personId: 'sara', entityId: 'unhcr', role: 'member' }, 'huda', [30, 400]),
  delegated(5, { personId: 'layla', entityId: 'office', role: 'secretariat' }, 'amina', [0, 90]),
];

export const delegationsArbitrary: fc.Arbitrary<Delegations> = fc
  .subarray([...delegatedOnce])
  .map((list) => ({ version: list.length, list }));

/** The next version: another is delegated, or one is revoked; now and then an old version again. */
export const nextDelegations = ({ version, list }: Delegations, variant: number): Delegations => {
  if (variant === 0) return noDelegations;
  const each = pick(delegatedOnce, variant);
  const others = list.filter(({ number }) => number !== each.number);
  return { version: version + 1, list: others.length === list.length ? [...others, each] : others };
};
