/** Events that stand in the log or in a bundle: a line of JSON each. */
import { cloudEventSchema, type CloudEvent } from '../events/envelope';
import type { Call } from './client';
import { Unintelligible, UsageError } from './failures';
import { readText } from './json-input';
import { linesOf } from './lines';
import type { Session } from './session';
import { verificationSentences } from './words/verification';

const eventOf = (line: string): CloudEvent | null => {
  try {
    const read = cloudEventSchema.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/**
 * What the log of the service holds now, each line as it came.
 * @throws ServiceProblem, NotReachable; AnswerLost where it breaks before its end
 */
export async function* linesOfLog(
  { client, terminal }: Session,
  query: NonNullable<Call<'stored-events'>['query']>,
): AsyncGenerator<string> {
  const response = await client.open('stored-events', { query }, { signal: terminal.ended });
  yield* linesOf(response, client.url);
}

/** @throws also Unintelligible where a line is no event */
export async function* eventsOfLog(
  session: Session,
  query: NonNullable<Call<'stored-events'>['query']>,
): AsyncGenerator<CloudEvent> {
  for await (const line of linesOfLog(session, query)) {
    const event = eventOf(line);
    if (event === null) throw new Unintelligible(session.client.url, 200);
    yield event;
  }
}

/** @throws UsageError naming the line that is no event, or the file that cannot be read */
export async function* eventsOfBundle({ terminal }: Session, path: string): AsyncGenerator<CloudEvent> {
  const lines = (await readText(terminal, path)).split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const event = eventOf(line);
    if (event === null) throw new UsageError(verificationSentences.noEvent, { path, line: index + 1 });
    yield event;
  }
}
