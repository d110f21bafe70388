import { condition } from '@temporalio/workflow';
import { millisecondsBetween, type Instant } from '../domain/shared/instant';

/** The Workflow's time: that of its present task, the same on every replay. */
export const present = (): Instant => new Date(Date.now()).toISOString();

/**
 * Calls `pass` at each instant that `nextDue` names, for as long as the workflow runs.
 *
 * The deadline is an absolute instant, and the one timer that waits for it is replaced only when the instant changes: a
 * command that leaves the deadline alone adds no timer to the history.
 */
export const keepTime = async (nextDue: () => Instant | null, pass: () => void): Promise<never> => {
  for (;;) {
    const due = nextDue();
    if (due === null) {
      await condition(() => nextDue() !== null);
      continue;
    }
    const wait = millisecondsBetween(present(), due);
    const changed = wait > 0 && (await condition(() => nextDue() !== due, wait));
    // A timer may fire a little before its instant where the servers' clocks differ; then it is set again.
    if (changed || present() < due) continue;
    pass();
    // Else this loop would never give way again.
    if (nextDue() === due) throw new Error(`Nothing happened at ${due}, and it is still due`);
  }
};
