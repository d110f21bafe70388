/**
 * What the clocks of a place show. The history of its offset from UTC is handed in: the zone data of a machine differ
 * from one release to the next, and a deadline reckoned again years later must be the same.
 *
 * Invariant: a history begins with `from: null`, the beginning of time, and ascends from there
 * (working-calendar.ts refuses any other).
 */
import { addMilliseconds, type Instant } from '../shared/instant';
import { textThat, type Shape } from '../shared/shape';
import type { CivilDate } from './civil-date';

/** From the instant on, until the next change, local time is UTC and so many minutes. */
export interface OffsetChange {
  readonly from: Instant | null;
  readonly minutes: number;
}
export type OffsetHistory = readonly OffsetChange[];

/** `time` is written `HH:mm:ss.sss`. */
export interface LocalTime {
  readonly date: CivilDate;
  readonly time: string;
}

/** `HH:mm`, or `24:00` for the end of the day that it stands with. */
export type TimeOfDay = string;

export const timeOfDay: Shape<TimeOfDay> = textThat(
  (value) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value),
  'a time of day such as 17:00, or 24:00 for the end of the day',
);

const minute = 60_000;

/** Minutes that local time is ahead of UTC. */
export const offsetAt = (instant: Instant, history: OffsetHistory): number =>
  history.findLast(({ from }) => from === null || from <= instant)?.minutes ?? 0;

export const localTimeOf = (instant: Instant, history: OffsetHistory): LocalTime => {
  const shown = addMilliseconds(instant, offsetAt(instant, history) * minute);
  const separator = shown.indexOf('T');
  return { date: shown.slice(0, separator), time: shown.slice(separator + 1, -1) };
};

/**
 * The instant at which the clocks show a date and a time (`HH:mm`, `24:00` or `HH:mm:ss.sss`).
 *
 * Where clocks are put back or forward it follows RFC 5545, 3.3.5, so that an invitation sent as iCalendar and the
 * deadline in the record are one instant: "If … the local time described occurs more than once …, the DATE-TIME value
 * refers to the first occurrence of the referenced time. … If the local time described does not occur …, the DATE-TIME
 * value is interpreted using the UTC offset before the gap in local times."
 */
export const instantOf = (date: CivilDate, time: string, history: OffsetHistory): Instant => {
  const shown = new Date(`${date}T${time}Z`).toISOString();
  let offsetBefore: number | null = null;
  for (const [index, { from, minutes }] of history.entries()) {
    const instant = addMilliseconds(shown, -minutes * minute);
    const until = history[index + 1]?.from ?? null;
    if (until === null || instant < until) {
      const isInGap = from !== null && instant < from;
      return isInGap ? addMilliseconds(shown, -(offsetBefore ?? minutes) * minute) : instant;
    }
    offsetBefore = minutes;
  }
  return shown;
};
