/** Three years of an action in seconds: a report each quarter, two new plans, and one silence that goes up the ladder. */
import { workflowIds } from '../../../workflows/messages';
import { done, progress, reasons } from '../../domain/action/stories';
import { actionsOn, farPlan } from '../../support/actions';
import { eventually } from '../../support/eventually';
import { failedTasks } from '../../support/histories';
import { day, startSkippedTime, type SkippedTime } from '../../support/skipped-time';
import { eventsOf } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(300_000);

describe('three years of an action', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  it('are kept by its workflow, over as many runs as they take', async () => {
    const { begin, send, viewOf, handleOf } = actionsOn(time.system);
    // A few quarters fill a run.
    const reference = await begin(150);
    const stateOf = async () => (await viewOf(reference)).state;
    const { runId } = await handleOf(reference).describe();
    await send(reference, ['amina', 'accept']);
    for (let quarter = 1; quarter <= 12; quarter += 1) {
      const next = (await stateOf()).reporting?.nextAt ?? '';
      await time.skipTo(Date.parse(next) + 60_000);
      await eventually(stateOf, ({ request }) => request?.number === quarter, 20_000);
      // The fourth request is met with silence.
      if (quarter !== 4) await send(reference, ['amina', 'report', progress]);
      if (quarter === 5 || quarter === 8)
        await send(reference, ['layla', 'replan', { plan: farPlan, ...reasons }]);
    }
    await send(reference, ['amina', 'report', done]);
    await send(reference, ['marco', 'verify']);
    await send(reference, ['layla', 'close']);
    expect((await handleOf(reference).describe()).runId).not.toBe(runId);
    await time.skipTo(time.now() + 91 * day);
    await expect(handleOf(reference).result()).resolves.toBe('closed');

    const events = await eventually(
      () => eventsOf(time.system, 'actions', reference),
      (found) => found.at(-1)?.type === 'org.tawsiya.action.became-final.v1',
      20_000,
    );
    const counted = (name: string): number =>
      events.filter(({ type }) => type === `org.tawsiya.action.${name}.v1`).length;
    expect(
      ['report-requested', 'report-missed', 'report-reminder-due', 'escalated', 'replanned', 'reported'].map(
        counted,
      ),
    ).toStrictEqual([12, 1, 2, 2, 2, 12]);
    expect(events.map(({ sequence }) => Number(sequence))).toStrictEqual(events.map((_, index) => index + 1));
    await expect(failedTasks(time.system.client, workflowIds.action(reference))).resolves.toStrictEqual([]);
  });
});
