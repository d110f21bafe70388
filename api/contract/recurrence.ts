/** Review cycles that come again each month. */
import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { dayTerm } from './calendar';
import { bilingual, identifier, sent, shown, zone, type Making } from './fields';

const weekday = z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);
export const weekdays = weekday.options;

const openingTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const fields = (making: Making) => ({
  id: identifier,
  name: bilingual(making, limits.short),
  kind: z.enum(['meeting', 'written-procedure']),
  /** It opens on the first working day of each month that is this day of the week, at that local time. */
  weekday,
  opensAt: openingTime,
  /** How long each cycle is open. */
  term: dayTerm(making),
  remindHoursBefore: z.int().min(1).max(8_760).optional(),
});

export const recurrenceBody = sent.object({ ...fields(sent), zone });

export const keptRecurrence = {
  ...fields(shown),
  zone: z.string(),
  /** The person of the secretariat in whose name its cycles are scheduled. */
  personId: z.string(),
  paused: z.boolean(),
};

export const recurrenceParams = z.strictObject({ group: identifier, id: identifier });

export const recurrences = z
  .object({
    recurrences: z.array(
      z.object({
        ...keptRecurrence,
        /** The day of the next one by the working calendar as it is; null while paused, or where it leaves none. */
        next: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Recurrences' });
