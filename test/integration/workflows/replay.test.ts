import { join } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleWorkflowCode, Worker, type ReplayWorkerOptions } from '@temporalio/worker';
import { z } from 'zod';
import { workflowTypes } from '../../../workflows/messages';
import { recordedHistories } from '../../replay/histories';
import { workflowBundle } from '../../support/addresses';
import { silenceRuntime } from '../../support/engine';

jest.setTimeout(120_000);

const histories = recordedHistories();

const Started = z.object({
  events: z.tuple(
    [
      z.object({
        workflowExecutionStartedEventAttributes: z.object({
          workflowType: z.object({ name: z.string() }),
        }),
      }),
    ],
    z.unknown(),
  ),
});

const replay = (options: ReplayWorkerOptions, history: unknown): Promise<void> =>
  Worker.runReplayHistory(options, history);

describe('the workflows as they are', () => {
  beforeAll(silenceRuntime);
  const present = (): ReplayWorkerOptions => ({ workflowBundle: { codePath: workflowBundle() } });

  it.each(histories)('take the steps of $name again', async ({ history }) => {
    await expect(replay(present(), history)).resolves.toBeUndefined();
  });

  it('are each held to a history at least', () => {
    const types = histories.map(
      ({ history }) =>
        Started.parse(history).events[0].workflowExecutionStartedEventAttributes.workflowType.name,
    );
    expect(new Set(types)).toStrictEqual(new Set(Object.values(workflowTypes)));
  });
});

describe('a workflow that takes other steps', () => {
  it('is found out by every history of it', async () => {
    const workflows = join(__dirname, '../../../workflows');
    const changed = await bundleWorkflowCode({
      workflowsPath: join(__dirname, '../../replay/changed/index.ts'),
      payloadConverterPath: join(workflows, 'payload-converter.ts'),
      logger: {
        log: () => undefined,
        trace: () => undefined,
        debug: () => undefined,
        info: () => undefined,
        warn: () => undefined,
        error: () => undefined,
      },
    });
    const recommendations = histories.filter(({ name }) => name.startsWith('recommendation'));
    expect(recommendations.length).toBeGreaterThan(0);
    for (const { history } of recommendations)
      await expect(replay({ workflowBundle: changed }, history)).rejects.toBeInstanceOf(
        DeterminismViolationError,
      );
  });
});
