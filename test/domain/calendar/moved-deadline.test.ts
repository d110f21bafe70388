import * as fc from 'fast-check';
import { deadlineFrom, type DeadlineTerm } from '../../../domain/calendar/deadline';
import { libya } from '../../../domain/calendar/libya';
import { movedDeadline } from '../../../domain/calendar/moved-deadline';
import type { Holiday, WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { calendarArbitrary, holidayOn, startArbitrary } from './arbitrary-calendar';

const nextVersion = (
  changes: {
    readonly added?: readonly Holiday[];
    readonly removed?: readonly string[];
  } & Partial<WorkingCalendar>,
): WorkingCalendar => {
  const { added = [], removed = [], ...others } = changes;
  const holidays = [...libya.holidays.filter(({ date }) => !removed.includes(date)), ...added];
  return { ...libya, holidays, version: 2, ...others };
};
const calendarDays = (days: number): DeadlineTerm => ({
  kind: 'calendar-days',
  days,
  timeOfDay: '24:00',
  onNonWorkingDay: 'next-working-day',
});
const workingDays = (days: number): DeadlineTerm => ({ kind: 'working-days', days, timeOfDay: '17:00' });

describe('a holiday announced after a deadline was set', () => {
  // In October 2023 a government made the Sunday between the weekend and Liberation Day a holiday.
  const bridge = holidayOn('2023-10-22');
  const after = nextVersion({ added: [bridge] });

  it('moves a deadline that falls on it, and is named as the reason', () => {
    expect(movedDeadline(calendarDays(7), '2023-10-15T08:00:00.000Z', libya, after)).toStrictEqual({
      from: {
        at: '2023-10-22T22:00:00.000Z',
        localDate: '2023-10-22',
        timeOfDay: '24:00',
        zone: 'Africa/Tripoli',
        movedFrom: null,
      },
      to: {
        at: '2023-10-24T22:00:00.000Z',
        localDate: '2023-10-24',
        timeOfDay: '24:00',
        zone: 'Africa/Tripoli',
        movedFrom: { date: '2023-10-22', because: bridge },
      },
      because: [{ kind: 'holiday-added', holiday: bridge }],
    });
  });

  it('moves a deadline in working days by a day where it lies on the way', () => {
    expect(movedDeadline(workingDays(5), '2023-10-19T08:00:00.000Z', libya, after)).toMatchObject({
      from: { localDate: '2023-10-29' },
      to: { localDate: '2023-10-30' },
      because: [{ kind: 'holiday-added', holiday: bridge }],
    });
  });

  it('moves no deadline in calendar days that only passes over it', () => {
    expect(movedDeadline(calendarDays(14), '2023-10-15T08:00:00.000Z', libya, after)).toBeNull();
  });

  it('is no reason where it is passed over, and another one is', () => {
    const wednesday = holidayOn('2023-10-18');
    const both = nextVersion({ added: [wednesday, bridge] });
    expect(movedDeadline(calendarDays(7), '2023-10-15T08:00:00.000Z', libya, both)?.because).toStrictEqual([
      { kind: 'holiday-added', holiday: bridge },
    ]);
    expect(movedDeadline(workingDays(5), '2023-10-15T08:00:00.000Z', libya, both)?.because).toStrictEqual([
      { kind: 'holiday-added', holiday: wednesday },
      { kind: 'holiday-added', holiday: bridge },
    ]);
  });

  it('is no reason on the day of the start, which does not count', () => {
    const tuesday = holidayOn('2023-10-24');
    const both = nextVersion({ added: [bridge, tuesday] });
    expect(movedDeadline(workingDays(1), '2023-10-22T08:00:00.000Z', libya, both)).toMatchObject({
      from: { localDate: '2023-10-24' },
      to: { localDate: '2023-10-25' },
      because: [{ kind: 'holiday-added', holiday: tuesday }],
    });
  });

  it('moves no deadline that it follows', () => {
    expect(movedDeadline(workingDays(3), '2023-10-15T08:00:00.000Z', libya, after)).toBeNull();
  });

  it('moves no deadline in hours, and no meeting', () => {
    const start = '2023-10-20T08:00:00.000Z';
    const meeting: DeadlineTerm = { kind: 'meeting', name: { en: 'M' }, at: '2023-10-22T08:00:00.000Z' };
    expect(movedDeadline({ kind: 'hours', hours: 48 }, start, libya, after)).toBeNull();
    expect(movedDeadline(meeting, start, libya, after)).toBeNull();
  });

  it('on a day of the weekend moves nothing', () => {
    const onFriday = nextVersion({ added: [holidayOn('2023-10-20')] });
    expect(movedDeadline(workingDays(5), '2023-10-15T08:00:00.000Z', libya, onFriday)).toBeNull();
  });
});

describe('a feast announced a day off', () => {
  // Eid al-Fitr 2023 was kept in Tripoli from Saturday 22 to Monday 24 April, a day later than calculated.
  const monday = holidayOn('2023-04-24');
  const after = nextVersion({
    added: [holidayOn('2023-04-22'), holidayOn('2023-04-23'), monday],
    removed: ['2023-04-21', '2023-04-22', '2023-04-23'],
  });

  it('moves a deadline on its last day', () => {
    expect(movedDeadline(calendarDays(5), '2023-04-19T08:00:00.000Z', libya, after)).toMatchObject({
      from: { localDate: '2023-04-24' },
      to: { localDate: '2023-04-25' },
      because: [{ kind: 'holiday-added', holiday: monday }],
    });
  });

  it('is a reason by the days alone that it takes or gives, and not by those that it confirms', () => {
    expect(movedDeadline(workingDays(3), '2023-04-19T08:00:00.000Z', libya, after)).toMatchObject({
      from: { localDate: '2023-04-25' },
      to: { localDate: '2023-04-26' },
      because: [{ kind: 'holiday-added', holiday: monday }],
    });
  });

  it('moves forward what a day that is no holiday after all had put off', () => {
    const earlier = nextVersion({ removed: ['2023-04-23'] });
    expect(movedDeadline(calendarDays(4), '2023-04-19T08:00:00.000Z', libya, earlier)).toMatchObject({
      from: { localDate: '2023-04-24', movedFrom: { date: '2023-04-23' } },
      to: { localDate: '2023-04-23', movedFrom: null },
      because: [{ kind: 'holiday-removed', holiday: { date: '2023-04-23', basis: 'calculated' } }],
    });
  });
});

describe('another weekend or other clocks', () => {
  it('are named as what they are', () => {
    const start = '2026-12-06T08:00:00.000Z';
    expect(
      movedDeadline(workingDays(5), start, libya, nextVersion({ weekend: ['saturday', 'sunday'] })),
    ).toMatchObject({ to: { localDate: '2026-12-11' }, because: [{ kind: 'weekend-changed' }] });
    expect(
      movedDeadline(workingDays(5), start, libya, nextVersion({ offsets: [{ from: null, minutes: 60 }] })),
    ).toMatchObject({
      from: { at: '2026-12-13T15:00:00.000Z' },
      to: { at: '2026-12-13T16:00:00.000Z', localDate: '2026-12-13', timeOfDay: '17:00' },
      because: [{ kind: 'offset-changed' }],
    });
  });

  it('that move the start to another day are the reason', () => {
    const eastern = nextVersion({ offsets: [{ from: null, minutes: 840 }] });
    expect(movedDeadline(workingDays(1), '2026-12-06T12:00:00.000Z', libya, eastern)).toMatchObject({
      from: { localDate: '2026-12-07' },
      to: { localDate: '2026-12-08' },
      because: [{ kind: 'offset-changed' }],
    });
  });
});

describe('a holiday and other clocks at once', () => {
  const bridge = holidayOn('2023-10-22');

  it('are both named where both move the deadline', () => {
    const offsets = [{ from: null, minutes: 60 }];
    expect(
      movedDeadline(
        workingDays(5),
        '2023-10-19T12:00:00.000Z',
        libya,
        nextVersion({ added: [bridge], offsets }),
      ),
    ).toMatchObject({
      to: { localDate: '2023-10-30' },
      because: [{ kind: 'holiday-added', holiday: bridge }, { kind: 'offset-changed' }],
    });
  });

  it('are both named where the clocks showed another day at the start', () => {
    // Wednesday afternoon in Tripoli is Thursday at 14 hours ahead of UTC, and so the Thursday does not count.
    const offsets = [
      { from: null, minutes: 840 },
      { from: '2023-10-21T00:00:00.000Z', minutes: 120 },
    ];
    const after = nextVersion({ added: [holidayOn('2023-10-19'), bridge], offsets });
    expect(movedDeadline(workingDays(5), '2023-10-18T12:00:00.000Z', libya, after)).toMatchObject({
      from: { localDate: '2023-10-26' },
      to: { localDate: '2023-10-30' },
      because: [{ kind: 'holiday-added', holiday: bridge }, { kind: 'offset-changed' }],
    });
  });

  it('name the clocks alone where a time that they showed twice is shown once', () => {
    // 01:30 on 10 November 2012: shown twice in Tripoli, and once had the offset been one hour all year.
    const term: DeadlineTerm = {
      kind: 'calendar-days',
      days: 1,
      timeOfDay: '01:30',
      onNonWorkingDay: 'stands',
    };
    const winter = nextVersion({ offsets: [{ from: null, minutes: 60 }] });
    expect(movedDeadline(term, '2012-11-09T08:00:00.000Z', libya, winter)).toMatchObject({
      from: { at: '2012-11-09T23:30:00.000Z' },
      to: { at: '2012-11-10T00:30:00.000Z' },
      because: [{ kind: 'offset-changed' }],
    });
  });

  it('name the holiday where the day before it was one that the clocks skipped', () => {
    // Samoa had no 30 December 2011: its clocks went from 24 hours behind to where they are.
    const samoa: WorkingCalendar = {
      ...libya,
      zone: 'Pacific/Apia',
      weekend: [],
      holidays: [],
      offsets: [
        { from: null, minutes: -600 },
        { from: '2011-12-30T10:00:00.000Z', minutes: 840 },
      ],
    };
    const skipped = holidayOn('2011-12-30');
    const term = { ...calendarDays(1), timeOfDay: '10:00' };
    const after = { ...samoa, holidays: [skipped, holidayOn('2011-12-31')] };
    expect(movedDeadline(term, '2011-12-29T20:00:00.000Z', samoa, after)).toMatchObject({
      from: { localDate: '2011-12-31' },
      to: { localDate: '2012-01-01' },
      because: [{ kind: 'holiday-added', holiday: skipped }, { kind: 'holiday-added' }],
    });
  });
});

describe('any new version of a calendar', () => {
  const termArbitrary: fc.Arbitrary<DeadlineTerm> = fc.oneof(
    fc.record({ kind: fc.constant('hours'), hours: fc.integer({ min: 1, max: 500 }) }),
    fc.record({
      kind: fc.constant('calendar-days'),
      days: fc.integer({ min: 1, max: 20 }),
      timeOfDay: fc.constantFrom('09:00', '24:00'),
      onNonWorkingDay: fc.constantFrom('next-working-day', 'previous-working-day', 'stands'),
    }),
    fc.record({
      kind: fc.constant('working-days'),
      days: fc.integer({ min: 1, max: 20 }),
      timeOfDay: fc.constantFrom('09:00', '24:00'),
    }),
  );

  it('moves a deadline to where it would have been, and always says why', () => {
    fc.assert(
      fc.property(
        termArbitrary,
        startArbitrary,
        calendarArbitrary,
        calendarArbitrary,
        fc.subarray(['weekend', 'holidays', 'offsets'] as const),
        (term, start, before, other, changed) => {
          const after = changed.reduce((calendar, field) => ({ ...calendar, [field]: other[field] }), before);
          const moved = movedDeadline(term, start, before, after);
          const [from, to] = [deadlineFrom(term, start, before), deadlineFrom(term, start, after)];
          expect(moved === null).toBe(from.at === to.at);
          if (moved === null) return;
          expect(moved).toMatchObject({ from, to });
          const cause = { weekend: 'weekend-changed', holidays: 'holiday-', offsets: 'offset-changed' };
          expect(moved.because).not.toHaveLength(0);
          for (const { kind } of moved.because)
            expect(changed.some((field) => kind.startsWith(cause[field]))).toBe(true);
        },
      ),
    );
  });

  it('gives a reason without which the deadline would stay, where one holiday was added', () => {
    fc.assert(
      fc.property(
        termArbitrary,
        startArbitrary,
        calendarArbitrary,
        fc.integer({ min: 1, max: 30 }),
        (term, start, before, day) => {
          const holiday = holidayOn(`2026-02-${String((day % 28) + 1).padStart(2, '0')}`);
          fc.pre(before.holidays.every(({ date }) => date !== holiday.date));
          const after = { ...before, holidays: [...before.holidays, holiday] };
          const moved = movedDeadline(term, start, before, after);
          expect(moved?.because ?? [{ kind: 'holiday-added', holiday }]).toStrictEqual([
            { kind: 'holiday-added', holiday },
          ]);
        },
      ),
    );
  });
});
