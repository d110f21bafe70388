import { libya } from '../../../domain/calendar/libya';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { rules as usualRules } from '../cast';
import { asks, engine, fold, given, played, timePasses, underRules } from './stories';

// Sunday 1 March 2026, noon in Tripoli.
const opening = '2026-03-01T10:00:00.000Z';
const { admitted } = underRules({ calendar: libya });
const days = (count: number) =>
  ({
    kind: 'calendar-days',
    days: count,
    timeOfDay: '24:00',
    onNonWorkingDay: 'next-working-day',
  }) as const;
const open = (data: Parameters<typeof asks<'open-round'>>[2]) => asks('layla', 'open-round', data);

describe('a deadline given as a period', () => {
  it('is the end of its last day by the clocks of the group', () => {
    given(...admitted)
      .when(open({ term: days(14) }), opening)
      .then({
        type: 'round-opened',
        data: {
          // Midnight in Tripoli is ten in the evening in UTC.
          deadline: '2026-03-15T22:00:00.000Z',
          reckoning: {
            term: days(14),
            localDate: '2026-03-15',
            timeOfDay: '24:00',
            zone: 'Africa/Tripoli',
            movedFrom: null,
          },
        },
      });
  });

  it('moves off a holiday and a weekend, and says from which day and why', () => {
    // 20 March is a Friday, and Eid al-Fitr until Sunday the 22nd.
    given(...admitted)
      .when(open({ term: days(19) }), opening)
      .then({
        type: 'round-opened',
        data: {
          reckoning: { localDate: '2026-03-23', movedFrom: { date: '2026-03-20', because: 'weekend' } },
        },
      });
  });

  it('counts working days alone where it is given in them', () => {
    given(...admitted)
      .when(open({ term: { kind: 'working-days', days: 5, timeOfDay: '17:00' } }), opening)
      .then({
        type: 'round-opened',
        data: { deadline: '2026-03-08T15:00:00.000Z', reckoning: { localDate: '2026-03-08' } },
      });
  });

  it('is held to the shortest and longest period of the rules', () => {
    const short = underRules({ calendar: libya, period: { leastHours: 72, mostHours: 240 } }).admitted;
    given(...short)
      .when(open({ term: days(2) }), opening)
      .thenRefused('TAWSIYA_PERIOD_TOO_SHORT');
    given(...short)
      .when(open({ term: days(14) }), opening)
      .thenRefused('TAWSIYA_PERIOD_TOO_LONG');
  });

  it('needs a calendar, and no instant beside it', () => {
    given(...underRules({}).admitted)
      .when(open({ term: days(14) }), opening)
      .thenRefused('TAWSIYA_NO_CALENDAR', { version: 1 });
    given(...admitted)
      .when(open({ term: days(14), deadline: '2026-03-15T10:00:00.000Z' }), opening)
      .thenRefused('TAWSIYA_ONE_DEADLINE');
    given(...admitted)
      .when(open({}), opening)
      .thenRefused('TAWSIYA_ONE_DEADLINE');
  });
});

describe('a deadline given as an instant', () => {
  // A Friday.
  const deadline = '2026-03-06T10:00:00.000Z';

  it('on a day that is no working day is refused, with the day, the reason and the next working day', () => {
    given(...admitted)
      .when(open({ deadline }), opening)
      .thenRefused('TAWSIYA_NON_WORKING_DAY', {
        date: '2026-03-06',
        because: 'weekend, عطلة نهاية الأسبوع',
        next: '2026-03-08',
      });
    given(...admitted)
      .when(open({ deadline: '2026-03-22T10:00:00.000Z' }), opening)
      .thenRefused('TAWSIYA_NON_WORKING_DAY', {
        because: 'Eid al-Fitr, عيد الفطر المبارك',
        next: '2026-03-23',
      });
  });

  it('is asked of the local day: it is Friday in Tripoli already when it is Thursday in UTC', () => {
    given(...admitted)
      .when(open({ deadline: '2026-03-05T23:00:00.000Z' }), opening)
      .thenRefused('TAWSIYA_NON_WORKING_DAY', { date: '2026-03-06' });
  });

  it('stands where the rules let it', () => {
    given(...underRules({ calendar: libya, deadlineOnNonWorkingDay: 'stands' }).admitted)
      .when(open({ deadline }), opening)
      .then({ type: 'round-opened', data: { deadline, reckoning: null } });
  });
});

