import { heartbeat, sleep } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Recommendations, RoundStanding } from './ports/recommendations';

export interface OpenRounds {
  readonly cycle: string;
  readonly personId: string;
  readonly deadline: string;
  readonly references: readonly string[];
}

export interface OpenedItem {
  readonly reference: string;
  /** The refusal's code, where no round could be opened. */
  readonly refusal?: string;
}

/** Refusals of the moment, which the next try may not meet. */
const passing: readonly string[] = ['TAWSIYA_EVENTS_WAITING'];

/** Opens a round on each reference. Its command ids are made of cycle and reference: done again, it changes nothing. */
export const openRounds =
  (recommendations: Recommendations) =>
  async ({ cycle, personId, deadline, references }: OpenRounds): Promise<readonly OpenedItem[]> => {
    const open = async (reference: string): Promise<OpenedItem> => {
      const commandId = `${cycle}/${reference}`;
      const refusal = await recommendations.openRound(reference, { commandId, personId, deadline, cycle });
      heartbeat(reference);
      if (refusal !== null && passing.includes(refusal.code))
        throw ApplicationFailure.create({ message: refusal.code, type: refusal.code });
      return refusal === null ? { reference } : { reference, refusal: refusal.code };
    };
    return Promise.all(references.map(open));
  };

export interface CollectOutcomes {
  readonly cycle: string;
  readonly deadline: string;
  readonly references: readonly string[];
}

export interface ItemOutcome {
  readonly reference: string;
  readonly stage: string;
  /** What the cycle's round gave; absent where it is not over. */
  readonly outcome?: string;
}

/** Each round closes by its own clock, which may ring a moment after the cycle's. */
const patience = { tries: 20, pause: '500 milliseconds' } as const;

const closesLater = (standing: RoundStanding, cycle: string, deadline: string): boolean =>
  standing.openRound?.cycle === cycle && standing.openRound.deadline <= deadline;

/** What became of each item, once the rounds that were to close with the cycle have closed. */
export const collectOutcomes =
  (recommendations: Recommendations) =>
  async ({ cycle, deadline, references }: CollectOutcomes): Promise<readonly ItemOutcome[]> => {
    const outcomeOf = async (reference: string): Promise<ItemOutcome> => {
      for (let attempt = 1; ; attempt += 1) {
        const standing = await recommendations.standing(reference);
        heartbeat(reference);
        if (standing === null) return { reference, stage: 'unknown' };
        if (closesLater(standing, cycle, deadline) && attempt < patience.tries) {
          await sleep(patience.pause);
          continue;
        }
        const outcome = standing.outcomes[cycle];
        return { reference, stage: standing.stage, ...(outcome === undefined ? {} : { outcome }) };
      }
    };
    return Promise.all(references.map(outcomeOf));
  };
