import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { rules } from '../../support/example-group';
import { eventually } from '../../support/eventually';
import { day, hour, instant, startSkippedTime, type SkippedTime } from '../../support/skipped-time';

// The limit is for a server that hangs.
jest.setTimeout(240_000);

/** Every day is a working day of it, so that the test may run on any. */
const calendar: WorkingCalendar = {
  authority: 'example',
  names: { en: 'Example', ar: 'مثال' },
  version: 1,
  zone: 'Etc/UTC',
  weekend: [],
  holidays: [],
  offsets: [{ from: null, minutes: 0 }],
};

describe('a round by the working calendar', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  it('reminds who has not answered, and closes later because of a holiday that is announced late', async () => {
    const own = { calendar, remindHoursBefore: [24], quorum: { kind: 'none' } } as const;
    const steps = await time.groupWith(own);
    const reference = await steps.propose('By the calendar');
    await steps.on(reference, 'admit', 'salma');
    await steps.on(reference, 'open-round', 'salma', {
      term: { kind: 'working-days', days: 5, timeOfDay: '12:00' },
    });
    const dueDate = instant(time.now() + 5 * day).slice(0, 'YYYY-MM-DD'.length);
    const due = Date.parse(`${dueDate}T12:00:00.000Z`);
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      round: { deadline: instant(due), reminders: [instant(due - day)], reckoning: { localDate: dueDate } },
    });
    await steps.on(reference, 'record-position', 'salma', {
      personId: 'jonas',
      value: 'support',
      given: 'on-paper',
      source: 'A letter.',
    });

    await time.skipTo(due - day + hour);
    await time.eventNames(reference, 'position-reminder-due');
    const holiday = { date: dueDate, names: { en: 'Mourning', ar: 'حداد' }, basis: 'announced' } as const;
    await steps.inGroup('adopt-rules', 'salma', {
      rules: { ...rules, ...own, version: 2, calendar: { ...calendar, version: 2, holidays: [holiday] } },
    });
    const moved = await eventually(
      () => time.stateOf(reference),
      (state) => state.stage === 'under-review' && state.round?.deadline === instant(due + day),
    );
    expect(moved).toMatchObject({ round: { deadline: instant(due + day), rules: { version: 1 } } });

    await time.skipTo(due + hour);
    await expect(time.stateOf(reference)).resolves.toMatchObject({ stage: 'under-review' });
    await time.skipTo(due + day + hour);
    await expect(time.at(reference, 'awaiting-endorsement')).resolves.toMatchObject({
      rounds: [{ positions: [{ entityId: 'iom', recordedBy: { personId: 'salma' } }] }],
    });
    await expect(time.eventNames(reference, 'adopted')).resolves.toStrictEqual([
      'proposed',
      'admitted',
      'round-opened',
      'position-taken',
      'position-reminder-due',
      'rules-noted',
      // The next reminder would fall on the holiday, and the working day before it is over.
      'deadline-moved',
      'round-closed',
      'adopted',
    ]);
    await time.expectSound(reference);
  });
});
