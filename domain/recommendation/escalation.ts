/** A recommendation before a body above the group, and what that body answered. */
import type { Instant } from '../shared/instant';
import type { ReasonCode } from './reasons';

export const answers = ['adopts', 'returns', 'rejects'] as const;
export type BodysAnswer = (typeof answers)[number];

export interface Escalation {
  /** The body, by its id on the ladder. */
  readonly to: string;
  readonly at: Instant;
  readonly reasons: string;
  readonly reasonCode: ReasonCode;
  /** Null as long as the body has not answered, and where it did not answer in time. */
  readonly answer: {
    readonly answer: BodysAnswer;
    readonly text: string;
    /** Where it can be read: minutes, a letter. */
    readonly source: string;
    readonly at: Instant;
    /** Who of the secretariat recorded it. */
    readonly personId: string;
  } | null;
}
