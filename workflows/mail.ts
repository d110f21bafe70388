/**
 * The letters of one event: one workflow an event, one Activity a letter.
 *
 * Invariants
 * 1. A letter that was handed in is not sent again because another one is still tried.
 * 2. Nobody is dropped in silence: the result names each person with what became of the letter.
 */
import { ActivityFailure, isCancellation, log, proxyActivities } from '@temporalio/workflow';
import type { MailActivities } from '../activities/mail-activities';
import type { LetterOutcome } from '../activities/send-letter';
import { misfitRefusal } from '../domain/shared/misfit-refusal';
import { identifier, record } from '../domain/shared/shape';
import type { LettersSent, MailEvent } from './messages';
import { isRecord } from './reading';
import { refusing } from './refusing';

const { planLetters } = proxyActivities<Pick<MailActivities, 'planLetters'>>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** A mail server is away for a night or for a long weekend; a letter of last week helps nobody. */
const { sendLetter } = proxyActivities<Pick<MailActivities, 'sendLetter'>>({
  // The mailer gives up before this.
  startToCloseTimeout: '3 minutes',
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '15 minutes' },
});

const beginning = record({ id: identifier, subject: identifier, sequence: identifier });

type Given = LetterOutcome | { readonly outcome: 'given-up'; readonly answer: string };

/** @throws ApplicationFailure with the refusal's code where it was not started with an event */
export async function mail(given: unknown): Promise<LettersSent> {
  const reading = beginning.read(given, '');
  if (!reading.ok) throw refusing(misfitRefusal(reading.misfit));
  const event: MailEvent = { ...(isRecord(given) ? given : {}), ...reading.value };
  const planned = await planLetters(event);
  if (planned === null) return { sent: [], noAddress: [], refused: [], givenUp: [] };
  const { draft, to } = planned;
  const about = { id: event.id, subject: event.subject, sequence: Number(event.sequence) };

  const send = async (recipient: (typeof to)[number]): Promise<Given> => {
    try {
      return await sendLetter({ event: about, draft, recipient });
    } catch (error) {
      if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
      return { outcome: 'given-up', answer: error.cause?.message ?? error.message };
    }
  };
  const outcomes = await Promise.all(
    to.map(async (recipient) => ({ personId: recipient.personId, given: await send(recipient) })),
  );

  const having = (outcome: Given['outcome']): readonly string[] =>
    outcomes.filter(({ given }) => given.outcome === outcome).map(({ personId }) => personId);
  const answered = (outcome: 'refused' | 'given-up'): LettersSent['refused'] =>
    outcomes.flatMap(({ personId, given }) =>
      given.outcome === outcome && 'answer' in given ? [{ personId, answer: given.answer }] : [],
    );
  const result: LettersSent = {
    sent: having('sent'),
    noAddress: having('no-address'),
    refused: answered('refused'),
    givenUp: answered('given-up'),
  };
  if (result.sent.length < outcomes.length)
    log.warn('Letters did not go out', {
      event: event.id,
      noAddress: result.noAddress,
      refused: result.refused,
      givenUp: result.givenUp,
    });
  return result;
}
