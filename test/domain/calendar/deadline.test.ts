import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import { deadlineFrom, deadlineTermShape, type DeadlineTerm } from '../../../domain/calendar/deadline';
import { libya } from '../../../domain/calendar/libya';
import { instantOf, localTimeOf } from '../../../domain/calendar/local-time';
import { addWorkingDays, isWorkingDay } from '../../../domain/calendar/working-day';
import { misfitRefusal } from '../../../domain/shared/misfit-refusal';
import { calendarArbitrary, startArbitrary } from './arbitrary-calendar';

const calendarDays = (
  days: number,
  onNonWorkingDay: 'next-working-day' | 'previous-working-day' | 'stands' = 'next-working-day',
  timeOfDay = '24:00',
): DeadlineTerm => ({ kind: 'calendar-days', days, timeOfDay, onNonWorkingDay });
const workingDays = (days: number, timeOfDay = '17:00'): DeadlineTerm => ({
  kind: 'working-days',
  days,
  timeOfDay,
});

describe('a deadline in calendar days', () => {
  it('of 14 days ends with the fourteenth day after that of the start, at the midnight of the calendar’s zone', () => {
    // Sunday 6 December, 10:15 in Tripoli, to Sunday 20 December.
    expect(deadlineFrom(calendarDays(14), '2026-12-06T08:15:00.000Z', libya)).toStrictEqual({
      at: '2026-12-20T22:00:00.000Z',
      localDate: '2026-12-20',
      timeOfDay: '24:00',
      zone: 'Africa/Tripoli',
      movedFrom: null,
    });
  });

  it('does not count the day of the start, which is the day that the clocks of the calendar show', () => {
    const term = calendarDays(1, 'stands', '12:00');
    // One minute apart, before and after midnight in Tripoli.
    expect(deadlineFrom(term, '2026-12-06T21:59:00.000Z', libya).localDate).toBe('2026-12-07');
    expect(deadlineFrom(term, '2026-12-06T22:00:00.000Z', libya).localDate).toBe('2026-12-08');
  });

  it('that ends on a holiday falls to the next working day, and says from which day and why', () => {
    // Thursday 24 December is Independence Day; Friday and Saturday are the weekend.
    expect(deadlineFrom(calendarDays(3), '2026-12-21T08:00:00.000Z', libya)).toStrictEqual({
      at: '2026-12-27T22:00:00.000Z',
      localDate: '2026-12-27',
      timeOfDay: '24:00',
      zone: 'Africa/Tripoli',
      movedFrom: {
        date: '2026-12-24',
        because: {
          date: '2026-12-24',
          names: { ar: 'عيد الاستقلال', en: 'Independence Day' },
          basis: 'fixed',
        },
      },
    });
  });

  it('that ends on a calculated feast says that it is calculated', () => {
    expect(deadlineFrom(calendarDays(7), '2026-05-20T08:00:00.000Z', libya)).toMatchObject({
      localDate: '2026-05-31',
      movedFrom: { date: '2026-05-27', because: { names: { en: 'Eid al-Adha' }, basis: 'calculated' } },
    });
  });

  it('that ends on a weekend falls to the working day before, where its term says so', () => {
    const start = '2026-12-03T08:00:00.000Z';
    expect(deadlineFrom(calendarDays(9, 'previous-working-day', '17:00'), start, libya)).toMatchObject({
      at: '2026-12-10T15:00:00.000Z',
      localDate: '2026-12-10',
      timeOfDay: '17:00',
      movedFrom: { date: '2026-12-12', because: 'weekend' },
    });
  });

  it('is not shortened to the day of its start, which does not count: it is extended after all', () => {
    // From Thursday evening to Friday; the working day before is the Thursday itself.
    expect(
      deadlineFrom(calendarDays(1, 'previous-working-day', '17:00'), '2026-12-10T18:00:00.000Z', libya),
    ).toMatchObject({ localDate: '2026-12-13', movedFrom: { date: '2026-12-11', because: 'weekend' } });
  });

  it('stands on a non-working day where its term says so', () => {
    expect(deadlineFrom(calendarDays(1, 'stands'), '2026-12-10T18:00:00.000Z', libya)).toMatchObject({
      localDate: '2026-12-11',
      movedFrom: null,
    });
  });

  it('keeps its time of day across a change of offset', () => {
    // Both at 17:00, before and after the clocks in Tripoli went forward on 29 March 2013.
    const from = (start: string) => deadlineFrom(calendarDays(4, 'stands', '17:00'), start, libya);
    expect(from('2013-03-24T08:00:00.000Z')).toMatchObject({
      at: '2013-03-28T16:00:00.000Z',
      timeOfDay: '17:00',
    });
    expect(from('2013-03-25T08:00:00.000Z')).toMatchObject({
      at: '2013-03-29T15:00:00.000Z',
      timeOfDay: '17:00',
    });
  });

  it('at a time that the clocks skip is told as they show it', () => {
    expect(deadlineFrom(calendarDays(1, 'stands', '01:30'), '2013-03-28T08:00:00.000Z', libya)).toMatchObject(
      { at: '2013-03-29T00:30:00.000Z', localDate: '2013-03-29', timeOfDay: '02:30' },
    );
  });

  it('at the end of a day whose midnight the clocks skip is the end of that day', () => {
    // On 4 April 1997 the clocks went from 00:00 to 01:00.
    expect(deadlineFrom(calendarDays(1, 'stands'), '1997-04-02T08:00:00.000Z', libya)).toMatchObject({
      at: '1997-04-03T23:00:00.000Z',
      localDate: '1997-04-03',
      timeOfDay: '24:00',
    });
  });
});

