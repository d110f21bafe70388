import type { Role } from '../group/membership';
import { limits } from '../shared/limits';
import { identifier, instant, integer, oneOf, optional, record, text, type Shaped } from '../shared/shape';
import type { Instant } from '../shared/instant';

export const positionValues = [
  'support',
  'no-objection',
  'support-with-reservation',
  'objection',
  'abstain',
  'recused',
  'hold',
] as const;
export type PositionValue = (typeof positionValues)[number];

export const positionShape = record({
  value: oneOf(...positionValues),
  /** The member entity spoken for, needed only from a person who speaks for several. */
  entityId: optional(identifier),
  /** The revision that the member has read; another one is refused rather than guessed. */
  revision: optional(integer(1, 1_000_000)),
  statement: optional(text(limits.statement)),
  grounds: optional(text(limits.statement)),
  remedy: optional(text(limits.statement)),
  until: optional(instant),
});
export type PositionData = Shaped<typeof positionShape>;

/** A position as recorded. The latest of an entity counts; all are kept. */
export interface Position {
  readonly entityId: string;
  readonly personId: string;
  readonly capacity: Role;
  readonly value: PositionValue;
  readonly revision: number;
  readonly at: Instant;
  readonly statement?: string;
  readonly grounds?: string;
  readonly remedy?: string;
  /** When a hold ends. */
  readonly until?: Instant;
  /** The revision that the position was first taken on, when an editorial revision carried it forward. */
  readonly carriedFrom?: number;
}

/** At its `until` a hold is silence. */
export const isOverHold = ({ value, until }: Position, now: Instant): boolean =>
  value === 'hold' && until !== undefined && now >= until;

/** The position that counts for each entity on the given revision. */
export const latestPositions = (
  positions: readonly Position[],
  revision: number,
): ReadonlyMap<string, Position> =>
  new Map(
    positions
      .filter((position) => position.revision === revision)
      .map((position) => [position.entityId, position]),
  );