describe('a holiday that is announced late', () => {
  const monday = '2026-03-16';
  const announced: WorkingCalendar = {
    ...libya,
    version: 2,
    holidays: [
      ...libya.holidays,
      { date: monday, names: { ar: 'يوم حداد', en: 'Day of mourning' }, basis: 'announced' },
    ],
  };
  const rules = { ...usualRules, calendar: announced, version: 2 };
  const opened = played(admitted, open({ term: days(15) }), opening);
  const news = engine('note-rules', { rules });

  it('moves the deadline of an open round, and says why', () => {
    given(...opened)
      .when(news, '2026-03-10T10:00:00.000Z')
      .then(
        { type: 'rules-noted' },
        {
          type: 'deadline-moved',
          actor: { role: 'system' },
          data: {
            round: 1,
            from: '2026-03-16T22:00:00.000Z',
            to: '2026-03-17T22:00:00.000Z',
            because: [{ kind: 'holiday-added', holiday: { date: monday } }],
            calendarVersion: 2,
          },
        },
      )
      .thenState({ round: { deadline: '2026-03-17T22:00:00.000Z', rules: { version: 1 } } });
  });

  it('moves a round of a cycle from when the term of the cycle began to run, whenever it opened', () => {
    // The cycle opened an hour before midnight in Tripoli, and the round an hour after it.
    const termFrom = '2026-03-01T21:00:00.000Z';
    const ofCycle = open({
      deadline: '2026-03-16T22:00:00.000Z',
      term: days(15),
      termFrom,
      cycle: 'MWG-C-0001',
    });
    const inCycle = played(admitted, ofCycle, '2026-03-01T23:00:00.000Z');
    expect(fold(inCycle)).toMatchObject({
      round: { deadline: '2026-03-16T22:00:00.000Z', termFrom, reckoning: { localDate: '2026-03-16' } },
    });
    given(...inCycle)
      .when(news, '2026-03-10T10:00:00.000Z')
      .then(
        { type: 'rules-noted' },
        { type: 'deadline-moved', data: { round: 1, to: '2026-03-17T22:00:00.000Z' } },
      );
  });

  it('leaves a round of a cycle the instant that the cycle holds, where the term leads nowhere', () => {
    const deadline = '2026-03-16T22:00:00.000Z';
    const ofCycle = (termFrom: string) => open({ deadline, term: days(15), termFrom, cycle: 'MWG-C-0001' });
    const at = { type: 'round-opened', data: { deadline, reckoning: null } } as const;
    // Reckoned, it would have been over days before the round opens.
    given(...admitted)
      .when(ofCycle('2026-02-11T10:00:00.000Z'), opening)
      .then(at);
    given(...underRules({}).admitted)
      .when(ofCycle(opening), opening)
      .then(at);
  });

  it('holds from then on: the round closes at the new deadline', () => {
    const moved = played(opened, news, '2026-03-10T10:00:00.000Z');
    given(...moved)
      .when(timePasses, '2026-03-16T22:00:00.000Z')
      .thenNothing();
    given(...moved)
      .when(timePasses, '2026-03-17T22:00:00.000Z')
      .then({ type: 'round-closed' }, { type: 'returned' });
    // The same calendar again moves nothing twice.
    given(...moved)
      .when(engine('note-rules', { rules: { ...rules, version: 3 } }), '2026-03-11T10:00:00.000Z')
      .then({ type: 'rules-noted' });
  });

  it('and is withdrawn moves it back, but never into the past', () => {
    const moved = played(opened, news, '2026-03-10T10:00:00.000Z');
    const withdrawn = engine('note-rules', { rules: { ...rules, version: 3, calendar: libya } });
    given(...moved)
      .when(withdrawn, '2026-03-11T10:00:00.000Z')
      .then({ type: 'rules-noted' }, { type: 'deadline-moved', data: { to: '2026-03-16T22:00:00.000Z' } });
    given(...moved)
      .when(withdrawn, '2026-03-17T10:00:00.000Z')
      .then({ type: 'rules-noted' });
  });

  it('leaves alone a deadline that the secretariat has extended since, or gave as an instant', () => {
    const extension = { deadline: '2026-03-18T10:00:00.000Z', reasons: 'Asked for.' };
    const extended = played(opened, asks('layla', 'extend-deadline', extension), '2026-03-09T10:00:00.000Z');
    given(...extended)
      .when(news, '2026-03-10T10:00:00.000Z')
      .then({ type: 'rules-noted' })
      .thenState({ round: { deadline: extension.deadline } });
    const fixed = played(admitted, open({ deadline: '2026-03-16T10:00:00.000Z' }), opening);
    given(...fixed)
      .when(news, '2026-03-10T10:00:00.000Z')
      .then({ type: 'rules-noted' })
      .thenState({ round: { deadline: '2026-03-16T10:00:00.000Z' } });
  });
});

describe('an extension', () => {
  const friday = { deadline: '2026-03-20T10:00:00.000Z', reasons: 'More time.' };
  // Eid al-Fitr lasts until Sunday.
  const wayOut = { date: '2026-03-20', next: '2026-03-23' };
  const stories = [
    ['of a round', played(admitted, open({ deadline: '2026-03-10T10:00:00.000Z' }), opening)],
    ['of an endorsement', underRules({ calendar: libya }).answered],
  ] as const;

  it.each(stories)('%s to a day that is no working day is refused, with the next one', (_what, story) => {
    given(...story)
      .when(asks('layla', 'extend-deadline', friday), '2026-03-02T10:00:00.000Z')
      .thenRefused('TAWSIYA_NON_WORKING_DAY', wayOut);
    given(...story)
      .when({ ...asks('layla', 'extend-deadline', friday), acceptedBefore: true }, '2026-03-02T10:00:00.000Z')
      .then({ type: 'deadline-extended' });
  });
});
