/**
 * Looks into the threads of this process, whose heaps are apart: the SDK runs workflows on a thread of its own, which
 * `gc()` of the main thread does not reach. The debugger's protocol does, without a port.
 */
import { Session } from 'node:inspector/promises';

export interface ProcessMemory {
  /** Bytes of the whole process that are in memory, after garbage collection of every thread. */
  readonly rss: number;
  /** Bytes in use on the heaps of all threads but the main one. */
  readonly workflowHeap: number;
}

interface HeapUsage {
  readonly usedSize: number;
}

/** Opens the view; workers' threads that start later are seen too. */
export const watchIsolates = async (): Promise<{ measure(): Promise<ProcessMemory> }> => {
  const session = new Session();
  session.connect();
  const threads = new Set<string>();
  const answers = new Map<number, (result: unknown) => void>();
  let calls = 0;
  session.on('NodeWorker.attachedToWorker', ({ params }) => {
    threads.add(params.sessionId);
  });
  session.on('NodeWorker.detachedFromWorker', ({ params }) => {
    threads.delete(params.sessionId);
  });
  session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
    // The protocol's own form: an answer carries the number of its call.
    const { id, result } = JSON.parse(params.message) as { readonly id?: number; readonly result?: unknown };
    if (id === undefined) return;
    answers.get(id)?.(result);
    answers.delete(id);
  });
  await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });

  const ask = async (sessionId: string, method: string): Promise<unknown> => {
    calls += 1;
    const id = calls;
    const answer = new Promise<unknown>((resolve) => answers.set(id, resolve));
    await session.post('NodeWorker.sendMessageToWorker', {
      sessionId,
      message: JSON.stringify({ id, method }),
    });
    return answer;
  };
  return {
    measure: async () => {
      // Twice: what the first finds finalizable, the second frees.
      for (let pass = 0; pass < 2; pass += 1) {
        await session.post('HeapProfiler.collectGarbage');
        for (const thread of threads) await ask(thread, 'HeapProfiler.collectGarbage');
      }
      let workflowHeap = 0;
      for (const thread of threads)
        workflowHeap += ((await ask(thread, 'Runtime.getHeapUsage')) as HeapUsage).usedSize;
      return { rss: process.memoryUsage.rss(), workflowHeap };
    },
  };
};
