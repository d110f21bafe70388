import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { workflowIds } from '../../../workflows/messages';
import { cyclesOn } from '../../support/cycles';
import { eventually } from '../../support/eventually';
import { rules } from '../../support/example-group';
import { failedTasks } from '../../support/histories';
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

  it('closes with its cycle, whose deadline the same holiday moves', async () => {
    const own = { calendar, quorum: { kind: 'none' } } as const;
    const steps = await time.groupWith(own);
    const cycles = cyclesOn(time.system, steps);
    const references = [await cycles.admitted('First of two'), await cycles.admitted('Second of two')];
    const { cycle } = await steps.inGroup('schedule-cycle', 'salma', {
      name: { en: 'Spring session', ar: 'دورة الربيع' },
      kind: 'written-procedure',
      agenda: references,
      opensAt: instant(time.now()),
      term: { kind: 'working-days', days: 5, timeOfDay: '12:00' },
    });
    if (cycle === undefined) throw new Error('No cycle was scheduled');
    const { deadline } = (await cycles.opened(cycle)).data;
    const roundsAt = (at: string) =>
      Promise.all(
        references.map((reference) =>
          eventually(
            () => time.stateOf(reference),
            (state) => state.stage === 'under-review' && state.round?.deadline === at,
          ),
        ),
      );
    await roundsAt(deadline);

    const due = Date.parse(deadline);
    await time.skipTo(due - day);
    const date = deadline.slice(0, 'YYYY-MM-DD'.length);
    const holiday = { date, names: { en: 'Mourning', ar: 'حداد' }, basis: 'announced' } as const;
    await steps.inGroup('adopt-rules', 'salma', {
      rules: { ...rules, ...own, version: 2, calendar: { ...calendar, version: 2, holidays: [holiday] } },
    });
    const moved = instant(due + day);
    await roundsAt(moved);
    await eventually(
      () => cycles.shown(cycle),
      ({ data }) => data.deadline === moved,
    );

    await time.skipTo(due + hour);
    await expect(cycles.shown(cycle)).resolves.toMatchObject({ stage: 'open' });
    await time.skipTo(due + day + hour);
    const { items } = await cycles.at(cycle, 'closed');
    expect(items.map(({ outcome }) => outcome)).toStrictEqual(['returned', 'returned']);
    await expect(cycles.eventNames(cycle, 'closed')).resolves.toStrictEqual([
      'scheduled',
      'opened',
      'rounds-opened',
      'rules-noted',
      'deadline-moved',
      'deadline-reached',
      'closed',
    ]);
    for (const reference of references) await time.expectSound(reference);
    await expect(failedTasks(time.system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
  });
});
