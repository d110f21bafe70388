import { condition, getExternalWorkflowHandle, log } from '@temporalio/workflow';

/** A word to another workflow, sent as a Signal. */
export interface Errand {
  readonly workflowId: string;
  readonly note: string;
  readonly data: unknown;
}

export interface Errands {
  /** Those not yet run, to be carried into the next run of the workflow. */
  readonly waiting: readonly Errand[];
  add(errand: Errand): void;
}

/** Runs errands in order, one at a time. A recipient that has ended needs no word any more. */
export const runErrands = (carried: readonly Errand[]): Errands => {
  const waiting = [...carried];
  const run = async (): Promise<never> => {
    for (;;) {
      await condition(() => waiting.length > 0);
      const [errand] = waiting;
      if (errand === undefined) continue;
      const { workflowId, note, data } = errand;
      try {
        await getExternalWorkflowHandle(workflowId).signal(note, data);
      } catch (error) {
        log.warn('An errand found nobody', { workflowId, note, error });
      }
      waiting.shift();
    }
  };
  void run();
  return {
    waiting,
    add: (errand) => {
      waiting.push(errand);
    },
  };
};
