/**
 * Sending a command.
 *
 * Invariant: whoever is left without an answer is told the key and the command line that cannot act twice.
 */
import type { RouteName, routes } from '../api/contract/routes';
import type { ResponseOf } from '../api/contract/route';
import type { Answer, Call } from './client';
import { AnswerLost, NotReachable, OutcomeUnknown, ServiceProblem, Unintelligible } from './failures';
import type { Session } from './session';
import { receiptLines } from './shown/receipt';

type CommandName = {
  [N in RouteName]: (typeof routes)[N] extends { readonly command: true } ? N : never;
}[RouteName];

type ReceiptCommand = Exclude<CommandName, 'import-recommendations'>;

const undecided = (error: unknown): boolean =>
  error instanceof AnswerLost ||
  error instanceof NotReachable ||
  (error instanceof Unintelligible && (error.status < 400 || error.status >= 500)) ||
  (error instanceof ServiceProblem && !error.settled);

/** @throws OutcomeUnknown where no answer settles what became of the command */
export const send = <N extends CommandName>(
  session: Session,
  name: N,
  call: Call<N>,
): Promise<Answer<ResponseOf<(typeof routes)[N]>>> =>
  session.client.call(name, call, { key: session.key }).catch((error: unknown) => {
    throw undecided(error) ? new OutcomeUnknown(session.key, session.repeat(), { cause: error }) : error;
  });

/** Sends a command and shows its receipt. */
export const sendAndShow = async <N extends ReceiptCommand>(
  session: Session,
  name: N,
  call: Call<N>,
): Promise<void> => {
  const { value, json } = await send(session, name, call);
  session.show(session.json ? [JSON.stringify(json)] : receiptLines(value, session.voice));
};

/** Shows an answer as JSON where that was asked for, else in words. */
export const showAnswer = <T>(
  session: Session,
  answer: Answer<T>,
  lines: (value: T) => readonly string[],
): void => session.show(session.json ? [JSON.stringify(answer.json)] : lines(answer.value));
