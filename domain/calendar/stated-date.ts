/**
 * Dates as plans state them: "Spring 2025", "Q3 2026", "by end of March 2026", "ongoing". The words are kept as they
 * were written, beside the days that they mean.
 *
 * Invariants
 * 1. Nothing is guessed: words that can be read in two ways are not understood, and whoever gives them says which
 *    days they mean ("Winter 2025" lies in two years, a financial year begins when its country says).
 * 2. The days that somebody gives with the words prevail over what the words would mean by themselves.
 */
import { limits } from '../shared/limits';
import { malformed, optional, record, text, type Shape, type Shaped } from '../shared/shape';
import { addDays, civilDate, type CivilDate, type Days } from './civil-date';
import { understood } from './stated-date-words';

/** What was written, and the days that it means. */
export interface StatedDate {
  readonly written: string;
  readonly means: Days;
}

const daysShape = record({ from: optional(civilDate), to: optional(civilDate) });
const asGiven = record({ written: text(limits.short), means: optional(daysShape) });

const fitting = ({ written, means }: Shaped<typeof asGiven>, path: string): ReturnType<typeof read> => {
  if (means === undefined) {
    const days = understood(written);
    return days === null
      ? malformed(
          `${path}.means`,
          'given with the words, as the first and the last day that they mean, since they can be read in several ways',
        )
      : { ok: true, value: { written, means: days } };
  }
  const { from = null, to = null } = means;
  if (from !== null && to !== null && from > to)
    return malformed(`${path}.means.to`, `a day that is not before ${from}`);
  return { ok: true, value: { written, means: { from, to } } };
};

const read: Shape<StatedDate>['read'] = (value, path) => {
  const given = asGiven.read(value, path);
  return given.ok ? fitting(given.value, path) : given;
};

/** Words that are understood, or words with the days that they mean. */
export const statedDate: Shape<StatedDate> = { read };

/** Whether the last day that is meant is over, on that day of the group's clocks; an open end never is. */
export const isOver = ({ means }: StatedDate, today: CivilDate): boolean =>
  means.to !== null && today > means.to;

/** Whether all of one is before any of the other. */
export const isBefore = (one: StatedDate, other: StatedDate): boolean =>
  one.means.to !== null && other.means.from !== null && one.means.to < other.means.from;

/** Whether it ends later; an open end is later than any day. */
export const endsLater = (one: StatedDate, other: StatedDate): boolean =>
  other.means.to !== null && (one.means.to === null || one.means.to > other.means.to);

/** The day on which what is due is late. */
export const dayAfter = ({ means }: StatedDate): CivilDate | null =>
  means.to === null ? null : addDays(means.to, 1);
