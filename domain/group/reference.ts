import { textThat } from '../shared/shape';

/** A group's code begins each of its references, which are keys everywhere: short, and without the dash that parts them. */
export const groupCode = textThat(
  (value) => /^[A-Z][A-Z0-9]{1,15}$/.test(value),
  '2 to 16 capital letters or digits, such as MWG',
);

/** `MWG-2026-0042`: four digits, more once a year needs them. */
export const recommendationReference = (group: string, year: number, number: number): string =>
  `${group}-${String(year)}-${String(number).padStart(4, '0')}`;

/** `MWG-C-0003`: the group's third review cycle. */
export const cycleReference = (group: string, number: number): string =>
  `${group}-C-${String(number).padStart(4, '0')}`;

/** `MWG-A-0007`: the group's seventh action, counted through all years, since an action outlives the one it began in. */
export const actionReference = (group: string, number: number): string =>
  `${group}-A-${String(number).padStart(4, '0')}`;

const recommendation = /^(.+)-\d{4}-\d{4,}$/;
const cycle = /^(.+)-C-\d{4,}$/;
const action = /^(.+)-A-\d{4,}$/;

/** The group that a recommendation's reference names, or null where it is no such reference. */
export const groupOfRecommendation = (reference: string): string | null =>
  recommendation.exec(reference)?.[1] ?? null;

export const groupOfCycle = (reference: string): string | null => cycle.exec(reference)?.[1] ?? null;

export const groupOfAction = (reference: string): string | null => action.exec(reference)?.[1] ?? null;
