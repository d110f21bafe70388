/**
 * An objection and what became of it.
 *
 * Invariants
 * 1. It is open until it is settled, and it is settled once: resolved, retracted, upheld, overruled or lapsed.
 * 2. It stays on record across rounds and revisions, with who did what to it and when.
 * 3. An entity has one open objection at most: one that is put otherwise takes the place of the one before.
 */
import type { Instant } from '../shared/instant';
import { latestPositions, type Position } from './position';

export const settlements = ['resolved', 'retracted', 'upheld', 'overruled', 'lapsed'] as const;
export type Settlement = (typeof settlements)[number];
export type ObjectionStatus = 'registered' | 'in-mediation' | Settlement;

/** Why an objection was settled as it was. */
export const settledBecause = [
  'answer',
  'position-changed',
  'position-reversed',
  'put-otherwise',
  'ruling',
  'no-answer',
] as const;
export type SettledBecause = (typeof settledBecause)[number];

export interface ObjectionStep {
  readonly at: Instant;
  readonly did: 'registered' | 'mediation-began' | 'sustained' | Settlement;
  /** Null where time or a change of position did it. */
  readonly personId: string | null;
  readonly words: string | null;
}

export interface Objection {
  /** From 1, through all rounds. */
  readonly number: number;
  readonly entityId: string;
  readonly personId: string;
  readonly round: number;
  readonly revision: number;
  readonly at: Instant;
  readonly grounds?: string;
  readonly remedy?: string;
  readonly status: ObjectionStatus;
  /** By when the objector must answer; null where no answer is awaited. */
  readonly deadline: Instant | null;
  /** Null once the reminder has gone out. */
  readonly remindAt: Instant | null;
  readonly history: readonly ObjectionStep[];
}

export const isOpen = ({ status }: Objection): boolean =>
  status === 'registered' || status === 'in-mediation';

export const openObjections = (objections: readonly Objection[]): readonly Objection[] =>
  objections.filter(isOpen);

export const lastObjectionOf = (objections: readonly Objection[], entityId: string): Objection | undefined =>
  objections.findLast((objection) => objection.entityId === entityId);

/** What became of the objection of an entity whose position is what it was. */
export interface SettledObjection {
  readonly entityId: string;
  readonly as: Settlement;
}

/** Of the entities whose latest position on the revision is an objection: those whose objection is settled. */
export const settledObjections = (
  objections: readonly Objection[],
  positions: readonly Position[],
  revision: number,
): readonly SettledObjection[] =>
  [...latestPositions(positions, revision).values()].flatMap(({ entityId, value }) => {
    const status = value === 'objection' ? lastObjectionOf(objections, entityId)?.status : undefined;
    return status === undefined || status === 'registered' || status === 'in-mediation'
      ? []
      : [{ entityId, as: status }];
  });
