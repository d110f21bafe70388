/**
 * On which days an authority works, and what its clocks show: data handed in, one version at a time. An authority that
 * announces a holiday late issues its next version; moved-deadline.ts says what that does to open deadlines.
 *
 * Invariants, kept by reading every calendar through `workingCalendarShape`
 * 1. At least one day of the week is not of the weekend, and holidays are finitely many: whoever looks for a working
 *    day finds one.
 * 2. A day is at most one holiday; two feasts on one day are one entry that names both.
 * 3. The offsets cover all of time, ascend, and are such as a zone on earth can have.
 */
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import { firstTwice } from '../shared/repetition';
import {
  identifier,
  instant,
  integer,
  listOf,
  malformed,
  names,
  oneOf,
  orElse,
  record,
  textThat,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { civilDate, weekdays } from './civil-date';

const holidaysAtMost = 1_000;
const offsetsAtMost = 300;

/** No zone is further from UTC than that of the Line Islands, 14 hours ahead. */
const furthestMinutes = 14 * 60;

/** The name is for readers and for comparing with the zone database; the offsets are what is reckoned with. */
export const zoneName = textThat(
  (value) => value.length <= 64 && /^[A-Za-z][\w+-]*(\/[A-Za-z][\w+-]*){0,2}$/.test(value),
  'the name of a time zone such as Africa/Tripoli',
);

export const holidayShape = record({
  date: civilDate,
  names: names(limits.short),
  /**
   * `fixed` to a day of the year by law; `calculated` ahead of the announcement, so that it may yet move; `announced` by
   * the authority.
   */
  basis: oneOf('fixed', 'calculated', 'announced'),
});
export type Holiday = Shaped<typeof holidayShape>;

const fields = record({
  authority: identifier,
  names: names(limits.short),
  version: integer(1, 1_000_000),
  zone: zoneName,
  weekend: listOf(oneOf(...weekdays), 0, weekdays.length),
  holidays: listOf(holidayShape, 0, holidaysAtMost),
  offsets: listOf(
    record({
      /** Null for the beginning of time. */
      from: orElse<Instant | null>(instant, null),
      minutes: integer(-furthestMinutes, furthestMinutes),
    }),
    1,
    offsetsAtMost,
  ),
});
export type WorkingCalendar = Shaped<typeof fields>;

interface Contradiction {
  readonly field: string;
  readonly expected: string;
}

const contradictionIn = ({ weekend, holidays, offsets }: WorkingCalendar): Contradiction | null => {
  const weekday = firstTwice(weekend);
  if (weekday !== -1)
    return { field: `weekend[${String(weekday)}]`, expected: 'a day that the weekend does not name yet' };
  if (weekend.length === weekdays.length)
    return { field: 'weekend', expected: 'a list that leaves at least one working day in the week' };

  const holiday = firstTwice(holidays.map(({ date }) => date));
  if (holiday !== -1)
    return {
      field: `holidays[${String(holiday)}].date`,
      expected: 'a date that no other holiday has; name both feasts in one entry',
    };

  for (const [index, { from }] of offsets.entries()) {
    const field = `offsets[${String(index)}].from`;
    const previous = offsets[index - 1];
    if (previous === undefined) {
      if (from !== null) return { field, expected: 'null, for the beginning of time' };
    } else if (from === null || (previous.from !== null && from <= previous.from))
      return { field, expected: 'an instant later than that of the offset before it' };
  }
  return null;
};

export const workingCalendarShape: Shape<WorkingCalendar> = {
  read: (value, path) => {
    const reading = fields.read(value, path);
    if (!reading.ok) return reading;
    const contradiction = contradictionIn(reading.value);
    if (contradiction === null) return reading;
    const { field, expected } = contradiction;
    return malformed(path === '' ? field : `${path}.${field}`, expected);
  },
};

/** The field of the first fault in a calendar that did not come in through the shape, or null. */
export const faultIn = (calendar: WorkingCalendar): string | null => {
  const reading = workingCalendarShape.read(calendar, '');
  return reading.ok ? null : reading.misfit.path;
};
