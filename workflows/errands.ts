import { getExternalWorkflowHandle, log } from '@temporalio/workflow';
import type { Duty } from './duties';

/** A word to another workflow, sent as a Signal. */
export interface Errand {
  readonly workflowId: string;
  readonly note: string;
  readonly data: unknown;
}

export interface Errands extends Duty {
  /** Those not yet run. */
  readonly waiting: readonly Errand[];
  add(errand: Errand): void;
}

/** Runs errands in order, one at a time. A recipient that has ended needs no word any more. */
export const runErrands = (carried: readonly Errand[]): Errands => {
  const waiting = [...carried];
  return {
    waiting,
    add: (errand) => {
      waiting.push(errand);
    },
    isDue: () => waiting.length > 0,
    perform: async () => {
      const [errand] = waiting;
      if (errand === undefined) return;
      const { workflowId, note, data } = errand;
      try {
        await getExternalWorkflowHandle(workflowId).signal(note, data);
      } catch (error) {
        log.warn('An errand found nobody', { workflowId, note, error });
      }
      waiting.shift();
    },
  };
};
