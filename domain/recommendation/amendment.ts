/**
 * A proposed change of the text, and what became of it.
 *
 * Invariants
 * 1. It carries the whole new text, and names the revision that it amends.
 * 2. It is open until it is accepted, rejected or withdrawn, which it is once. It stays on record either way.
 * 3. Of the positions on it the latest of each entity counts; all are kept.
 */
import type { Instant } from '../shared/instant';
import type { Content } from './content';

export const amendmentValues = ['support', 'object', 'abstain'] as const;
export type AmendmentValue = (typeof amendmentValues)[number];
export type AmendmentStatus = 'proposed' | 'accepted' | 'rejected' | 'withdrawn';

export interface AmendmentPosition {
  readonly entityId: string;
  readonly personId: string;
  readonly value: AmendmentValue;
  readonly at: Instant;
  readonly text: string | null;
}

/** Who did what to it, and the words that go with that. */
export interface AmendmentStep {
  readonly at: Instant;
  readonly did: AmendmentStatus;
  readonly personId: string | null;
  readonly words: string | null;
}

export interface Amendment {
  /** In the order of the amendments to one recommendation, from 1. */
  readonly number: number;
  readonly entityId: string;
  readonly personId: string;
  /** The revision that it amends. */
  readonly revision: number;
  readonly content: Content;
  readonly rationale: string;
  readonly at: Instant;
  readonly status: AmendmentStatus;
  readonly positions: readonly AmendmentPosition[];
  readonly history: readonly AmendmentStep[];
}

export const isOpenAmendment = ({ status }: Amendment): boolean => status === 'proposed';

/** The entities that object to it now. */
export const opposing = ({ positions }: Amendment): readonly string[] => {
  const latest = new Map(positions.map(({ entityId, value }) => [entityId, value]));
  return [...latest].flatMap(([entityId, value]) => (value === 'object' ? [entityId] : []));
};
