/**
 * What a workflow does by itself once it has taken in what came: storing its events, keeping time, sending word.
 *
 * A worker that reads a history anew joins a Workflow Task that left no command with the next one, unless that next
 * one's Updates are recorded already (sdk-core, `find_end_index_of_next_wft_seq`). The same jobs then come together once
 * and apart another time, and the SDK gives Updates before results. The steps must be the same either way:
 *
 * Invariants
 * 1. A duty begins only when everything that came is taken in and every Update has its receipt; those that are due begin
 *    in the order in which they are listed, whichever of them waited first.
 * 2. What changes the state and is no Update leaves a command in its own task (`showing`), which is so never joined. The
 *    results of duties may come before or after a command of a person without a difference.
 */
import { allHandlersFinished, condition } from '@temporalio/workflow';

export interface Duty {
  /** @param ending true once the run is about to end: what may wait for the next run is then not due any more */
  isDue(ending: boolean): boolean;
  /** Under way until it resolves; not begun again before. */
  perform(): Promise<void> | void;
}

/** Never true at once: what came with this activation may not yet be taken in. */
const settled = (isTrue: () => boolean): Promise<void> => {
  let asked = false;
  return condition(() => {
    const before = asked;
    asked = true;
    return before && allHandlersFinished() && isTrue();
  });
};

/** Attends to the duties until the run ends. Resolves between two of them, when each command taken has its receipt. */
export const attend = async (duties: readonly Duty[], ends: () => boolean): Promise<void> => {
  const underWay = new Set<Duty>();
  let ending = false;
  const due = (): readonly Duty[] => duties.filter((duty) => !underWay.has(duty) && duty.isDue(ending));
  const perform = async (duty: Duty): Promise<void> => {
    underWay.add(duty);
    await duty.perform();
    underWay.delete(duty);
  };
  for (;;) {
    await settled(() => due().length > 0 || (ending ? underWay.size === 0 : ends()));
    ending ||= ends();
    const begun = due();
    for (const duty of begun) void perform(duty);
    if (ending && begun.length === 0 && underWay.size === 0) return;
  }
};
