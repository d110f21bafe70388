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

const positionFields = {
  value: oneOf(...positionValues),
  /** The member entity spoken for, needed only from a person who speaks for several. */
  entityId: optional(identifier),
  /** The revision that the member has read; another one is refused rather than guessed. */
  revision: optional(integer(1, 1_000_000)),
  statement: optional(text(limits.statement)),
  grounds: optional(text(limits.statement)),
  remedy: optional(text(limits.statement)),
  until: optional(instant),
} as const;

export const positionShape = record(positionFields);
export type PositionData = Shaped<typeof positionShape>;

/** Given by the representative orally or on paper, and put on record by the secretariat. */
export const recordedPositionShape = record({
  ...positionFields,
  /** Who gave it. */
  personId: identifier,
  given: oneOf('orally', 'on-paper'),
  /** Where it can be read or was heard: a letter, the minutes, a meeting. */
  source: text(limits.statement),
});

/** Who of the secretariat recorded it, and how it had been given. */
export interface RecordedBy {
  readonly personId: string;
  readonly given: 'orally' | 'on-paper';
  readonly source: string;
}

/** A position as recorded. The latest of an entity counts; all are kept. */
export interface Position {
  readonly entityId: string;
  readonly personId: string;
  readonly capacity: Role;
  /** The person whose seat it is, where it was taken by delegation. */
  readonly byDelegationOf?: string;
  /** The entity that holds the proxy of `entityId` and spoke for it. */
  readonly proxyHeldBy?: string;
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
  /** Absent where the representative took it in person. */
  readonly recordedBy?: RecordedBy;
  /** When and why the secretariat reversed what it had recorded; it counts for nothing since. */
  readonly reversed?: { readonly at: Instant; readonly reasons: string };
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
      .filter((position) => position.revision === revision && position.reversed === undefined)
      .map((position) => [position.entityId, position]),
  );
