/** Calendars that nobody has: any weekend of up to six days, many holidays, clocks that are put back and forward. */
import * as fc from 'fast-check';
import { addDays, weekdays } from '../../../domain/calendar/civil-date';
import type { OffsetHistory } from '../../../domain/calendar/local-time';
import type { Holiday, WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { addHours } from '../../../domain/shared/instant';

export const firstDate = '2026-01-01';
const holidaysWithin = 60;
const beginning = '2025-01-01T00:00:00.000Z';

export const holidayOn = (date: string, basis: Holiday['basis'] = 'announced'): Holiday => ({
  date,
  names: { ar: 'عطلة رسمية', en: 'Official holiday' },
  basis,
});

export const historyArbitrary: fc.Arbitrary<OffsetHistory> = fc
  .tuple(
    fc.integer({ min: -840, max: 840 }),
    fc.array(
      fc.record({ days: fc.integer({ min: 3, max: 300 }), minutes: fc.integer({ min: -840, max: 840 }) }),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([minutes, changes]) => {
    let from = beginning;
    const later = changes.map((change) => {
      from = addHours(from, change.days * 24);
      return { from, minutes: change.minutes };
    });
    return [{ from: null, minutes }, ...later];
  });

export const calendarArbitrary: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    weekend: fc.subarray([...weekdays], { maxLength: 6 }),
    holidays: fc.uniqueArray(fc.integer({ min: -5, max: holidaysWithin }), { maxLength: 25 }),
    offsets: historyArbitrary,
  })
  .map(({ weekend, holidays, offsets }) => ({
    authority: 'example',
    names: { ar: 'مثال', en: 'Example' },
    version: 1,
    zone: 'Example/Zone',
    weekend,
    holidays: holidays.map((days) => holidayOn(addDays(firstDate, days))),
    offsets,
  }));

/** Within the days on which arbitrary calendars have their holidays. */
export const startArbitrary: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 40 * 24 * 60 })
  .map((minutes) => new Date(Date.parse(`${firstDate}T00:00:00.000Z`) + minutes * 60_000).toISOString());
