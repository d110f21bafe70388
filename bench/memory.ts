/**
 * The memory of a worker process that holds open recommendations in its cache: RSS after garbage collection, with so
 * many open less with none, in a process that does nothing else. "Open" means admitted, with a round open.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startProcess, tail } from '../adapters/machine/child-process';
import type { ProcessMemory } from './isolates';
import { admitMany } from './admitted';
import { secretary } from './group';
import type { Servers } from './servers';
import { rounded } from './statistics';
import { cleanUp, connectTawsiya, placeOn, type Place, type TawsiyaClients } from './tawsiya';

export interface MemoryFigures {
  readonly open: number;
  /** Of the whole process, less the baseline. */
  readonly rssPerThousandMiB: number;
  /** In use on the heap of the workflows' thread, less the baseline; RSS adds what V8 keeps in reserve. */
  readonly heapPerThousandMiB: number;
  readonly baseline: MemoryAt;
  readonly loaded: MemoryAt;
}

interface MemoryAt {
  readonly rssMiB: number;
  readonly workflowHeapMiB: number;
}

/** Opened before the baseline, so that compiled code and buffers are in it. */
const warmUp = 20;
const limitMs = 60_000;

interface MeasuredWorker {
  measure(): Promise<ProcessMemory>;
  stop(): Promise<void>;
}

const startMeasuredWorker = async (place: Place, servers: Servers): Promise<MeasuredWorker> => {
  const logFile = join(servers.folder, `memory-worker-${randomUUID()}.log`);
  const started = await startProcess({
    title: 'The worker whose memory is measured',
    command: process.execPath,
    args: [join(__dirname, 'memory-worker.js'), JSON.stringify(place)],
    logFile,
    onSpawn: async (pid) => servers.record('memory-worker', pid),
  });
  // Should the run be interrupted, nobody comes back to the one who started it.
  servers.stopFirst(started.stop);
  let ended = false;
  void started.exited.then(() => (ended = true));
  const line = async (number: number): Promise<ProcessMemory> => {
    const end = Date.now() + limitMs;
    for (;;) {
      const printed = (await readFile(logFile, 'utf8'))
        .split('\n')
        .slice(0, -1)
        .filter((text) => text.startsWith('{"rss"'))[number];
      // Printed by memory-worker.ts.
      if (printed !== undefined) return JSON.parse(printed) as ProcessMemory;
      if (ended || Date.now() > end)
        throw new Error(`The worker told nothing of its memory. ${await tail([logFile])}`);
      await pause(50);
    }
  };
  let lines = 0;
  try {
    await line(0);
  } catch (error) {
    await started.stop();
    throw error;
  }
  return {
    measure: async () => {
      process.kill(started.pid, 'SIGUSR2');
      lines += 1;
      return line(lines);
    },
    stop: started.stop,
  };
};

const open = async (clients: TawsiyaClients, count: number): Promise<void> => {
  const deadline = new Date(Date.now() + 86_400_000).toISOString();
  const opening = { personId: secretary, data: { deadline } };
  await admitMany(clients, count, (reference) =>
    clients.engine.submitToRecommendation(reference, 'open-round', {
      commandId: randomUUID(),
      ...opening,
    }),
  );
};

const inMiB = (bytes: number): number => rounded(bytes / 1_048_576, 2);
const shown = ({ rss, workflowHeap }: ProcessMemory): MemoryAt => ({
  rssMiB: inMiB(rss),
  workflowHeapMiB: inMiB(workflowHeap),
});

export const measureMemory = async (servers: Servers, count: number): Promise<MemoryFigures> => {
  const place = placeOn(servers);
  const clients = await connectTawsiya(place);
  try {
    const worker = await startMeasuredWorker(place, servers);
    try {
      await open(clients, warmUp);
      // What the workflows still have to publish is published meanwhile.
      await pause(1_000);
      const baseline = await worker.measure();
      await open(clients, count);
      await pause(2_000);
      const loaded = await worker.measure();
      const perThousand = (bytes: number): number => inMiB((bytes / count) * 1_000);
      return {
        open: count,
        rssPerThousandMiB: perThousand(loaded.rss - baseline.rss),
        heapPerThousandMiB: perThousand(loaded.workflowHeap - baseline.workflowHeap),
        baseline: shown(baseline),
        loaded: shown(loaded),
      };
    } finally {
      await worker.stop();
    }
  } finally {
    if (!servers.own.temporal || !servers.own.kafka) await cleanUp(clients);
    await clients.stop();
  }
};
