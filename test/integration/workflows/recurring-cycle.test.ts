import { createCycleSchedules } from '../../../adapters/temporal/cycle-schedules';
import { ScheduleRefused } from '../../../activities/ports/cycle-schedules';
import { addDays, weekdayOf } from '../../../domain/calendar/civil-date';
import { localTimeOf } from '../../../domain/calendar/local-time';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { workflowIds } from '../../../workflows/messages';
import { cyclesOn } from '../../support/cycles';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { failedTasks } from '../../support/histories';
import { stepsOn } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

jest.setTimeout(120_000);

const offsets = [{ from: null, minutes: 120 }];
const today = localTimeOf(new Date().toISOString(), offsets).date;

const holiday = (date: string) => ({
  date,
  names: { en: 'Holiday (test)', ar: 'عطلة (اختبار)' },
  basis: 'announced' as const,
});

/** Every day of the week is a working day, but for the dates given. */
const calendarWith = (...days: readonly string[]): WorkingCalendar => ({
  authority: 'test',
  names: { en: 'Test', ar: 'اختبار' },
  version: 1,
  zone: 'Africa/Tripoli',
  weekend: [],
  holidays: days.map(holiday),
  offsets,
});

/** The days of this month before today that are the same day of the week. */
const earlierThisMonth = (): readonly string[] =>
  [7, 14, 21, 28]
    .map((days) => addDays(today, -days))
    .filter((date) => date.slice(0, 7) === today.slice(0, 7));

const monthly = {
  id: 'monthly',
  name: { en: 'Monthly meeting', ar: 'الاجتماع الشهري' },
  kind: 'meeting',
  weekday: weekdayOf(today),
  opensAt: '10:00',
  zone: 'Africa/Tripoli',
  term: { kind: 'working-days', days: 5, timeOfDay: '17:00' },
};

