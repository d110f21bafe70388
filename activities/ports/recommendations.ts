import type { DeadlineTerm } from '../../domain/calendar/deadline';
import type { Instruction } from '../../domain/review/state';
import type { Refusal } from '../../domain/shared/refusal';

/** A round to be opened in the name of the secretariat's person who scheduled the cycle. */
export interface RoundToOpen {
  /** Sent again with the same id it has one effect. */
  readonly commandId: string;
  readonly personId: string;
  readonly deadline: string;
  /** The term that the cycle's deadline is, and when it began to run. */
  readonly reckoned?: { readonly term: DeadlineTerm; readonly termFrom: string };
  /** Since when the cycle counts as open. */
  readonly countsFrom?: string;
  readonly cycle: string;
  /** By the group's own name, where the agenda gives one. */
  readonly decisionType?: string;
  /** Whether it is held at a meeting. */
  readonly meeting: boolean;
}

/** What a cycle has to tell a round, in the name of a person of the secretariat. */
export interface ToRound {
  readonly commandId: string;
  readonly personId: string;
  readonly command: Instruction['command'];
  readonly data: unknown;
}

export interface RoundOutcome {
  readonly outcome: string;
  readonly reasonCode: string;
}

export interface RoundStanding {
  readonly stage: string;
  /** Of the round that is open, if any. */
  readonly openRound: { readonly cycle: string | null; readonly deadline: string } | null;
  /** Of the latest closed round of each cycle, by the cycle's reference. */
  readonly outcomes: Readonly<Record<string, RoundOutcome>>;
}

/**
 * The recommendations, as another workflow's activities reach them.
 *
 * Invariants that every adapter keeps
 * 1. A call ends within a stated time; it throws where the engine did not answer, and may then be made again.
 */
export interface Recommendations {
  /** Null where the round is open, else why not; an unknown reference is a refusal too. */
  openRound(reference: string, round: RoundToOpen): Promise<Refusal | null>;
  /** Null where the round took it, else why not. */
  instruct(reference: string, instruction: ToRound): Promise<Refusal | null>;
  /** Null where there is no such recommendation. */
  standing(reference: string): Promise<RoundStanding | null>;
  /** Gives word of a change, to a recommendation, a review cycle or an action. False where nobody is left to hear it. */
  tell(reference: string, note: string, data: unknown): Promise<boolean>;
}
