import type { ActionState } from '../../domain/action/state';
import type { EstablishedGroup } from '../../domain/group/state';
import type { RecommendationState } from '../../domain/recommendation/state';
import type { ScheduledCycle } from '../../domain/review/state';

/**
 * What is on record now, for letters about it.
 *
 * Invariants that every adapter keeps
 * 1. What is private to its proposers is not there.
 * 2. A call ends within a stated time; it throws where the engine did not answer, and may then be made again.
 */
export interface Records {
  /** Null where there is no such one, or none that everybody may know of. */
  recommendation(reference: string): Promise<RecommendationState | null>;
  cycle(cycle: string): Promise<ScheduledCycle | null>;
  action(reference: string): Promise<ActionState | null>;
  group(code: string): Promise<EstablishedGroup | null>;
}
