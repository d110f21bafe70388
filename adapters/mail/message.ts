/** A letter as the message that is sent: plain text, HTML, and the calendar file where there is one. */
import type { SendMailOptions } from 'nodemailer';
import { LetterRefused, type Letter } from '../../activities/ports/mailer';
import { calendarFile } from './calendar';
import { domainOf, messageIdOf, threadIdOf } from './naming';

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** What a recipient of its own, a header or a command could be made of has no place in an address. */
const address = /^[^\s<>()[\],;:\\"@\p{Cc}]{1,64}@[^\s<>()[\],;:\\"@\p{Cc}]{1,255}$/u;

/** @throws LetterRefused where the address is none */
export const messageOf = (letter: Letter, from: Sender, now: Date): SendMailOptions => {
  const { to, language, heading, text, html, calendar } = letter;
  if (!address.test(to.address)) throw new LetterRefused('The address book has no e-mail address there');
  const domain = domainOf(from.address);
  const file = calendar === null ? null : calendarFile(calendar, domain, now);
  return {
    from,
    to,
    subject: heading,
    date: now,
    messageId: messageIdOf(letter.id, domain),
    references: threadIdOf(letter.subjectOfRecord, domain),
    headers: {
      'Content-Language': language,
      // RFC 3834: so that no absence message answers.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    text,
    html,
    ...(file === null
      ? {}
      : { icalEvent: { method: file.method, content: file.content, filename: 'tawsiya.ics' } }),
    // A letter is what it holds: nothing in it may bring in a file or a page of this machine.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};
