import type { EstablishedGroup } from '../../domain/group/state';
import type { Refusal } from '../../domain/shared/refusal';

/** A cycle to be scheduled in the name of a person of the secretariat. */
export interface CycleToSchedule {
  /** Sent again with the same id it has one effect. */
  readonly commandId: string;
  readonly personId: string;
  readonly data: unknown;
}

/**
 * The groups, as activities reach them.
 *
 * Invariants that every adapter keeps
 * 1. A call ends within a stated time; it throws where the engine did not answer, and may then be made again.
 */
export interface Groups {
  group(code: string): Promise<EstablishedGroup>;
  /** References under review on which no round is open, the first proposed first. */
  reviewable(code: string): Promise<readonly string[]>;
  /** The cycle that was scheduled, or why none was. */
  scheduleCycle(
    code: string,
    cycle: CycleToSchedule,
  ): Promise<{ readonly cycle: string } | { readonly refusal: Refusal }>;
}
