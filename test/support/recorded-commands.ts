import { Refused, type Engine, type Submission } from '../../api/ports/engine';
import type { Receipt } from '../../workflows/messages';

export interface RecordedCommands {
  /** As `engine`, and what it answered is kept. */
  readonly engine: Engine;
  readonly receipts: readonly Receipt[];
  /** The ids of commands that were refused. */
  readonly refused: readonly string[];
}

/** Keeps the outcome of every command, to be compared with the events in the log. */
export const recordCommands = (engine: Engine): RecordedCommands => {
  const receipts: Receipt[] = [];
  const refused: string[] = [];
  const recorded = async ({ commandId }: Submission, call: Promise<Receipt>): Promise<Receipt> => {
    try {
      const receipt = await call;
      receipts.push(receipt);
      return receipt;
    } catch (error) {
      if (error instanceof Refused) refused.push(commandId);
      throw error;
    }
  };
  return {
    engine: {
      ...engine,
      submitToGroup: (group, command, submission) =>
        recorded(submission, engine.submitToGroup(group, command, submission)),
      submitToRecommendation: (reference, command, submission) =>
        recorded(submission, engine.submitToRecommendation(reference, command, submission)),
      submitToCycle: (cycle, command, submission) =>
        recorded(submission, engine.submitToCycle(cycle, command, submission)),
    },
    receipts,
    refused,
  };
};
