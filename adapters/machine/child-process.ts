/**
 * Processes that this one starts.
 *
 * Invariants
 * 1. Every wait for a process has a limit; past it, the process is killed.
 * 2. What was started is stopped when its start fails or is called off.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MachineError, hasCode } from './failure';
import type { Environment } from './environment';

/** How a process ended, in words: `exit code 1`, `SIGKILL`. */
export type Ending = string;

export interface RunningProcess {
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason; never rejects. */
  readonly exited: Promise<Ending>;
  /** Asks the process to end, and kills it when it has not within the limit. Repeating it is harmless. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /** For messages: `Kafka broker`. */
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Takes what the process prints, at its end. */
  readonly logFile: string;
  readonly environment?: Environment;
  /** Milliseconds that it may take to end when asked. */
  readonly stopLimitMs?: number;
  /**
   * In a process group of its own, so that Ctrl-C in the terminal reaches only the starter, who stops its parts in
   * order. A starter that does not handle signals says false.
   */
  readonly ownGroup?: boolean;
  /** Told the process as soon as it runs, long before it answers; it is stopped should this fail. */
  readonly onSpawn?: ((pid: number) => Promise<void>) | undefined;
}

/** Starts a process that goes on until stopped. */
export const startProcess = async (options: StartOptions): Promise<RunningProcess> => {
  const { title, command, args, logFile, environment = process.env } = options;
  const { stopLimitMs = 20_000, ownGroup = true, onSpawn } = options;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  let child: ChildProcess;
  try {
    child = spawn(command, [...args], { env: environment, detached: ownGroup, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
  const ended = endingOf(child);
  const { pid } = child;
  if (pid === undefined) throw new MachineError(`${title} did not start: ${await ended}`);

  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    const limit = new AbortController();
    try {
      await Promise.race([ended, sleep(stopLimitMs, undefined, { signal: limit.signal })]);
    } finally {
      limit.abort();
    }
    if (isRunning()) child.kill('SIGKILL');
    await ended;
  };
  try {
    await onSpawn?.(pid);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid, exited: ended, stop };
};

const endingOf = async (child: ChildProcess): Promise<Ending> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
  });

export interface ReadyOptions {
  readonly title: string;
  /** The first of them that holds anything is quoted when the start fails. */
  readonly logFiles: readonly string[];
  /** True once the process answers. */
  readonly answers: () => Promise<boolean>;
  readonly limitMs: number;
  /** Calls the start off. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Resolves when a started process answers.
 * @throws MachineError with the end of its log when it ends or stays silent; whatever is thrown, it is stopped
 */
export const untilReady = async (
  started: RunningProcess,
  { title, logFiles, answers, limitMs, signal }: ReadyOptions,
): Promise<void> => {
  const state: { ended?: Ending } = {};
  void started.exited.then((ending) => (state.ended = ending));
  const giveUpAt = Date.now() + limitMs;
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (await answers()) return;
      if (state.ended !== undefined) {
        throw new MachineError(`${title} ended as it started (${state.ended}). ${await tail(logFiles)}`);
      }
      if (Date.now() > giveUpAt) {
        throw new MachineError(`${title} did not answer within ${limitMs / 1000} s. ${await tail(logFiles)}`);
      }
      await sleep(50);
    }
  } catch (error) {
    await started.stop();
    throw error;
  }
};

/** The last lines of the first log that holds any, for a message. */
export const tail = async (logFiles: readonly string[], lines = 12): Promise<string> => {
  for (const file of logFiles) {
    const text = (await readIfThere(file)).trimEnd();
    if (text !== '') return `The end of ${file}:\n${text.split('\n').slice(-lines).join('\n')}`;
  }
  return `It left nothing in ${logFiles.join(' and ')}.`;
};

const readIfThere = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
};

export interface RunOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Environment;
  readonly folder?: string;
  readonly limitMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Takes what it prints, as it comes. */
  readonly onOutput?: (chunk: string) => void;
}

export interface Finished {
  /** Null when it was killed, as it is past the limit. */
  readonly code: number | null;
  /** What it printed, on both streams. */
  readonly output: string;
}

/** Runs a program to its end, in this process's group. @throws the signal's reason where it was called off */
export const runToEnd = async (options: RunOptions): Promise<Finished> => {
  const { command, args, environment = process.env, folder, limitMs, signal, onOutput } = options;
  signal?.throwIfAborted();
  const child = spawn(command, [...args], {
    env: environment,
    ...(folder === undefined ? {} : { cwd: folder }),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      onOutput?.(chunk);
    });
  }
  const callOff = (): void => void child.kill('SIGTERM');
  signal?.addEventListener('abort', callOff, { once: true });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    signal?.throwIfAborted();
    return { code, output };
  } finally {
    signal?.removeEventListener('abort', callOff);
  }
};
