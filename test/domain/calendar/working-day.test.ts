import * as fc from 'fast-check';
import { addDays, weekdayOf, weekdays } from '../../../domain/calendar/civil-date';
import { libya } from '../../../domain/calendar/libya';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import {
  addWorkingDays,
  firstWorkingWeekday,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  whyNonWorking,
} from '../../../domain/calendar/working-day';
import { calendarArbitrary, firstDate, holidayOn } from './arbitrary-calendar';

const dateArbitrary = fc.integer({ min: -20, max: 80 }).map((days) => addDays(firstDate, days));

/** Reckoned without the code under test: by the machine’s own calendar and a set of days. */
const isWorkingByHand = (date: Date, { weekend, holidays }: WorkingCalendar): boolean => {
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const text = date.toISOString().slice(0, 10);
  return (
    !weekend.some((day) => names.indexOf(day) === date.getUTCDay()) &&
    !new Set(holidays.map((holiday) => holiday.date)).has(text)
  );
};

describe('a day', () => {
  it('of the weekend, a holiday and a working day are told apart', () => {
    expect(whyNonWorking('2026-12-25', libya)).toBe('weekend');
    expect(whyNonWorking('2026-12-24', libya)).toStrictEqual({
      date: '2026-12-24',
      names: { ar: 'عيد الاستقلال', en: 'Independence Day' },
      basis: 'fixed',
    });
    expect(whyNonWorking('2026-12-23', libya)).toBeNull();
  });

  it('that is a holiday and of the weekend is no working day because of the weekend', () => {
    expect(libya.holidays.some(({ date }) => date === '2026-05-01')).toBe(true);
    expect(whyNonWorking('2026-05-01', libya)).toBe('weekend');
  });

  it('has its neighbours among the working days, over feast and weekend', () => {
    // Arafat Day and Eid al-Adha 2026 take Tuesday to Friday, and Saturday is of the weekend.
    expect(nextWorkingDay('2026-05-25', libya)).toBe('2026-05-31');
    expect(previousWorkingDay('2026-05-31', libya)).toBe('2026-05-25');
    expect(nextWorkingDay('2026-05-28', libya)).toBe('2026-05-31');
  });
});

describe('adding working days', () => {
  it('passes over weekends and holidays', () => {
    // From Monday 21 December 2026: Tuesday, Wednesday, and then Sunday, since Thursday is Independence Day.
    expect([0, 1, 2, 3, 4].map((days) => addWorkingDays('2026-12-21', days, libya))).toStrictEqual([
      '2026-12-21',
      '2026-12-22',
      '2026-12-23',
      '2026-12-27',
      '2026-12-28',
    ]);
  });

  it('lands on a working day, later the more days there are, as counting day by day finds', () => {
    fc.assert(
      fc.property(
        calendarArbitrary,
        dateArbitrary,
        fc.integer({ min: 1, max: 40 }),
        (calendar, date, days) => {
          const landing = addWorkingDays(date, days, calendar);
          expect(isWorkingDay(landing, calendar)).toBe(true);
          expect(addWorkingDays(date, days + 1, calendar) > landing).toBe(true);

          const byHand = new Date(`${date}T00:00:00Z`);
          for (let left = days; left > 0;) {
            byHand.setUTCDate(byHand.getUTCDate() + 1);
            if (isWorkingByHand(byHand, calendar)) left -= 1;
          }
          expect(landing).toBe(byHand.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('is undone by going back as many, from a working day', () => {
    fc.assert(
      fc.property(
        calendarArbitrary,
        dateArbitrary,
        fc.integer({ min: 0, max: 20 }),
        (calendar, date, days) => {
          const start = nextWorkingDay(date, calendar);
          let back = addWorkingDays(start, days, calendar);
          for (let step = 0; step < days; step += 1) back = previousWorkingDay(back, calendar);
          expect(back).toBe(start);
        },
      ),
    );
  });
});

describe('the first working Tuesday of a month', () => {
  it('is the first Tuesday where that is a working day', () => {
    expect(firstWorkingWeekday(2026, 12, 'tuesday', libya)).toBe('2026-12-01');
  });

  it('is the next Tuesday that is a working day where the first is a holiday', () => {
    const announced = {
      ...libya,
      holidays: [...libya.holidays, holidayOn('2026-12-01'), holidayOn('2026-12-08')],
    };
    expect(firstWorkingWeekday(2026, 12, 'tuesday', announced)).toBe('2026-12-15');
  });

  it('is none where every Tuesday is a holiday, or Tuesday is of the weekend', () => {
    const tuesdays = ['01', '08', '15', '22', '29'].map((day) => holidayOn(`2026-12-${day}`));
    expect(firstWorkingWeekday(2026, 12, 'tuesday', { ...libya, holidays: tuesdays })).toBeNull();
    expect(firstWorkingWeekday(2026, 12, 'friday', libya)).toBeNull();
  });

  it.each([
    [2026, 0],
    [2026, 13],
    [2026, 1.5],
    [2026.5, 1],
    [-1, 1],
    [10_000, 1],
    [Number.NaN, 1],
  ])('is none in year %d, month %d, which there is not', (year, month) => {
    expect(firstWorkingWeekday(year, month, 'tuesday', libya)).toBeNull();
  });

  it('is of that month and weekday, a working day, and no earlier one is', () => {
    const weekdayArbitrary = fc.constantFrom(...weekdays);
    fc.assert(
      fc.property(
        calendarArbitrary,
        weekdayArbitrary,
        fc.integer({ min: 1, max: 3 }),
        (calendar, weekday, month) => {
          const found = firstWorkingWeekday(2026, month, weekday, calendar);
          const fitting = Array.from({ length: 31 }, (_, day) => new Date(Date.UTC(2026, month - 1, day + 1)))
            .filter((date) => date.getUTCMonth() === month - 1 && isWorkingByHand(date, calendar))
            .map((date) => date.toISOString().slice(0, 10))
            .filter((date) => weekdayOf(date) === weekday);
          expect(found).toBe(fitting[0] ?? null);
        },
      ),
    );
  });
});
