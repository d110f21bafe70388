import type { Refusal } from '../../domain/shared/refusal';

/** A round to be opened in the name of the secretariat's person who scheduled the cycle. */
export interface RoundToOpen {
  /** Sent again with the same id it has one effect. */
  readonly commandId: string;
  readonly personId: string;
  readonly deadline: string;
  readonly cycle: string;
}

export interface RoundStanding {
  readonly stage: string;
  /** Of the round that is open, if any. */
  readonly openRound: { readonly cycle: string | null; readonly deadline: string } | null;
  /** Of the latest closed round of each cycle, by the cycle's reference. */
  readonly outcomes: Readonly<Record<string, string>>;
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
  /** Null where there is no such recommendation. */
  standing(reference: string): Promise<RoundStanding | null>;
  /** Gives word of a change. False where there is nobody to hear it any more. */
  tell(reference: string, note: string, data: unknown): Promise<boolean>;
}
