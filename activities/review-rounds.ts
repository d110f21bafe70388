import { heartbeat, sleep } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Instruction } from '../domain/review/state';
import { addMilliseconds } from '../domain/shared/instant';
import type { Refusal } from '../domain/shared/refusal';
import type { Recommendations, RoundStanding, RoundToOpen } from './ports/recommendations';

export interface OpenRounds {
  readonly cycle: string;
  readonly personId: string;
  readonly deadline: string;
  /** Where the deadline is a term, from which each round is to reckon it too. */
  readonly reckoned?: NonNullable<RoundToOpen['reckoned']>;
  readonly references: readonly string[];
  /** Of items that have a type of their own, by the group's own name. */
  readonly decisionTypes?: Readonly<Record<string, string>>;
  /** Since when the cycle counts as open; absent in what an earlier release asked for. */
  readonly countsFrom?: string;
  /** Whether the cycle is a meeting; absent in what an earlier release asked for. */
  readonly meeting?: boolean;
}

export interface AnsweredItem {
  readonly reference: string;
  /** The refusal's code, where it said no. */
  readonly refusal?: string;
}

/** Refusals of the moment, which the next try may not meet. */
const passing: readonly string[] = ['TAWSIYA_EVENTS_WAITING'];

/** @throws ApplicationFailure where the next try may have another answer */
const answered = (reference: string, refusal: Refusal | null): AnsweredItem => {
  heartbeat(reference);
  if (refusal !== null && passing.includes(refusal.code))
    throw ApplicationFailure.create({ message: refusal.code, type: refusal.code });
  return refusal === null ? { reference } : { reference, refusal: refusal.code };
};

/** Opens a round on each reference. Its command ids are made of cycle and reference: done again, it changes nothing. */
export const openRounds =
  (recommendations: Recommendations) =>
  async ({
    cycle,
    personId,
    deadline,
    reckoned,
    countsFrom,
    references,
    decisionTypes = {},
    meeting = false,
  }: OpenRounds): Promise<readonly AnsweredItem[]> => {
    const open = async (reference: string): Promise<AnsweredItem> => {
      const commandId = `${cycle}/${reference}`;
      const decisionType = decisionTypes[reference];
      const refusal = await recommendations.openRound(reference, {
        commandId,
        personId,
        deadline,
        cycle,
        meeting,
        ...(reckoned === undefined ? {} : { reckoned }),
        ...(countsFrom === undefined ? {} : { countsFrom }),
        ...(decisionType === undefined ? {} : { decisionType }),
      });
      return answered(reference, refusal);
    };
    return Promise.all(references.map(open));
  };

export interface InstructRounds extends Pick<Instruction, 'command' | 'data' | 'personId' | 'references'> {
  readonly cycle: string;
  /** The instruction's own. */
  readonly number: number;
}

/** Tells the rounds of a cycle what was said once for all of them. Its command ids are made likewise. */
export const instructRounds =
  (recommendations: Recommendations) =>
  async ({
    cycle,
    number,
    command,
    data,
    personId,
    references,
  }: InstructRounds): Promise<readonly AnsweredItem[]> => {
    const tell = async (reference: string): Promise<AnsweredItem> => {
      const commandId = `${cycle}/${String(number)}/${reference}`;
      return answered(
        reference,
        await recommendations.instruct(reference, { commandId, personId, command, data }),
      );
    };
    return Promise.all(references.map(tell));
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
  readonly reasonCode?: string;
}

/**
 * Each round closes by its own clock, which may ring a moment after the cycle's; of rounds that were resumed one after
 * another, some moments.
 */
const patience = { tries: 80, pause: '500 milliseconds', withinMs: 30_000 } as const;

const closesLater = (standing: RoundStanding, cycle: string, deadline: string): boolean =>
  standing.openRound?.cycle === cycle &&
  standing.openRound.deadline <= addMilliseconds(deadline, patience.withinMs);

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
        return { reference, stage: standing.stage, ...standing.outcomes[cycle] };
      }
    };
    return Promise.all(references.map(outcomeOf));
  };
