/** What a workflow's history says of it. */
import type { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { workflowBundle } from './addresses';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** The server's numbers (temporal.api.enums.v1, EventType and WorkflowTaskFailedCause). */
const workflowTaskFailed = 9;
const unhandledCommand = 1;

export const historyOf = async (client: Client, workflowId: string): Promise<History> =>
  client.workflow.getHandle(workflowId).fetchHistory();

/** The histories of all runs, the first run's first: each later one names the run that it goes on from. */
export const historiesOf = async (client: Client, workflowId: string): Promise<readonly History[]> => {
  const histories: History[] = [];
  let runId: string | undefined;
  do {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.unshift(history);
    const [begun] = history.events ?? [];
    runId = begun?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
  } while (runId !== '');
  return histories;
};

/** The messages of the failed Workflow Tasks of all its runs; none is the only good number. */
export const failedTasks = async (client: Client, workflowId: string): Promise<readonly string[]> =>
  (await historiesOf(client, workflowId))
    .flatMap(({ events }) => events ?? [])
    .filter((event) => Number(event.eventType) === workflowTaskFailed)
    .map((event) => event.workflowTaskFailedEventAttributes)
    // So the server asks a run that is about to end to take first what has come in meanwhile: no fault of the code.
    .filter((failed) => Number(failed?.cause) !== unhandledCommand)
    .map((failed) => failed?.failure?.message ?? 'without a message');

/** What stands against taking the recorded steps again, for each workflow of which the latest run cannot be replayed. */
export const replayFaults = async (
  client: Client,
  workflowIds: readonly string[],
): Promise<readonly string[]> => {
  const recorded = await Promise.all(
    workflowIds.map(async (workflowId) => ({ workflowId, history: await historyOf(client, workflowId) })),
  );
  const faults: string[] = [];
  const options = { workflowBundle: { codePath: workflowBundle() } };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, recorded))
    if (error !== undefined) faults.push(`${workflowId}: ${error.message}`);
  return faults;
};
