/** What is kept of a silence procedure: who was told of it and how, and what became of it. */
import { memberEntities, type Membership } from '../group/membership';
import type { Instant } from '../shared/instant';
import type { Reckoning } from './reckoning';

export const noticeWays = ['e-mail', 'letter', 'note-verbale', 'by-hand'] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** That member entities were told that silence until the instant is assent. */
export interface Notice {
  readonly entities: readonly string[];
  readonly how: NoticeWay;
  readonly deliveredAt: Instant;
  /** Where that can be checked. */
  readonly source: string;
  /** Who of the secretariat recorded it, and when. */
  readonly personId: string;
  readonly at: Instant;
}

export const breaches = ['objection', 'amendment'] as const;

/** What broke a silence, in the words of whoever did. */
export interface Breach {
  readonly entityId: string;
  readonly personId: string;
  readonly by: (typeof breaches)[number];
  readonly grounds?: string;
  readonly remedy?: string;
  readonly proposedText?: string;
  /** Who of the secretariat put it on record, and where it can be read; absent where the representative did it in person. */
  readonly recordedBy?: { readonly personId: string; readonly source: string };
}

/** A silence procedure that is over. */
export interface Silence {
  /** The round that had adopted the text. */
  readonly round: number;
  readonly since: Instant;
  readonly deadline: Instant;
  readonly reckoning: Reckoning | null;
  readonly notices: readonly Notice[];
  readonly endedAt: Instant;
  readonly as: 'unbroken' | 'broken' | 'notice-missing' | 'withdrawn';
  /** Null where nobody broke it. */
  readonly breach: Breach | null;
}

/** Member entities of which no notice is on record. */
export const unnotified = (membership: Membership, notices: readonly Notice[]): readonly string[] => {
  const notified = notices.flatMap(({ entities }) => entities);
  return memberEntities(membership).filter((entityId) => !notified.includes(entityId));
};
