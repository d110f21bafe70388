/**
 * Duties that the rules keep apart: whoever exercised the one is kept from the other.
 *
 * Somebody who acts by delegation exercises the duty of the one whose seat it is: neither of the two unites both.
 */
import type { Separation } from '../group/representation';
import type { Recorded } from './state';

interface Acting {
  readonly personId: string;
  readonly byDelegationOf?: string;
}

const personsOf = ({ personId, byDelegationOf }: Acting): readonly string[] => [
  personId,
  ...(byDelegationOf === undefined ? [] : [byDelegationOf]),
];

/** The last round in which the actor took a position, where the rules keep whoever did so from this; else null. */
export const barringRound = (
  { rules, rounds }: Recorded,
  actor: Acting,
  separation: Extract<Separation, `position-and-${string}`>,
): number | null => {
  const last = rounds.at(-1);
  if (last === undefined || !rules.separation.includes(separation)) return null;
  const persons = personsOf(actor);
  const took = last.positions.some(
    (position) =>
      position.reversed === undefined && personsOf(position).some((person) => persons.includes(person)),
  );
  return took ? last.number : null;
};