describe('a deadline in working days', () => {
  it('of five counts no weekend and no holiday', () => {
    // After Monday 21 December 2026: Tuesday, Wednesday, Sunday, Monday, Tuesday.
    expect(deadlineFrom(workingDays(5), '2026-12-21T08:00:00.000Z', libya)).toStrictEqual({
      at: '2026-12-29T15:00:00.000Z',
      localDate: '2026-12-29',
      timeOfDay: '17:00',
      zone: 'Africa/Tripoli',
      movedFrom: null,
    });
  });

  it('begins to count on the next working day where it starts on a weekend', () => {
    expect(deadlineFrom(workingDays(1), '2026-12-11T08:00:00.000Z', libya).localDate).toBe('2026-12-13');
  });
});

describe('a deadline in hours', () => {
  it('runs through nights, weekends and changes of the clocks, and is told in local time', () => {
    expect(deadlineFrom({ kind: 'hours', hours: 48 }, '2026-12-10T08:15:30.000Z', libya)).toStrictEqual({
      at: '2026-12-12T08:15:30.000Z',
      localDate: '2026-12-12',
      timeOfDay: '10:15',
      zone: 'Africa/Tripoli',
      movedFrom: null,
    });
    expect(deadlineFrom({ kind: 'hours', hours: 24 }, '2013-03-28T11:00:00.000Z', libya)).toMatchObject({
      at: '2013-03-29T11:00:00.000Z',
      timeOfDay: '13:00',
    });
  });
});

describe('a deadline at a meeting', () => {
  it('is the instant of the meeting, whatever the day, told in local time', () => {
    const name = { ar: 'الاجتماع الثاني', en: 'Second meeting' };
    expect(
      deadlineFrom(
        { kind: 'meeting', name, at: '2026-12-24T08:00:00.000Z' },
        '2026-12-01T08:00:00.000Z',
        libya,
      ),
    ).toStrictEqual({
      at: '2026-12-24T08:00:00.000Z',
      localDate: '2026-12-24',
      timeOfDay: '10:00',
      zone: 'Africa/Tripoli',
      movedFrom: null,
    });
  });

  it('can be at the last instant that can be written', () => {
    const at = '9999-12-31T23:59:59.999Z';
    const term: DeadlineTerm = { kind: 'meeting', name: { en: 'Never' }, at };
    expect(deadlineFrom(term, '2026-12-01T08:00:00.000Z', libya)).toMatchObject({ at, timeOfDay: '01:59' });
  });
});

