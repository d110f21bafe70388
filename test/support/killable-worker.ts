import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { RunningWorker } from '../../adapters/temporal/worker';
import type { WorkerPlace } from './engine';

export interface KillableWorker {
  /** Starts the first process; for `startEngine`. */
  readonly launch: (place: WorkerPlace) => Promise<RunningWorker>;
  /** Ends the process as a power failure does, and resolves once another one has taken its place. */
  replace(): Promise<void>;
}

const begin = async (place: WorkerPlace): Promise<ChildProcess> => {
  const compiler = join(__dirname, 'compile-typescript.cjs');
  const entry = join(__dirname, 'worker-process.ts');
  const child = spawn(process.execPath, ['--require', compiler, entry, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk;
  });
  // The first thing that it prints is that it is ready.
  const [how] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown];
  if (!Buffer.isBuffer(how)) throw new Error(`The worker's process ended as it started: ${told}`);
  return child;
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error(`The worker's process had ended by itself with ${String(child.exitCode)}`);
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
};

export const killableWorker = (): KillableWorker => {
  let running: { readonly child: ChildProcess; readonly place: WorkerPlace } | undefined;
  const current = () => {
    if (running === undefined) throw new Error('No worker was launched');
    return running;
  };
  return {
    launch: async (place) => {
      running = { child: await begin(place), place };
      return {
        ended: Promise.resolve(),
        stop: () => kill(current().child),
      };
    },
    replace: async () => {
      const { child, place } = current();
      await kill(child);
      running = { child: await begin(place), place };
    },
  };
};
