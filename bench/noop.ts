/** The system to compare with: same server, same worker options, same client, and nothing to do. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { runWorker } from '../adapters/temporal/worker';
import { updatesPerLifecycle, type Lifecycle } from './lifecycle';
import { emptyActivities } from './noop-activities';

export interface NoopSystem {
  readonly lifecycle: Lifecycle;
  stop(): Promise<void>;
}

export const startNoop = async (
  client: Client,
  { address, namespace }: { readonly address: string; readonly namespace: string },
): Promise<NoopSystem> => {
  const taskQueue = `bench-noop-${randomUUID()}`;
  const worker = await runWorker({
    address,
    namespace,
    taskQueue,
    workflows: { sourcePath: require.resolve('./workflows/noop') },
    activities: emptyActivities,
  });
  return {
    lifecycle: async (timed) => {
      const handle = await client.workflow.start('noop', {
        taskQueue,
        workflowId: randomUUID(),
        args: [updatesPerLifecycle],
      });
      for (let step = 0; step < updatesPerLifecycle; step += 1)
        await timed(() => handle.executeUpdate<undefined, []>('step', { updateId: randomUUID() }));
    },
    stop: () => worker.stop(),
  };
};
