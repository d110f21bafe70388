import { workflowIds } from '../../../workflows/messages';
import { eventually } from '../../support/eventually';
import { failedTasks } from '../../support/histories';
import { exampleContent } from '../../support/lifecycle';
import { hour, instant, startSkippedTime, type SkippedTime } from '../../support/skipped-time';
import { eventsOf, storedEvents } from '../../support/stored-events';

jest.setTimeout(600_000);

const items = 500;
const itemsInBlock = 50;
const patienceMs = 240_000;

const nameOf = (type: string): string | undefined => type.split('.').at(-2);

describe('a long agenda', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  it('has every round closed at the one deadline, and each reminder sent once', async () => {
    const { system } = time;
    const steps = await time.groupWith({ remindHoursBefore: [24] });
    const agenda: string[] = [];
    for (let block = 0; block < items / itemsInBlock; block += 1) {
      const proposals = Array.from({ length: itemsInBlock }, (_, index) => ({
        content: exampleContent(`No. ${String(block * itemsInBlock + index + 1)}`),
      }));
      const { references = [] } = await steps.inGroup('propose-block', 'amina', { proposals });
      await Promise.all(references.map((reference) => steps.on(reference, 'admit', 'salma')));
      agenda.push(...references);
    }
    const deadline = time.now() + 72 * hour;
    const { cycle = '' } = await steps.inGroup('schedule-cycle', 'salma', {
      name: { en: 'Long' },
      kind: 'written-procedure',
      agenda,
      opensAt: instant(time.now()),
      deadline: instant(deadline),
      remindHoursBefore: 24,
    });
    await eventually(
      async () => (await system.engine.cycle(cycle)).state,
      (state) => state.items.every(({ status }) => status === 'round-opened'),
      patienceMs,
    );
    await time.skipTo(deadline - 23 * hour);
    await time.skipTo(deadline + 1_000);
    const { state } = await eventually(
      () => system.engine.cycle(cycle),
      (view) => view.state.stage === 'closed',
      patienceMs,
    );
    expect(state.items.map(({ outcome }) => outcome)).toStrictEqual(agenda.map(() => 'returned'));

    const events = await eventually(
      () => storedEvents(system, 'recommendations'),
      (found) =>
        new Set(found.filter(({ type }) => nameOf(type) === 'returned').map(({ id }) => id)).size >= items,
      patienceMs,
    );
    const subjectsOf = (name: string): readonly string[] =>
      [...new Map(events.map((event) => [event.id, event])).values()]
        .filter(({ type }) => nameOf(type) === name)
        .map(({ subject }) => subject)
        .sort();
    expect(subjectsOf('position-reminder-due')).toStrictEqual([...agenda].sort());
    expect(subjectsOf('round-closed')).toStrictEqual([...agenda].sort());
    const reminders = (await eventsOf(system, 'cycles', cycle)).filter(
      ({ type }) => nameOf(type) === 'reminder-due',
    );
    expect(reminders).toHaveLength(1);
    await expect(failedTasks(system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
  });
});
