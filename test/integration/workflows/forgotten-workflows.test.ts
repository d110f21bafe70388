import { workflowIds } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { failedTasks, replayFaults } from '../../support/histories';
import { coChairs, members, stepsOn } from '../../support/lifecycle';

const lives = 5;

/**
 * Workflow Tasks that left no command are joined with the next one where a worker reads the history anew, but not where
 * that next one's Updates are recorded already: the same jobs come together once, and apart another time.
 */
describe('a worker that keeps no workflow in memory', () => {
  let system: TestEngine;
  // What the log is asked to store waits for it.
  let open: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    system = await startEngine({
      cachedWorkflows: 0,
      before: (kafkaLog) => ({
        ...kafkaLog,
        publish: async (...asked) => {
          await open;
          return kafkaLog.publish(...asked);
        },
      }),
    });
  });
  afterAll(() => system.stop());

  const described = async (workflowId: string) => {
    const { raw } = await system.client.workflow.getHandle(workflowId).describe();
    return { activities: (raw.pendingActivities ?? []).length, task: Boolean(raw.pendingWorkflowTask) };
  };
  const taskOver = (workflowId: string) =>
    eventually(
      () => described(workflowId),
      ({ task }) => !task,
    );
  const atRest = (workflowId: string) =>
    eventually(
      () => described(workflowId),
      ({ task, activities }) => !task && activities === 0,
    );

  it('takes the very steps that a later reading of the history takes', async () => {
    const group = await system.establish();
    const steps = stepsOn(system.engine, group);
    const references = await Promise.all(Array.from({ length: lives }, () => steps.underReview('Alike')));
    const { contentHash } = await steps.on(references[0] ?? '', 'comment', 'omar', { text: 'Seen.' });
    const workflows = references.map((reference) => workflowIds.recommendation(reference));
    const forEach = (step: (workflowId: string) => Promise<unknown>) => Promise.all(workflows.map(step));
    await forEach(atRest);

    /** Leaves two tasks without a command: a note that is refused as an event is stored, and the word that it is. */
    const twoEmptyTasks = async (): Promise<void> => {
      let release = (): void => undefined;
      open = new Promise((resolve) => (release = resolve));
      await Promise.all(
        references.map((reference) => steps.on(reference, 'comment', 'omar', { text: 'Seen.' })),
      );
      await forEach(taskOver);
      await forEach((workflowId) =>
        system.client.workflow.getHandle(workflowId).signal('note-membership', 'nothing of the kind'),
      );
      await forEach(taskOver);
      release();
      await forEach(atRest);
    };

    await twoEmptyTasks();
    await system.withoutWorker(() =>
      Promise.all(
        references.flatMap((reference) =>
          members.map((member) => steps.on(reference, 'take-position', member, { value: 'support' })),
        ),
      ),
    );
    await forEach(atRest);
    await twoEmptyTasks();
    await system.withoutWorker(() =>
      Promise.all(
        references.flatMap((reference) =>
          coChairs.map((chair) => steps.on(reference, 'endorse', chair, { contentHash })),
        ),
      ),
    );
    await forEach(atRest);

    const all = [workflowIds.group(group), ...workflows];
    for (const workflowId of all)
      await expect(failedTasks(system.client, workflowId)).resolves.toStrictEqual([]);
    await expect(replayFaults(system.client, all)).resolves.toStrictEqual([]);
  });
});
