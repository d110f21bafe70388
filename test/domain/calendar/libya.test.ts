import * as fc from 'fast-check';
import { libya } from '../../../domain/calendar/libya';
import { localTimeOf } from '../../../domain/calendar/local-time';
import { faultIn } from '../../../domain/calendar/working-calendar';

const clocks = new Intl.DateTimeFormat('en-CA', {
  timeZone: libya.zone,
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});
const byTheZoneDatabase = (instant: string): string => clocks.format(new Date(instant)).replace(', ', 'T');
const byTheCalendar = (instant: string): string => {
  const { date, time } = localTimeOf(instant, libya.offsets);
  return `${date}T${time.slice(0, 8)}`;
};

const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});
/** Month and day of the lunar year that are holidays by Law No. 5 of 2012, such as `10/1` for 1 Shawwal. */
const feasts: Readonly<Record<string, string>> = {
  '10/1': 'Eid al-Fitr',
  '10/2': 'Eid al-Fitr',
  '10/3': 'Eid al-Fitr',
  '12/9': 'Arafat Day',
  '12/10': 'Eid al-Adha',
  '12/11': 'Eid al-Adha',
  '12/12': 'Eid al-Adha',
  '1/1': 'Islamic New Year',
  '3/12': 'Birthday of the Prophet',
};
const lunarDay = (date: Date): string => {
  const parts = ummAlQura.formatToParts(date);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}`;
};
const daysFrom2018To2028 = Array.from(
  { length: (Date.UTC(2029, 0) - Date.UTC(2018, 0)) / 86_400_000 },
  (_, day) => new Date(Date.UTC(2018, 0, 1 + day)),
);

describe('the calendar of Libya', () => {
  it('has no fault', () => {
    expect(faultIn(libya)).toBeNull();
  });

  it('has the five national holidays and nine days of feasts in each year from 2018 to 2028', () => {
    const countOf = (year: number, basis: string) =>
      libya.holidays.filter((holiday) => holiday.date.startsWith(`${year}-`) && holiday.basis === basis)
        .length;
    for (let year = 2018; year <= 2028; year += 1)
      expect([countOf(year, 'fixed'), countOf(year, 'calculated')]).toStrictEqual([5, 9]);
    expect(libya.holidays).toHaveLength(11 * 14);
  });

  it('has its feasts on the days that the calendar of Umm al-Qura gives, and marks them as calculated', () => {
    const expected = daysFrom2018To2028.flatMap((date) => {
      const feast = feasts[lunarDay(date)];
      return feast === undefined ? [] : [`${date.toISOString().slice(0, 10)} ${feast}`];
    });
    const calculated = libya.holidays.filter(({ basis }) => basis === 'calculated');
    expect(calculated.map(({ date, names }) => `${date} ${names.en}`)).toStrictEqual(expected);
  });

  it.each([
    // Decisions of the Libyan governments, as the press gave them.
    ['2020-05-24', 'Eid al-Fitr'],
    ['2020-05-26', 'Eid al-Fitr'],
    ['2020-08-20', 'Islamic New Year'],
    ['2022-07-30', 'Islamic New Year'],
    ['2023-06-27', 'Arafat Day'],
    ['2023-06-30', 'Eid al-Adha'],
    ['2023-09-27', 'Birthday of the Prophet'],
    ['2024-07-07', 'Islamic New Year'],
  ])('has on %s the %s that was then announced', (day, feast) => {
    expect(libya.holidays.find(({ date }) => date === day)?.names.en).toBe(feast);
  });

  it('has the clocks of the zone database at every change since 1990, and just before it', () => {
    const changes = libya.offsets.flatMap(({ from }) => (from === null ? [] : [from]));
    expect(changes).toHaveLength(5);
    for (const change of changes) {
      const before = new Date(Date.parse(change) - 1_000).toISOString();
      expect([before, change].map(byTheCalendar)).toStrictEqual([before, change].map(byTheZoneDatabase));
    }
  });

  it('has the clocks of the zone database at any instant from 1990 to 2025', () => {
    const instant = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2025-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (date) => {
        expect(byTheCalendar(date.toISOString())).toBe(byTheZoneDatabase(date.toISOString()));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no change of clocks since 1990 that the zone database has and it does not', () => {
    for (let day = Date.UTC(1990, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
      const instant = new Date(day).toISOString();
      if (byTheCalendar(instant) !== byTheZoneDatabase(instant))
        throw new Error(`${instant}: ${byTheCalendar(instant)}, but ${byTheZoneDatabase(instant)}`);
    }
    expect(libya.offsets.at(-1)).toStrictEqual({ from: '2013-03-29T00:00:00.000Z', minutes: 120 });
  });
});
