/** Who may do to a round what: offices, by the rules of procedure. */
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

/** The field of an office that is named twice, or null. */
export const contradictionInPowers = (powers: Powers): string | null => {
  for (const [power, holders] of Object.entries(powers)) {
    const twice = holders.findIndex((office, index) => holders.indexOf(office) !== index);
    if (twice !== -1) return `${power}[${String(twice)}]`;
  }
  return null;
};
