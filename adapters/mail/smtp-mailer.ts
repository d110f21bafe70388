/**
 * Hands letters to an SMTP server.
 *
 * A connection a letter: what a connection that breaks leaves in doubt is then one letter, and it is sent again under the
 * same Message-ID. The driver's pool would hold letters in a queue that nobody can call them back from.
 */
import { createTransport } from 'nodemailer';
import { LetterRefused, MailerUnavailable, type Mailer } from '../../activities/ports/mailer';
import { messageOf, type Sender } from './message';
import { Turns } from './turns';

export interface SmtpMailerOptions {
  /** `smtp://user:password@mail.example.org:587`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  readonly from: Sender;
  /** Connections at a time. */
  readonly connections?: number;
  /** Milliseconds that a letter may take in all, once its turn has come. */
  readonly sendLimit?: number;
  /** Milliseconds that it may wait for its turn. */
  readonly turnLimit?: number;
}

const connectLimit = 10_000;

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);

/** As the driver reports it: `command` is what the server answered to. */
interface Fault {
  readonly message: string;
  readonly command?: unknown;
  readonly permanent?: unknown;
  readonly response?: unknown;
}

/** Replies about who sends, not about the letter: RFC 4954 (530, 534, 535, 538) and 550 to MAIL FROM. */
const aboutSender = /^(530|534|535|538)\b/;

/** What was answered to the recipient or to the text stands; whatever else is wrong, an operator or time may cure. */
const isFinal = ({ command, permanent, response }: Fault): boolean =>
  permanent === true &&
  (command === 'RCPT TO' || command === 'DATA') &&
  !(typeof response === 'string' && aboutSender.test(response));

const isFault = (error: unknown): error is Fault =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';

export const createSmtpMailer = ({
  url,
  from,
  connections = 4,
  sendLimit = 60_000,
  turnLimit = 30_000,
}: SmtpMailerOptions): Mailer => {
  const { username, hostname } = new URL(url);
  const transport = createTransport({
    url,
    // A password goes over no wire in the clear, whatever the server offers.
    ...(username !== '' && !isLoopback(hostname) ? { requireTLS: true } : {}),
    connectionTimeout: connectLimit,
    greetingTimeout: connectLimit,
    socketTimeout: sendLimit,
  });
  const turns = new Turns(connections, turnLimit);

  return {
    send: async (letter) => {
      const message = messageOf(letter, from, new Date());
      try {
        await turns.take(() => transport.sendMail({ ...message, signal: AbortSignal.timeout(sendLimit) }));
      } catch (error) {
        if (error instanceof MailerUnavailable || !isFault(error)) throw error;
        if (isFinal(error)) throw new LetterRefused(error.message, { cause: error });
        throw new MailerUnavailable(`The mail server did not take the letter: ${error.message}`, {
          cause: error,
        });
      }
    },
  };
};
