/** The built product as its user runs it: `npm start` and `tawsiya`, each a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');
const START_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 60_000;
const COMMAND_LIMIT_MS = 120_000;

export interface Product {
  /** Everything told so far. */
  readonly lines: readonly string[];
  /** What stands behind a name of the addresses at the end, such as `HTTP`. */
  address(name: string): string;
  /** As Ctrl-C does. Resolves to the exit code. */
  interrupt(): Promise<number | null>;
  /** As a power failure does, for this process alone: its servers are left behind. */
  kill(): Promise<void>;
}

const within = async <T>(limit: number, what: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${String(limit)} ms`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const linesOf = (child: ChildProcess, told: (line: string) => void): void => {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      parts.forEach(told);
    });
  }
};

/** Starts the whole system on a data folder and free ports, and resolves once it runs. */
export const startProduct = async (home: string, environment: NodeJS.ProcessEnv = {}): Promise<Product> => {
  const child = spawn(process.execPath, [join(project, 'dist', 'workers', 'all-in-one.js')], {
    env: {
      ...process.env,
      TAWSIYA_HOME: home,
      TAWSIYA_HTTP_PORT: '0',
      TAWSIYA_TEMPORAL_PORT: '0',
      TAWSIYA_TEMPORAL_UI_PORT: '0',
      TAWSIYA_KAFKA_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const exit = once(child, 'exit');
  const runs = new Promise<void>((resolve, reject) => {
    linesOf(child, (line) => {
      lines.push(line);
      if (/^ {2}Kafka +/.test(line)) resolve();
    });
    child.once('exit', () => reject(new Error(`It ended while starting:\n${lines.join('\n')}`)));
  });
  try {
    await within(START_LIMIT_MS, 'Starting', runs);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    lines,
    address: (name) => {
      const line = lines.findLast((each) => each.startsWith(`  ${name} `));
      if (line === undefined) throw new Error(`No address of ${name} was told:\n${lines.join('\n')}`);
      return line.slice(name.length + 2).trim();
    },
    interrupt: async () => {
      child.kill('SIGINT');
      await within(STOP_LIMIT_MS, 'Stopping', exit);
      return child.exitCode;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
};

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the build to its end, such as `cli/tawsiya.js`. */
export const runBuilt = async (
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Ran> => {
  const child = spawn(process.execPath, [join(project, 'dist', program), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  try {
    await within(COMMAND_LIMIT_MS, program, once(child, 'close'));
  } finally {
    child.kill('SIGKILL');
  }
  return { code: child.exitCode, stdout, stderr };
};
