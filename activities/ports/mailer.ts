/** Something for the reader's calendar, sent along as an iCalendar file. */
export interface CalendarEntry {
  /** Names the entry in every letter about it, so that a later letter changes the same entry: `MWG-2026-0042/round/1`. */
  readonly key: string;
  /** Rises from letter to letter: RFC 5545, 3.8.7.4, "incremented by one … each time". */
  readonly sequence: number;
  readonly starts: string;
  /** Null for what happens at one instant, as a deadline does. */
  readonly ends: string | null;
  readonly title: string;
  readonly description: string;
  readonly cancelled: boolean;
}

/** One letter to one person, written out. */
export interface Letter {
  /** Names the letter for good; another attempt at it carries the same. */
  readonly id: string;
  /** What it is about: letters on one subject stand together in the reader's mailbox. */
  readonly subjectOfRecord: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: 'ar' | 'en';
  /** Headings and texts in Unicode; how they are encoded is the mailer's affair. */
  readonly heading: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: CalendarEntry | null;
}

/**
 * Where letters are handed in.
 *
 * Invariants that every adapter keeps
 * 1. `send` resolves only when the next one on the way has taken the whole letter and answers for it.
 * 2. A letter with the same id carries the same Message-ID, so that whoever gets it twice can tell.
 * 3. No text of a letter becomes a header, a recipient or a line of the protocol of its own.
 * 4. A call ends within two minutes; what it left under way is broken off.
 */
export interface Mailer {
  /** @throws LetterRefused for what repetition never cures, MailerUnavailable for what it may */
  send(letter: Letter): Promise<void>;
}

/** The letter will never be taken for this address; the message is the answer that was given. */
export class LetterRefused extends Error {
  override readonly name = 'LetterRefused';
}

/** The letter could not be handed in now; the message says what stands in the way. */
export class MailerUnavailable extends Error {
  override readonly name = 'MailerUnavailable';
}
