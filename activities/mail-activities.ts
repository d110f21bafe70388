/** The Activities that turn events into letters, made of the ports that they act through. */
import { planLetters } from './plan-letters';
import type { Records } from './ports/records';
import { sendLetter, type LetterSending } from './send-letter';

export interface MailPorts extends LetterSending {
  readonly records: Records;
}

export const createMailActivities = ({ records, ...sending }: MailPorts) => ({
  planLetters: planLetters(records),
  sendLetter: sendLetter(sending),
});

export type MailActivities = ReturnType<typeof createMailActivities>;
