import { allHandlersFinished, condition, workflowInfo } from '@temporalio/workflow';
import type { Publishing } from './publishing';

/** Events of a run after which the next begins, where the server has not suggested it before. */
export const usualHistoryCap = 5_000;

export const runIsFull = (historyCap: number): boolean => {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= historyCap;
};

/**
 * Resolves when the workflow may end or continue as new: between two publishes, and when every command taken has its
 * receipt. Commands that arrive meanwhile are still answered by this run.
 */
export const atRest = async (publishing: Publishing, isQuiet: () => boolean = () => true): Promise<void> => {
  publishing.pause();
  await condition(() => publishing.isIdle && isQuiet() && allHandlersFinished());
};
