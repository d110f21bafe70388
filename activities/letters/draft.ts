import type { Names } from '../../domain/shared/bilingual';

/** How to do what a letter asks for, in words of the command line and of the HTTP interface. */
export interface Way {
  readonly what: Names;
  /** `position MWG-2026-0042 support`, to be said to `tawsiya`. */
  readonly command: string;
  readonly method: 'GET' | 'POST';
  /** `/v1/recommendations/MWG-2026-0042/take-position` */
  readonly path: string;
}

export interface Fact {
  readonly label: Names;
  readonly value: Names;
}

/** What goes into the reader's calendar. */
export interface DraftEntry {
  /** The same for every letter on this deadline or meeting: `MWG-2026-0042/round/1`. */
  readonly key: string;
  readonly starts: string;
  /** Null for a deadline, which is one instant. */
  readonly ends: string | null;
  readonly title: Names;
  readonly cancelled?: true;
}

/**
 * A letter as it is written once for all who get it, in both languages.
 *
 * Invariants
 * 1. It is written from the event and the record at one time; each reader gets the same, in one language or the other.
 * 2. It holds no address.
 */
export interface Draft {
  readonly heading: Names;
  readonly says: readonly Names[];
  readonly facts: readonly Fact[];
  readonly ways: readonly Way[];
  readonly calendar: DraftEntry | null;
}

export interface Recipient {
  readonly personId: string;
  readonly names: Names;
}

/** What an event calls for. */
export interface PlannedLetters {
  readonly draft: Draft;
  readonly to: readonly Recipient[];
}
