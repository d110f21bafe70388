/**
 * The folder of one installation's data, used by one run at a time.
 *
 * Invariants
 * 1. Whoever holds the folder is the only run on it; see home-lock.ts.
 * 2. Each process that a run starts on the folder is written down as soon as it runs, so that the next run can end
 *    what a killed one left behind. Only the very process that was written down is ever ended.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';
import { setting, type Environment } from './environment';
import { MachineError, hasCode } from './failure';
import { parseProcess, releaseLock, runs, takeLock, type KnownProcess, type Taking } from './home-lock';
import { identityOf } from './process-identity';
import { silent, type Progress } from './progress';

export interface Home {
  readonly folder: string;
  /** A path inside, its folder made. */
  place(...names: readonly string[]): Promise<string>;
  /** Writes down a process that this run started; `name` is a file name, as `kafka`. */
  record(name: string, pid: number): Promise<void>;
  /** The process has ended. */
  forget(name: string): Promise<void>;
  /** Lets the next run in. */
  release(): Promise<void>;
}

const STOP_LIMIT_MS = 20_000;

/** `TAWSIYA_HOME`, or `tawsiya` in the user's data folder (XDG base directories). */
export const homeFolder = (environment: Environment = process.env): string => {
  const own = setting(environment, 'TAWSIYA_HOME');
  if (own !== undefined) return resolve(own);
  return join(setting(environment, 'XDG_DATA_HOME') ?? join(homedir(), '.local', 'share'), 'tawsiya');
};

/**
 * Takes the folder for this run, and ends what a killed run left.
 * @throws MachineError while another run holds it, or where the folder cannot be written
 */
export const openHome = async (folder: string, progress: Progress = silent): Promise<Home> => {
  const lock = join(folder, 'lock.json');
  const processes = join(folder, 'processes');
  let taking: Taking;
  try {
    await mkdir(processes, { recursive: true });
    taking = await takeLock(lock);
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) throw error;
    const reason = isNativeError(error) ? error.message : '';
    throw new MachineError(
      `The data folder ${folder} cannot be made or written (${reason}). Choose another with TAWSIYA_HOME.`,
    );
  }
  if (taking.kind === 'held') {
    throw new MachineError(
      `Tawsiya already runs on ${folder} (process ${String(taking.pid)}). ` +
        'End that run first, or choose another data folder with TAWSIYA_HOME (and other ports).',
    );
  }
  if (taking.stale !== undefined) {
    progress(`An earlier run on ${folder} was cut off; its lock is removed.`);
  }
  try {
    await endOrphans(processes, progress);
  } catch (error) {
    await releaseLock(lock);
    throw error;
  }

  const fileOf = (name: string): string => join(processes, `${name}.json`);
  return {
    folder,
    async place(...names) {
      const path = join(folder, ...names);
      await mkdir(resolve(path, '..'), { recursive: true });
      return path;
    },
    async record(name, pid) {
      const identity = await identityOf(pid);
      // It has ended already; its starter notices by itself.
      if (identity !== undefined) await writeFile(fileOf(name), JSON.stringify({ pid, identity }));
    },
    forget: async (name) => rm(fileOf(name), { force: true }),
    release: async () => releaseLock(lock),
  };
};

const endOrphans = async (processes: string, progress: Progress): Promise<void> => {
  for (const file of await readdir(processes)) {
    const path = join(processes, file);
    const known = parseProcess(await readFile(path, 'utf8'));
    if (known !== undefined && (await runs(known))) {
      progress(
        `Stopping ${basename(file, '.json')} (process ${String(known.pid)}), left by a run that was killed.`,
      );
      await end(known);
    }
    await rm(path, { force: true });
  }
};

const end = async (known: KnownProcess): Promise<void> => {
  process.kill(known.pid, 'SIGTERM');
  const insistAt = Date.now() + STOP_LIMIT_MS;
  while (await runs(known)) {
    if (Date.now() > insistAt + STOP_LIMIT_MS) {
      throw new MachineError(
        `Process ${String(known.pid)}, left by a run that was killed, cannot be stopped.`,
      );
    }
    if (Date.now() > insistAt) process.kill(known.pid, 'SIGKILL');
    await sleep(50);
  }
};
