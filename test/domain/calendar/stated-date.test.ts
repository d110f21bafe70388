import {
  endsLater,
  isBefore,
  isOver,
  statedDate,
  type StatedDate,
} from '../../../domain/calendar/stated-date';
import { addMonths } from '../../../domain/calendar/civil-date';

const read = (value: unknown) => statedDate.read(value, 'due');
const stated = (value: unknown): StatedDate => {
  const reading = read(value);
  if (!reading.ok) throw new Error(`Not understood: ${JSON.stringify(value)}`);
  return reading.value;
};

describe('a date as a plan states it', () => {
  it.each([
    ['Spring 2025', '2025-03-01', '2025-05-31'],
    ['Autumn 2025 update', '2025-09-01', '2025-11-30'],
    ['Winter 2025/26', '2025-12-01', '2026-02-28'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['second half of 2026', '2026-07-01', '2026-12-31'],
    ['2027', '2027-01-01', '2027-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['15 March 2026', '2026-03-15', '2026-03-15'],
    ['March 15th, 2026', '2026-03-15', '2026-03-15'],
    ['by end of March 2026', null, '2026-03-31'],
    ['End of 2024', null, '2024-12-31'],
    ['by Spring 2026', null, '2026-05-31'],
    ['before March 2026', null, '2026-02-28'],
    ['from 2026 onwards', '2026-01-01', null],
    ['2025-2027', '2025-01-01', '2027-12-31'],
    ['March 2026 to Q1 2027', '2026-03-01', '2027-03-31'],
    ['Initially Spring 2025, then continuous thereafter', '2025-03-01', null],
    ['Autumn 2025 update; ongoing thereafter', '2025-09-01', null],
    ['Ongoing', null, null],
    ['مستمر', null, null],
    ['ربيع ٢٠٢٦', '2026-03-01', '2026-05-31'],
    ['الربع الثالث 2026', '2026-07-01', '2026-09-30'],
    ['نهاية مارس 2026', null, '2026-03-31'],
  ])('"%s" is kept as written and means %s to %s', (written, from, to) => {
    expect(read({ written })).toStrictEqual({ ok: true, value: { written, means: { from, to } } });
  });

  it.each([
    'Winter 2025',
    '2024/25 financial year to 2030/31 financial year',
    'At Digital Centre launch',
    'Public update by Spring 2025; further measures by Spring 2026',
    '31 February 2026',
    '2026-13',
    '2026-02-30',
    'Q5 2026',
    '2027 to 2025',
    'soon',
  ])('"%s" is not guessed: the days are to be given with it', (written) => {
    expect(read({ written })).toMatchObject({ ok: false, misfit: { path: 'due.means' } });
    expect(read({ written, means: { to: '2026-06-30' } })).toStrictEqual({
      ok: true,
      value: { written, means: { from: null, to: '2026-06-30' } },
    });
  });

  it('takes the days that are given over what the words would mean', () => {
    expect(
      stated({ written: 'Spring 2025', means: { from: '2025-04-01', to: '2025-06-30' } }).means,
    ).toStrictEqual({ from: '2025-04-01', to: '2025-06-30' });
  });

  it('refuses days that end before they begin, or that are none', () => {
    expect(read({ written: 'soon', means: { from: '2026-02-01', to: '2026-01-01' } })).toMatchObject({
      ok: false,
      misfit: { path: 'due.means.to' },
    });
    expect(read({ written: 'soon', means: { to: '2026-02-30' } })).toMatchObject({
      ok: false,
      misfit: { path: 'due.means.to' },
    });
  });

  it('is over when its last day is, and never where it has none', () => {
    const spring = stated({ written: 'Spring 2025' });
    expect([isOver(spring, '2025-05-31'), isOver(spring, '2025-06-01')]).toStrictEqual([false, true]);
    expect(isOver(stated({ written: 'ongoing' }), '9999-12-31')).toBe(false);
  });

  it('is compared with another by its days', () => {
    const [spring, summer, ongoing] = ['Spring 2025', 'Summer 2025', 'ongoing'].map((written) =>
      stated({ written }),
    ) as [StatedDate, StatedDate, StatedDate];
    expect([isBefore(spring, summer), isBefore(summer, spring), isBefore(ongoing, spring)]).toStrictEqual([
      true,
      false,
      false,
    ]);
    expect([
      endsLater(summer, spring),
      endsLater(spring, summer),
      endsLater(spring, spring),
      endsLater(ongoing, summer),
      endsLater(summer, ongoing),
    ]).toStrictEqual([true, false, false, true, false]);
  });
});

describe('the same day so many months later', () => {
  it('is the last of a month that has no such day', () => {
    expect([
      addMonths('2026-01-31', 1),
      addMonths('2028-01-31', 1),
      addMonths('2026-01-31', 2),
      addMonths('2026-11-30', 3),
      addMonths('2026-12-15', 12),
      addMonths('2026-05-31', 0),
    ]).toStrictEqual(['2026-02-28', '2028-02-29', '2026-03-31', '2027-02-28', '2027-12-15', '2026-05-31']);
  });
});
