/**
 * What makes a letter of an event: one file of kinds/ an event, and a line in index.ts.
 *
 * Invariants
 * 1. What is private to its proposers leads to no letter: neither a private event, nor one on a record that not everybody
 *    may know of.
 * 2. A letter is written from the published form of the event and from the record: any integrator could write it.
 */
import type { CloudEvent } from '../../events/envelope';
import type { EventVersion, EntityKind } from '../../events/event-version';
import type { Membership } from '../../domain/group/membership';
import type { EstablishedGroup } from '../../domain/group/state';
import type { Records } from '../ports/records';
import type { DraftEntry, PlannedLetters, Way } from './draft';
import { clockOf, type GroupClock } from './clock';
import type { Fact } from './draft';
import type { Names } from '../../domain/shared/bilingual';

/** What a letter says of its own; what all letters of its entity say comes with it. */
export interface Writing {
  /** Persons; whom the membership does not name gets none. */
  readonly to: readonly string[];
  readonly says: readonly Names[];
  readonly facts: readonly Fact[];
  readonly ways: readonly Way[];
  readonly calendar?: DraftEntry;
}

export interface LetterKind {
  readonly event: string;
  /** Whom it goes to, in words. */
  readonly to: string;
  /** What goes into the reader's calendar, in words; null for nothing. */
  readonly calendar: string | null;
  /** `{reference}` is filled in. */
  readonly heading: Names;
  /** Null where this event calls for none after all. @throws where the event is not as the contract has it */
  plan(event: CloudEvent, records: Records): Promise<PlannedLetters | null>;
}

export interface LetterWords {
  readonly to: string;
  readonly calendar?: string;
  readonly heading: Names;
}

/** The data as the contract has it. @throws naming the event and the first field that does not fit */
export const dataOf = <Kind extends EntityKind, Name extends string, Summary, Details>(
  version: EventVersion<Kind, Name, Summary, Details>,
  { id, data }: CloudEvent,
) => {
  const read = version.publishedSchema.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `The event ${id} is no ${version.type}: data.${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
};

/** The clocks by which the group says its deadlines. */
export const clockOfGroup = ({ rules }: EstablishedGroup): GroupClock => clockOf(rules.calendar);

/** With their names; nobody twice. */
export const recipientsIn = (membership: Membership, personIds: readonly string[]): PlannedLetters['to'] =>
  membership.persons
    .filter(({ id }) => personIds.includes(id))
    .map(({ id, names }) => ({ personId: id, names }));
