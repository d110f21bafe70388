/** What a new version of a calendar does to a deadline that was set under an earlier one, and why. */
import type { Instant } from '../shared/instant';
import { addDays, type CivilDate } from './civil-date';
import { deadlineFrom, type Deadline, type DeadlineTerm } from './deadline';
import { localTimeOf } from './local-time';
import type { Holiday, WorkingCalendar } from './working-calendar';
import { nonWorkingDaysOf } from './working-day';

export type MoveReason =
  | { readonly kind: 'holiday-added'; readonly holiday: Holiday }
  | { readonly kind: 'holiday-removed'; readonly holiday: Holiday }
  | { readonly kind: 'weekend-changed' }
  | { readonly kind: 'offset-changed' };

/** Invariant: `because` names at least one reason; those that are holidays come in the order of their days. */
export interface MovedDeadline {
  readonly from: Deadline;
  readonly to: Deadline;
  readonly because: readonly MoveReason[];
}

/** Null where the deadline stays at its instant, as one in hours and a meeting always do. */
export const movedDeadline = (
  term: DeadlineTerm,
  start: Instant,
  before: WorkingCalendar,
  after: WorkingCalendar,
): MovedDeadline | null => {
  const from = deadlineFrom(term, start, before);
  const to = deadlineFrom(term, start, after);
  if (from.at === to.at || term.kind === 'hours' || term.kind === 'meeting') return null;

  // The end of a day bears its date, which a time of day that the clocks skip may not.
  const landings = [before, after].map(
    (calendar) => deadlineFrom({ ...term, timeOfDay: '24:00' }, start, calendar).localDate,
  );
  const firstCounted = addDays(localTimeOf(start, after.offsets).date, 1);
  // In working days every day since the start matters; in calendar days those alone between the two landings.
  const days = changesOfDays(
    term.kind === 'working-days' ? [firstCounted, ...landings] : landings,
    before,
    after,
  );
  const byClocksAlone = deadlineFrom(term, start, { ...before, offsets: after.offsets });
  return {
    from,
    to,
    because: byClocksAlone.at === from.at ? days : [...days, { kind: 'offset-changed' }],
  };
};

/** Of the days from the first to the last of those given, those that became working days, or ceased to be. */
const changesOfDays = (
  days: readonly CivilDate[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): readonly MoveReason[] => {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [whyNotBefore, whyNotAfter] = [nonWorkingDaysOf(before), nonWorkingDaysOf(after)];
  const holidays: MoveReason[] = [];
  let isWeekendChanged = false;
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const [was, is] = [whyNotBefore(date), whyNotAfter(date)];
    if ((was === null) === (is === null)) continue;
    if (was === 'weekend' || is === 'weekend') isWeekendChanged = true;
    else if (is !== null) holidays.push({ kind: 'holiday-added', holiday: is });
    else if (was !== null) holidays.push({ kind: 'holiday-removed', holiday: was });
  }
  return isWeekendChanged ? [...holidays, { kind: 'weekend-changed' }] : holidays;
};
