import { libya } from '../../../domain/calendar/libya';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { membership, person, rules } from '../cast';
import { asked, cycle, given, openings, outcomes, played, fold } from './stories';

const monday = '2026-03-16';
const announced: WorkingCalendar = {
  ...libya,
  version: 2,
  holidays: [
    ...libya.holidays,
    { date: monday, names: { ar: 'يوم حداد', en: 'Day of mourning' }, basis: 'announced' },
  ],
};
const term = {
  kind: 'calendar-days',
  days: 15,
  timeOfDay: '24:00',
  onNonWorkingDay: 'next-working-day',
} as const;
/** Sunday, 1 March 2026; midnight in Tripoli is ten in the evening in UTC. */
const opensAt = '2026-03-01T10:00:00.000Z';
const [before, after] = ['2026-03-16T22:00:00.000Z', '2026-03-17T22:00:00.000Z'];
const layla = person('layla');

const scheduling = (data: typeof cycle | object) =>
  asked(
    'schedule',
    {
      cycle: 'MWG-C-0001',
      group: 'MWG',
      personId: 'layla',
      data: { ...cycle, opensAt, deadline: before, ...data },
      membership,
      rules: { ...rules, calendar: libya },
    },
    layla,
  );
const scheduled = played([], scheduling({ term, termFrom: opensAt }), '2026-03-01T09:00:00.000Z');
const open = played(played(scheduled, asked('pass-time', {}), opensAt), openings, opensAt);
const news = (version: number, calendar: WorkingCalendar | undefined) =>
  asked('note-rules', { rules: { ...rules, version, ...(calendar === undefined ? {} : { calendar }) } });
const tenth = '2026-03-10T10:00:00.000Z';

describe('a holiday that is announced late', () => {
  it('moves the deadline and the reminder of an open cycle, and says why', () => {
    given(...open)
      .when(news(2, announced), tenth)
      .then(
        { type: 'rules-noted' },
        {
          type: 'deadline-moved',
          actor: { role: 'system' },
          data: {
            from: before,
            to: after,
            because: [{ kind: 'holiday-added', holiday: { date: monday } }],
            calendarVersion: 2,
            remindAt: '2026-03-16T22:00:00.000Z',
          },
        },
      )
      .thenState({ stage: 'open', data: { deadline: after, term, termFrom: opensAt } });
    const moved = played(open, news(2, announced), tenth);
    // Each round hears of the calendar itself.
    expect(fold(moved)).not.toHaveProperty('instructions');
    given(...moved)
      .when(asked('pass-time', {}), before)
      .then({ type: 'reminder-due', data: { deadline: after } });
    given(...played(moved, asked('pass-time', {}), before))
      .when(asked('pass-time', {}), after)
      .then({ type: 'deadline-reached', data: { deadline: after } });
  });

  it('moves that of a cycle that has yet to open', () => {
    given(...scheduled)
      .when(news(2, announced), '2026-03-01T09:30:00.000Z')
      .then({ type: 'rules-noted' }, { type: 'deadline-moved', data: { to: after, remindAt: null } })
      .thenState({ stage: 'scheduled', data: { deadline: after } });
  });

  it('and is withdrawn moves it back, but never into the past', () => {
    const moved = played(open, news(2, announced), tenth);
    given(...moved)
      .when(news(3, libya), tenth)
      .then({ type: 'rules-noted' }, { type: 'deadline-moved', data: { from: after, to: before } });
    const tooLate = '2026-03-17T10:00:00.000Z';
    given(...moved)
      .when(news(3, libya), tooLate)
      .then({ type: 'rules-noted' });
    // The deadline is still that of the announced holiday, and the same holiday once more moves it nowhere.
    given(...played(moved, news(3, libya), tooLate))
      .when(news(4, announced), tooLate)
      .then({ type: 'rules-noted' });
  });

  it('is reckoned by the last calendar that held, where rules came in between without one', () => {
    given(...played(open, news(2, undefined), tenth))
      .when(news(3, announced), tenth)
      .then({ type: 'rules-noted' }, { type: 'deadline-moved', data: { from: before, to: after } });
  });

  it('leaves alone what was extended, suspended or closed since, and what was given as an instant', () => {
    const reasons = 'More time.';
    const extended = asked('extend', { deadline: '2026-03-18T09:00:00.000Z', reasons }, layla);
    const suspended = played(open, asked('suspend', { reasons }, layla), tenth);
    const closing = played(open, asked('pass-time', {}), before);
    const [byInstant, ofEarlierRelease] = [{}, { term }].map((data) =>
      played([], scheduling(data), '2026-03-01T09:00:00.000Z'),
    );
    for (const story of [
      played(open, extended, tenth),
      suspended,
      played(suspended, asked('resume', {}, layla), tenth),
      closing,
      byInstant ?? [],
      ofEarlierRelease ?? [],
    ])
      given(...story)
        .when(news(2, announced), tenth)
        .then({ type: 'rules-noted' });
    given(...played(closing, outcomes, before))
      .when(news(2, announced), before)
      .thenRefused('TAWSIYA_CYCLE_WRONG_STAGE', { command: 'note-rules' });
  });
});