describe('any deadline in days', () => {
  const timeArbitrary = fc.constantFrom('00:00', '09:30', '17:00', '23:59', '24:00');
  const daysArbitrary = fc.integer({ min: 1, max: 40 });

  it('is on a later day than its start, and on a working day unless it stands', () => {
    const rule = fc.constantFrom('next-working-day', 'previous-working-day', 'stands');
    fc.assert(
      fc.property(
        calendarArbitrary,
        startArbitrary,
        daysArbitrary,
        rule,
        (calendar, start, days, onNonWorkingDay) => {
          // At the end of the day, whose date no skipped hour can shift.
          const deadline = deadlineFrom(calendarDays(days, onNonWorkingDay, '24:00'), start, calendar);
          const startDate = localTimeOf(start, calendar.offsets).date;
          const due = addDays(startDate, days);
          expect(deadline.localDate > startDate).toBe(true);
          const stands = onNonWorkingDay === 'stands' || isWorkingDay(due, calendar);
          expect(deadline.localDate === due).toBe(stands);
          expect(deadline.movedFrom?.date ?? null).toBe(stands ? null : due);
          expect(onNonWorkingDay === 'stands' || isWorkingDay(deadline.localDate, calendar)).toBe(true);
        },
      ),
    );
  });

  it('in working days falls where the days lead, at its time of day, and later the more days there are', () => {
    fc.assert(
      fc.property(
        calendarArbitrary,
        startArbitrary,
        daysArbitrary,
        timeArbitrary,
        (calendar, start, days, time) => {
          const deadline = deadlineFrom(workingDays(days, time), start, calendar);
          const landing = addWorkingDays(localTimeOf(start, calendar.offsets).date, days, calendar);
          expect(deadline.at).toBe(instantOf(landing, time, calendar.offsets));
          const shown = localTimeOf(deadline.at, calendar.offsets);
          expect([deadline.localDate, deadline.timeOfDay]).toStrictEqual(
            time === '24:00' ? [landing, time] : [shown.date, shown.time.slice(0, 5)],
          );
          expect(deadlineFrom(workingDays(days + 3, '24:00'), start, calendar).localDate > landing).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('a term', () => {
  it.each<readonly [string, unknown, string]>([
    ['of no kind', { kind: 'soon' }, 'term.kind'],
    ['that is a text', 'two weeks', 'term.kind'],
    ['of no hours', { kind: 'hours', hours: 0 }, 'term.hours'],
    ['of more hours than ten years have', { kind: 'hours', hours: 87_601 }, 'term.hours'],
    ['of half a day', { ...calendarDays(1), days: 0.5 }, 'term.days'],
    ['of minus one working day', { ...workingDays(1), days: -1 }, 'term.days'],
    ['of more days than ten years have', { ...workingDays(1), days: 3_651 }, 'term.days'],
    ['without a time of day', { ...workingDays(1), timeOfDay: undefined }, 'term.timeOfDay'],
    ['at a time that no day has', { ...workingDays(1), timeOfDay: '24:30' }, 'term.timeOfDay'],
    [
      'that does not say what a non-working day does',
      { kind: 'calendar-days', days: 14, timeOfDay: '24:00' },
      'term.onNonWorkingDay',
    ],
    ['at a nameless meeting', { kind: 'meeting', name: {}, at: '2026-12-24T08:00:00.000Z' }, 'term.name'],
    ['at a meeting at no instant', { kind: 'meeting', name: { en: 'M' }, at: '2026-12-24' }, 'term.at'],
  ])('%s is refused by the name of its field', (_what, term, field) => {
    const reading = deadlineTermShape.read(term, 'term');
    expect(reading.ok ? reading.value : misfitRefusal(reading.misfit)).toMatchObject({
      code: 'TAWSIYA_MALFORMED',
      parameters: { field },
    });
  });

  it('of each kind is taken as it is', () => {
    const terms: readonly DeadlineTerm[] = [
      { kind: 'hours', hours: 72 },
      calendarDays(14),
      workingDays(3_650),
      { kind: 'meeting', name: { en: 'Second meeting' }, at: '2026-12-24T08:00:00.000Z' },
    ];
    for (const term of terms)
      expect(deadlineTermShape.read(term, 'term')).toStrictEqual({ ok: true, value: term });
  });
});
