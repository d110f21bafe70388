import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';

export interface RunWorkerOptions {
  /** `host:port`. */
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  /** A bundle made ahead, or the folder's `index` to make one of. */
  readonly workflows: { readonly bundlePath: string } | { readonly sourcePath: string };
  readonly activities: object;
  /** Workflows kept in memory between their tasks; one that is not is replayed from its history. */
  readonly cachedWorkflows?: number;
  /** Milliseconds that what is under way may take once the worker stops. */
  readonly graceMs?: number;
}

export interface RunningWorker {
  /** Rejects where the worker ends by a fault of its own; resolves after `stop`. */
  readonly ended: Promise<void>;
  /** Takes nothing new, finishes what it holds within the grace, and disconnects. */
  stop(): Promise<void>;
}

/** Sized by measurement on two cores, where Workflow Tasks share one thread: see bench/. */
const concurrency = {
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentActivityTaskExecutions: 200,
} as const satisfies Partial<WorkerOptions>;

const sourceOf = (workflows: RunWorkerOptions['workflows']): Partial<WorkerOptions> =>
  'bundlePath' in workflows
    ? { workflowBundle: { codePath: workflows.bundlePath } }
    : { workflowsPath: workflows.sourcePath };

export const runWorker = async ({
  address,
  namespace,
  taskQueue,
  workflows,
  activities,
  cachedWorkflows = 2_000,
  graceMs = 10_000,
}: RunWorkerOptions): Promise<RunningWorker> => {
  const connection = await NativeConnection.connect({ address });
  try {
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue,
      activities,
      maxCachedWorkflows: cachedWorkflows,
      shutdownGraceTime: graceMs,
      ...concurrency,
      ...sourceOf(workflows),
    });
    const ended = worker.run().finally(() => connection.close());
    return {
      ended,
      stop: async () => {
        if (worker.getState() === 'RUNNING') worker.shutdown();
        await ended;
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
};
