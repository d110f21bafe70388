import type { ActedAs } from './actor';
import type { Instant } from './instant';

/**
 * One event on its way out, with what only its workflow knows.
 *
 * Invariant: `sequence` counts the events of one subject from 1 without a gap, so a consumer can drop any
 * duplicate and notice any loss.
 */
export interface OutboxEntry<Event = DomainEvent> {
  readonly sequence: number;
  /** The reference of the entity: `MWG-2026-0042`, `MWG-C-0003`, or the group's code. */
  readonly subject: string;
  readonly group: string;
  readonly event: Event;
  readonly previousStage: string;
  readonly stage: string;
  readonly membershipVersion: number;
  readonly rulesVersion: number;
  readonly summary: Readonly<Record<string, string | number | null>>;
  /** The command that caused the event; null when time did. */
  readonly commandId: string | null;
  /** The first cause that the sender names; its own command where it names none. */
  readonly correlationId: string | null;
  /** W3C trace context of the sender. */
  readonly traceparent: string | null;
}

export interface DomainEvent {
  readonly type: string;
  readonly at: Instant;
  readonly actor: ActedAs;
  readonly data: unknown;
}

/** What an entity says of itself beside each of its events. */
export interface Account {
  readonly subject: string;
  readonly group: string;
  readonly stage: string;
  readonly membershipVersion: number;
  readonly rulesVersion: number;
  readonly summary: OutboxEntry['summary'];
}
