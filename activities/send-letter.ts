import type { Draft, Recipient } from './letters/draft';
import { writeOut } from './letters/writing-out';
import type { AddressBook } from './ports/address-book';
import { LetterRefused, type Mailer } from './ports/mailer';

export interface SendLetter {
  readonly event: { readonly id: string; readonly subject: string; readonly sequence: number };
  readonly draft: Draft;
  readonly recipient: Recipient;
}

export type LetterOutcome =
  | { readonly outcome: 'sent' }
  /** The address book does not name the person. */
  | { readonly outcome: 'no-address' }
  /** The address's own server, or the one on the way to it, will never take the letter. */
  | { readonly outcome: 'refused'; readonly answer: string };

export interface LetterSending {
  readonly addressBook: AddressBook;
  readonly mailer: Mailer;
  /** Where readers reach the service: `https://tawsiya.example.org`. */
  readonly serviceUrl: () => string;
}

/** Answers of servers are lines; one that is not is cut. */
const longestAnswer = 500;

/**
 * Hands one person's letter in. Done again, it sends the letter again under the same Message-ID: so it is tried again
 * only where the mailer did not answer for it. The address is looked up now, and is in nothing that it returns.
 */
export const sendLetter =
  ({ addressBook, mailer, serviceUrl }: LetterSending) =>
  async ({ event, draft, recipient }: SendLetter): Promise<LetterOutcome> => {
    const addressee = await addressBook.find(recipient.personId);
    if (addressee === null) return { outcome: 'no-address' };
    const { email, language } = addressee;
    try {
      await mailer.send({
        id: `${event.id}/${recipient.personId}`,
        subjectOfRecord: event.subject,
        to: { name: recipient.names[language], address: email },
        language,
        ...writeOut({ draft, recipient, language, event, serviceUrl: serviceUrl() }),
      });
      return { outcome: 'sent' };
    } catch (error) {
      if (!(error instanceof LetterRefused)) throw error;
      return { outcome: 'refused', answer: error.message.replaceAll(email, '…').slice(0, longestAnswer) };
    }
  };
