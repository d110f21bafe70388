import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { bilingual, identifier, instant, names, sent, shown, type Making } from './fields';

const civilDate = z.iso.date();
const timeOfDay = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const days = z.int().min(1).max(3_650);

const holiday = (making: Making) =>
  making.object({
    date: civilDate,
    names: names(making, limits.short),
    basis: z.enum(['fixed', 'calculated', 'announced']),
  });

/** On which days an authority works, and what its clocks show. What contradicts itself the domain refuses. */
export const workingCalendar = (making: Making) =>
  making.object({
    authority: identifier,
    names: names(making, limits.short),
    version: z.int().min(1).max(1_000_000),
    zone: z
      .string()
      .max(64)
      .regex(/^[A-Za-z][\w+-]*(\/[A-Za-z][\w+-]*){0,2}$/),
    weekend: z
      .array(z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']))
      .max(7),
    holidays: z.array(holiday(making)).max(1_000),
    offsets: z
      .array(
        making.object({
          /** Null for the beginning of time. */
          from: making.orElse(instant.nullable(), null),
          minutes: z.int().min(-840).max(840),
        }),
      )
      .min(1)
      .max(300),
  });

const inDays = ({ object }: Making) =>
  [
    object({
      kind: z.literal('calendar-days'),
      days,
      timeOfDay,
      onNonWorkingDay: z.enum(['next-working-day', 'previous-working-day', 'stands']),
    }),
    object({ kind: z.literal('working-days'), days, timeOfDay }),
  ] as const;

/** What rules may say of every text alike. */
export const dayTerm = (making: Making) => z.discriminatedUnion('kind', inDays(making));

const termWith = (making: Making) => {
  const { object } = making;
  return z.discriminatedUnion('kind', [
    object({ kind: z.literal('hours'), hours: z.int().min(1).max(87_600) }),
    ...inDays(making),
    object({ kind: z.literal('meeting'), name: bilingual(making, limits.short), at: instant }),
  ]);
};

/** A deadline as a period, reckoned by the group's working calendar. */
export const deadlineTerm = termWith(sent);
export const shownTerm = termWith(shown);

/** How a deadline was come to: the day and the time of day on which it falls, and whose clocks show it. */
export const reckoning = (making: Making) =>
  making.object({
    term: termWith(making),
    localDate: z.string(),
    timeOfDay: z.string(),
    zone: z.string(),
    /** The non-working day on which it would have fallen. */
    movedFrom: making
      .object({ date: z.string(), because: z.union([z.literal('weekend'), holiday(making)]) })
      .nullable(),
  });
