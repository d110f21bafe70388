import * as fc from 'fast-check';
import {
  addDays,
  civilDate,
  daysBetween,
  isCivilDate,
  weekdayOf,
  weekdays,
} from '../../../domain/calendar/civil-date';

const dateArbitrary = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it.each([
    ['2026-12-24', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['24-12-2026', false],
    ['2026-12-24T00:00:00.000Z', false],
    ['', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isCivilDate(text)).toBe(expected);
  });

  it('that is none is refused, naming its field and showing one', () => {
    for (const value of ['2026-02-30', 20_260_101, null])
      expect(civilDate.read(value, 'holidays[2].date')).toStrictEqual({
        ok: false,
        misfit: {
          problem: 'malformed',
          path: 'holidays[2].date',
          expected: 'a date such as 2026-12-24',
        },
      });
  });

  it('is reckoned with over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('has the weekday that almanacs give it', () => {
    expect(['2018-02-26', '2020-02-29', '2026-12-24', '2027-01-01'].map(weekdayOf)).toStrictEqual([
      'monday',
      'saturday',
      'thursday',
      'friday',
    ]);
  });

  it('sorts as text in the order of days, and the weekdays follow each other', () => {
    fc.assert(
      fc.property(dateArbitrary, fc.integer({ min: 1, max: 3_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isCivilDate(later)).toBe(true);
        expect(later > date).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDays(later, -days)).toBe(date);
        expect(weekdays.indexOf(weekdayOf(later))).toBe((weekdays.indexOf(weekdayOf(date)) + days) % 7);
      }),
    );
  });
});
