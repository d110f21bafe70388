/** What a workflow's history says of it. */
import type { Client } from '@temporalio/client';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** The server's number for it (temporal.api.enums.v1.EventType). */
const workflowTaskFailed = 9;

export const historyOf = async (client: Client, workflowId: string): Promise<History> =>
  client.workflow.getHandle(workflowId).fetchHistory();

/** The messages of its failed Workflow Tasks; none is the only good number. */
export const failedTasks = async (client: Client, workflowId: string): Promise<readonly string[]> =>
  ((await historyOf(client, workflowId)).events ?? [])
    .filter((event) => Number(event.eventType) === workflowTaskFailed)
    .map((event) => event.workflowTaskFailedEventAttributes?.failure?.message ?? 'without a message');
