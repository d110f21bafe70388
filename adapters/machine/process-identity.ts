import { readFile } from 'node:fs/promises';
import { runToEnd } from './child-process';
import { hasCode } from './failure';

/**
 * What tells a process from any other that had or will have its number, or undefined where none runs under it:
 * the number is reused, the time of its start is not.
 */
export const identityOf = async (pid: number): Promise<string | undefined> =>
  process.platform === 'linux' ? fromProc(pid) : fromPs(pid);

const fromProc = async (pid: number): Promise<string | undefined> => {
  try {
    const status = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    // The second field is the command in parentheses, which may hold anything; state and start time follow it.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields[0], fields[STARTED_AT]];
    // A zombie has ended; only its parent has not asked yet.
    return state === 'Z' || startedAt === undefined ? undefined : `${boot.trim()}/${startedAt}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
};

/** Field 22 of proc(5) stat, counted from the third. */
const STARTED_AT = 19;

const fromPs = async (pid: number): Promise<string | undefined> => {
  const { code, output } = await runToEnd({
    command: 'ps',
    args: ['-o', 'lstart=', '-p', String(pid)],
    limitMs: 10_000,
  });
  const startedAt = output.trim();
  return code === 0 && startedAt !== '' ? startedAt : undefined;
};
