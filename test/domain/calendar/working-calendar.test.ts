import * as fc from 'fast-check';
import { weekdays } from '../../../domain/calendar/civil-date';
import { libya } from '../../../domain/calendar/libya';
import { faultIn, workingCalendarShape } from '../../../domain/calendar/working-calendar';
import { misfitRefusal } from '../../../domain/shared/misfit-refusal';
import { calendarArbitrary, holidayOn } from './arbitrary-calendar';

const readWith = (changes: object) => {
  const reading = workingCalendarShape.read({ ...libya, ...changes }, 'calendar');
  return reading.ok ? reading.value : misfitRefusal(reading.misfit);
};
const beginning = { from: null, minutes: 120 };

describe('a working calendar', () => {
  it('is taken as it is, less what it does not name', () => {
    expect(readWith({ note: 'dropped' })).toStrictEqual(libya);
    fc.assert(
      fc.property(calendarArbitrary, (calendar) => {
        expect(faultIn(calendar)).toBeNull();
      }),
    );
  });

  it('may have no weekend and no holiday', () => {
    expect(readWith({ weekend: [], holidays: [] })).toMatchObject({ weekend: [], holidays: [] });
  });

  it('may leave out where its first offset begins', () => {
    expect(readWith({ offsets: [{ minutes: 120 }] })).toMatchObject({ offsets: [beginning] });
  });

  it.each<readonly [string, object, string, string]>([
    [
      'a weekend of all seven days',
      { weekend: [...weekdays] },
      'weekend',
      'a list that leaves at least one working day in the week',
    ],
    [
      'one day twice in its weekend',
      { weekend: ['friday', 'saturday', 'friday'] },
      'weekend[2]',
      'a day that the weekend does not name yet',
    ],
    [
      'a day of no week',
      { weekend: ['friday', 'caturday'] },
      'weekend[1]',
      'one of sunday, monday, tuesday, wednesday, thursday, friday, saturday',
    ],
    [
      'two holidays on one day',
      { holidays: [holidayOn('2026-12-24'), holidayOn('2026-12-25'), holidayOn('2026-12-24')] },
      'holidays[2].date',
      'a date that no other holiday has; name both feasts in one entry',
    ],
    [
      'a holiday on a day that there is not',
      { holidays: [holidayOn('2026-02-29')] },
      'holidays[0].date',
      'a date such as 2026-12-24',
    ],
    [
      'a holiday nameless in Arabic',
      { holidays: [{ ...holidayOn('2026-12-24'), names: { en: 'Independence Day' } }] },
      'holidays[0].names.ar',
      'text',
    ],
    [
      'a holiday on no known basis',
      { holidays: [{ ...holidayOn('2026-12-24'), basis: 'guessed' }] },
      'holidays[0].basis',
      'one of fixed, calculated, announced',
    ],
    ['no offset', { offsets: [] }, 'offsets', 'a list of 1 to 300'],
    [
      'an offset that no zone has',
      { offsets: [{ from: null, minutes: 841 }] },
      'offsets[0].minutes',
      'a whole number from -840 to 840',
    ],
    [
      'an offset that no zone has, in the past',
      { offsets: [beginning, { from: '2020-01-01T00:00:00.000Z', minutes: -900 }] },
      'offsets[1].minutes',
      'a whole number from -840 to 840',
    ],
    [
      'an offset from a local time on',
      { offsets: [beginning, { from: '2020-01-01T00:00:00', minutes: 60 }] },
      'offsets[1].from',
      'an instant in UTC such as 2026-03-01T10:00:00.000Z',
    ],
    [
      'offsets that do not reach back to the beginning',
      { offsets: [{ from: '2020-01-01T00:00:00.000Z', minutes: 60 }] },
      'offsets[0].from',
      'null, for the beginning of time',
    ],
    [
      'two offsets from the beginning',
      { offsets: [beginning, beginning] },
      'offsets[1].from',
      'an instant later than that of the offset before it',
    ],
    [
      'two offsets from one instant',
      {
        offsets: [
          beginning,
          { from: '2020-01-01T00:00:00.000Z', minutes: 60 },
          { from: '2020-01-01T00:00:00.000Z', minutes: 120 },
        ],
      },
      'offsets[2].from',
      'an instant later than that of the offset before it',
    ],
    ['a zone that is a figure', { zone: '+02:00' }, 'zone', 'the name of a time zone such as Africa/Tripoli'],
    [
      'a zone that is a sentence',
      { zone: 'our time' },
      'zone',
      'the name of a time zone such as Africa/Tripoli',
    ],
    ['no version', { version: 0 }, 'version', 'a whole number from 1 to 1000000'],
  ])('with %s is refused, naming the field and the way out', (_what, changes, field, expected) => {
    expect(readWith(changes)).toStrictEqual({
      code: 'TAWSIYA_MALFORMED',
      parameters: { field: `calendar.${field}`, expected },
    });
  });

  it('made by code is checked by the same rules', () => {
    expect(faultIn({ ...libya, weekend: [...weekdays] })).toBe('weekend');
    expect(faultIn({ ...libya, holidays: [holidayOn('2026-02-30')] })).toBe('holidays[0].date');
    expect(faultIn({ ...libya, offsets: [{ from: null, minutes: 15 * 60 }] })).toBe('offsets[0].minutes');
  });
});
