import type { Progress } from '../adapters/machine/progress';

/**
 * `npm start` passes on the Ctrl-C that the terminal sent to this process already, so one key press comes twice.
 */
const SAME_WISH_MS = 1_000;
const KILLED = 130;

/**
 * A signal that is aborted by the first Ctrl-C (or SIGTERM, or the end of the terminal). A second Ctrl-C, after a
 * second, ends the process at once; what it started is then found and stopped by the next start.
 */
export const untilInterrupted = (say: Progress): AbortSignal => {
  const controller = new AbortController();
  let first: number | undefined;
  const interrupt = (): void => {
    if (first === undefined) {
      first = Date.now();
      say('Stopping; Ctrl-C again ends at once.');
      controller.abort(new Error('Interrupted'));
    } else if (Date.now() - first > SAME_WISH_MS) {
      say('Ended at once.');
      process.exit(KILLED);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  return controller.signal;
};