describe('a recurring review cycle', () => {
  let system: TestEngine;
  beforeAll(async () => {
    system = await startEngine();
  });
  afterAll(() => system.stop());

  const groupWith = async (calendar: WorkingCalendar) => {
    const group = await system.establish((start) => ({ ...start, rules: { ...start.rules, calendar } }));
    const steps = stepsOn(system.engine, group);
    const handle = system.client.schedule.getHandle(workflowIds.recurrence(group, 'monthly'));
    const described = () => handle.describe().catch(() => null);
    return {
      group,
      steps,
      cycles: cyclesOn(system, steps),
      /** The schedule on the server, once it is as wanted. */
      scheduleThat: (wanted: (found: Awaited<ReturnType<typeof described>>) => boolean) =>
        eventually(described, wanted),
      /** Fires it as if its time had come, and resolves to what became of that. */
      fire: async (): Promise<unknown> => {
        const before = (await handle.describe()).info.numActionsTaken;
        await handle.trigger();
        const { info } = await eventually(
          () => handle.describe(),
          (found) => found.info.numActionsTaken > before,
        );
        const workflowId = info.recentActions.at(-1)?.action.workflow.workflowId;
        if (workflowId === undefined) throw new Error('The schedule started nothing');
        return system.client.workflow.getHandle(workflowId).result();
      },
    };
  };

  it('is a schedule of the server, by the local time of its zone, until it is ended', async () => {
    const { group, steps, scheduleThat } = await groupWith(calendarWith());
    await steps.inGroup('recur-cycle', 'salma', monthly);
    const created = await scheduleThat((found) => found !== null);
    expect(created).toMatchObject({ state: { paused: false }, spec: { timezone: 'Africa/Tripoli' } });
    for (const next of created?.info.nextActionTimes.slice(0, 3) ?? []) {
      const { date, time } = localTimeOf(next.toISOString(), offsets);
      expect([weekdayOf(date), time]).toStrictEqual([monthly.weekday, '10:00:00.000']);
    }
    expect(created?.info.nextActionTimes.length).toBeGreaterThan(0);

    await steps.inGroup('pause-recurrence', 'salma', { id: 'monthly' });
    await expect(scheduleThat((found) => found?.state.paused === true)).resolves.not.toBeNull();
    await steps.inGroup('resume-recurrence', 'salma', { id: 'monthly' });
    await expect(scheduleThat((found) => found?.state.paused === false)).resolves.not.toBeNull();
    await steps.inGroup('recur-cycle', 'salma', { ...monthly, opensAt: '11:30' });
    const changed = await scheduleThat((found) =>
      Boolean(
        found?.info.nextActionTimes.some((at) =>
          localTimeOf(at.toISOString(), offsets).time.startsWith('11:30'),
        ),
      ),
    );
    expect(changed).not.toBeNull();
    await steps.inGroup('end-recurrence', 'salma', { id: 'monthly' });
    await expect(scheduleThat((found) => found === null)).resolves.toBeNull();
    const events = await eventually(
      () => eventsOf(system, 'groups', group),
      (found) => found.some(({ type }) => type.endsWith('.recurrence-ended.v1')),
    );
    expect(events.map(({ type }) => type.split('.').at(-2))).toStrictEqual([
      'established',
      'recurrence-set',
      'recurrence-paused',
      'recurrence-resumed',
      'recurrence-set',
      'recurrence-ended',
    ]);
    await expect(failedTasks(system.client, workflowIds.group(group))).resolves.toStrictEqual([]);
  });

  it('schedules the cycle of its day once, with what may be reviewed and what was left first', async () => {
    const { steps, cycles, fire, scheduleThat } = await groupWith(calendarWith(...earlierThisMonth()));
    const [plain, left, busy] = [
      await cycles.admitted('Plain'),
      await cycles.admitted('Left'),
      await cycles.admitted('Busy'),
    ];
    await steps.propose('In screening');
    const earlier = await cycles.schedule([left], new Date(Date.now() + 7_200_000).toISOString(), {
      opensAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    await cycles.by('salma', earlier, 'cancel', { reasons: 'Postponed.' });
    await cycles.schedule([busy], new Date(Date.now() + 7_200_000).toISOString(), {
      opensAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    await steps.inGroup('recur-cycle', 'salma', monthly);
    await scheduleThat((found) => found !== null);
    // Which recommendations there are is known to the server's list a moment later.
    await eventually(
      () =>
        system.engine.list({ group: plain.slice(0, plain.indexOf('-')), stage: 'under-review', limit: 10 }),
      ({ recommendations }) => recommendations.length === 3,
    );
    const firing = await fire();
    expect(firing).toMatchObject({ became: 'scheduled' });
    const { cycle } = firing as { readonly cycle: string };
    await expect(cycles.opened(cycle)).resolves.toMatchObject({
      personId: 'salma',
      data: { name: monthly.name, term: monthly.term },
      items: [
        { reference: left, carriedFrom: earlier, status: 'round-opened' },
        { reference: plain, status: 'round-opened' },
      ],
    });
    // What is on its agenda is on an open cycle now, so that there is nothing more for today.
    await expect(fire()).resolves.toStrictEqual({ became: 'nothing-to-review' });
  });

  it('schedules nothing on another day, while it is paused, or where there is nothing to review', async () => {
    const { steps, cycles, fire, scheduleThat } = await groupWith(calendarWith(today));
    await cycles.admitted('Waiting');
    await steps.inGroup('recur-cycle', 'salma', monthly);
    await scheduleThat((found) => found !== null);
    await expect(fire()).resolves.toMatchObject({ became: 'another-day' });
    await steps.inGroup('pause-recurrence', 'salma', { id: 'monthly' });
    await scheduleThat((found) => found?.state.paused === true);
    await expect(fire()).resolves.toStrictEqual({ became: 'not-kept' });

    const idle = await groupWith(calendarWith(...earlierThisMonth()));
    await idle.steps.inGroup('recur-cycle', 'salma', monthly);
    await idle.scheduleThat((found) => found !== null);
    await expect(idle.fire()).resolves.toStrictEqual({ became: 'nothing-to-review' });
    await expect(system.engine.group(idle.group)).resolves.toMatchObject({ state: { lastCycle: 0 } });
  });

  it('in a zone that there is not is refused by the server, once and for all', async () => {
    const schedules = createCycleSchedules(system.client, system.taskQueue);
    const keeping = schedules.keep({
      group: 'NOGROUP',
      id: 'monthly',
      weekday: 'tuesday',
      opensAt: '10:00',
      zone: 'Mars/Olympus',
      paused: false,
    });
    await expect(keeping).rejects.toThrow(ScheduleRefused);
    await expect(schedules.remove('NOGROUP', 'monthly')).resolves.toBeUndefined();
  });
});
