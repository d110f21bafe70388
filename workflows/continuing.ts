import { workflowInfo } from '@temporalio/workflow';

/** Events of a run after which the next begins, where the server has not suggested it before. */
export const usualHistoryCap = 5_000;

export const runIsFull = (historyCap: number): boolean => {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= historyCap;
};
