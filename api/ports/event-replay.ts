import type { EventFilter } from './event-feed';

/** What is told once more; what is left out is not asked for. */
export interface ReplayFilter extends EventFilter {
  /** Events whose `time` is not before it; UTC in ISO 8601. */
  readonly from?: string;
  /** Events whose `time` is before it; UTC in ISO 8601. */
  readonly to?: string;
}

/**
 * Publishes stored events once more, into a topic beside the log.
 *
 * Invariants
 * 1. A replayed record has the key, the value and every header of the stored one, byte for byte, and one header more:
 *    `tawsiya-replayed`, the instant at which its replay began.
 * 2. Records of one key stand in the topic in the order of the log, with every copy that stands there.
 * 3. Nothing goes into the log itself, and no topic is made.
 */
export interface EventReplay {
  /**
   * @param replayed told so often as some more are stored, with how many are
   * @returns how many were replayed
   * @throws ReplayRefused before anything is written; EventHistoryUnavailable or EventLogUnavailable midway, when any
   * part may have been written: a replay that is begun anew writes the whole once more
   */
  replay(
    filter: ReplayFilter,
    into: string,
    replayed: (count: number) => Promise<void> | void,
    signal: AbortSignal,
  ): Promise<number>;
}

/** The topic cannot take a replay. */
export class ReplayRefused extends Error {
  override readonly name = 'ReplayRefused';
  constructor(
    readonly reason: 'a-topic-of-the-log' | 'no-such-topic',
    readonly topic: string,
  ) {
    super(`${topic}: ${reason}`);
  }
}
