import { z } from 'zod';
import type { Making } from '../making';
import { part } from '../part';
import { names } from './languages';
import { identifier, instant, ordinal, words } from './scalars';

const civilDate = z.iso.date();
/** Local time, `HH:MM`; 24:00 is the midnight that ends the day. */
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const holiday = part('Holiday', (make) =>
  make.object({ date: civilDate, names: names(make), basis: make.oneOf('fixed', 'calculated', 'announced') }),
);

/** On which days an authority works, and what its clocks show. */
export const workingCalendar = part('WorkingCalendar', (make) =>
  make.object({
    authority: identifier,
    names: names(make),
    version: ordinal,
    zone: words,
    weekend: z.array(
      make.oneOf('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'),
    ),
    holidays: z.array(holiday(make)),
    /** Minutes ahead of UTC, each from an instant on; the first from the beginning of time. */
    offsets: z.array(make.object({ from: instant.nullable(), minutes: z.int() })),
  }),
);

const inDays = (make: Making) =>
  [
    {
      kind: z.literal('calendar-days'),
      days: ordinal,
      timeOfDay,
      onNonWorkingDay: make.oneOf('next-working-day', 'previous-working-day', 'stands'),
    },
    { kind: z.literal('working-days'), days: ordinal, timeOfDay },
  ] as const;

/** What rules may say of every text alike. */
export const dayTerm = part('DayTerm', (make) => make.oneKindOf(...inDays(make)));

export const deadlineTerm = part('DeadlineTerm', (make) =>
  make.oneKindOf({ kind: z.literal('hours'), hours: ordinal }, ...inDays(make), {
    kind: z.literal('meeting'),
    name: make.object({ ar: words.optional(), en: words.optional() }),
    at: instant,
  }),
);

/** How a deadline was come to: the day and the time of day on which it falls, and whose clocks show it. */
export const reckoning = part('Reckoning', (make) =>
  make.object({
    term: deadlineTerm(make),
    localDate: civilDate,
    timeOfDay,
    zone: words,
    /** The non-working day on which it would have fallen. */
    movedFrom: make
      .object({ date: civilDate, because: z.union([z.literal('weekend'), holiday(make)]) })
      .nullable(),
  }),
);

/** Why a new calendar moved a deadline. */
export const moveReason = part('MoveReason', (make) =>
  make.oneKindOf(
    { kind: z.literal('holiday-added'), holiday: holiday(make) },
    { kind: z.literal('holiday-removed'), holiday: holiday(make) },
    { kind: z.literal('weekend-changed') },
    { kind: z.literal('offset-changed') },
  ),
);
