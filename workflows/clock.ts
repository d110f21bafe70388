import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { millisecondsBetween, type Instant } from '../domain/shared/instant';
import type { Duty } from './duties';

/** The Workflow's time: that of its present task, the same on every replay. */
export const present = (): Instant => new Date(Date.now()).toISOString();

/**
 * Calls `pass` at each instant that `nextDue` names.
 *
 * The deadline is an absolute instant, and the one timer that waits for it is replaced only when the instant changes: a
 * command that leaves the deadline alone adds no timer to the history.
 */
export const keepTime = (nextDue: () => Instant | null, pass: () => void): Duty => {
  let timer: { readonly due: Instant; readonly scope: CancellationScope } | null = null;

  const passAt = (due: Instant): void => {
    pass();
    // Else it would be passed for ever.
    if (nextDue() === due) throw new Error(`Nothing happened at ${due}, and it is still due`);
  };
  const waitFor = async (due: Instant, scope: CancellationScope, wait: number): Promise<void> => {
    try {
      await scope.run(() => sleep(wait));
    } catch (error) {
      if (isCancellation(error)) return;
      throw error;
    }
    timer = null;
    // A command of the same task may have moved the deadline. And a timer may fire a little before its instant where the
    // servers' clocks differ: then it is set again.
    if (nextDue() === due && present() >= due) passAt(due);
  };
  return {
    isDue: () => nextDue() !== (timer?.due ?? null),
    perform: () => {
      timer?.scope.cancel();
      timer = null;
      const due = nextDue();
      if (due === null) return;
      const wait = millisecondsBetween(present(), due);
      if (wait <= 0) {
        passAt(due);
        return;
      }
      timer = { due, scope: new CancellationScope() };
      void waitFor(due, timer.scope, wait);
    },
  };
};
