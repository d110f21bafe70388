/** Who may do to a round what: offices, by the rules of procedure. */
import { seatAs, type Membership } from './membership';
import { firstTwice } from '../shared/repetition';
import { listOf, oneOf, orElse, record, type Shaped } from '../shared/shape';

const offices = ['secretariat', 'co-chair'] as const;
export type Office = (typeof offices)[number];

/** What holds where a document does not say: nobody closes a round before its time. */
export const powersByDefault = {
  open: ['secretariat'],
  extend: ['secretariat'],
  suspend: ['secretariat'],
  closeEarly: [],
} as const;

const held = listOf(oneOf(...offices), 1, offices.length);

export const powersShape = record({
  open: orElse(held, powersByDefault.open),
  /** Of a round and of an endorsement. */
  extend: orElse(held, powersByDefault.extend),
  /** And resume. */
  suspend: orElse(held, powersByDefault.suspend),
  closeEarly: orElse(listOf(oneOf(...offices), 0, offices.length), powersByDefault.closeEarly),
});
export type Powers = Shaped<typeof powersShape>;
export type Power = keyof Powers;

/** The person named where it holds one of the offices; else the first who does. */
export const holderOf = (
  membership: Membership,
  offices: readonly Office[],
  personId: string,
): string | undefined =>
  seatAs(membership, personId, ...offices)?.personId ??
  offices
    .flatMap((office) => membership.seats.filter(({ role }) => role === office))
    .map((seat) => seat.personId)[0];

/** What a person is told who holds none of the offices. */
export const notOfThese = (
  offices: readonly Office[],
): 'TAWSIYA_NOT_SECRETARIAT' | 'TAWSIYA_NOT_CO_CHAIR' | 'TAWSIYA_NOT_EMPOWERED' => {
  const [office, ...others] = offices;
  if (others.length > 0) return 'TAWSIYA_NOT_EMPOWERED';
  return office === 'co-chair' ? 'TAWSIYA_NOT_CO_CHAIR' : 'TAWSIYA_NOT_SECRETARIAT';
};

/** The field of an office that is named twice, or null. */
export const contradictionInPowers = (powers: Powers): string | null => {
  for (const [power, holders] of Object.entries(powers)) {
    const twice = firstTwice(holders);
    if (twice !== -1) return `${power}[${String(twice)}]`;
  }
  return null;
};
