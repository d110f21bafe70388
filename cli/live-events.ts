/**
 * The live stream, read for as long as its reader wants it.
 *
 * Invariants
 * 1. A connection that breaks, or is silent for longer than the server's signs of life, is opened again: after the
 *    time that the server names with `retry`, doubled while nobody answers, up to half a minute.
 * 2. A refusal ends the stream: trying again would not change it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import { z } from 'zod';
import { liveEvent } from '../api/contract/live-events';
import type { Call, Client } from './client';
import { AnswerLost, NotReachable, ServiceProblem, Unintelligible } from './failures';
import { piecesOf } from './response-pieces';

export type LiveEvent = z.output<typeof liveEvent>;

export interface Watching {
  readonly signal: AbortSignal;
  /** Called whenever the stream is open. @param again whether it had been lost */
  readonly onOpen?: (again: boolean) => void;
  readonly onLost?: (seconds: number) => void;
  /** The server says that it lives every 15 seconds; a longer silence is a dead connection. */
  readonly silenceMs?: number;
}

/** What the stream says of itself beside its events. */
interface Course {
  retryMs: number;
  lastId: string | undefined;
}

const longestRetryMs = 30_000;

const readEvent = (data: string, url: string): LiveEvent => {
  try {
    return liveEvent.parse(JSON.parse(data));
  } catch (error) {
    throw error instanceof SyntaxError || error instanceof z.ZodError ? new Unintelligible(url, 200) : error;
  }
};

/** The events of one connection, until it ends. @throws AnswerLost where it breaks */
async function* eventsOf(
  response: Response,
  url: string,
  course: Course,
  alive: () => void,
): AsyncGenerator<LiveEvent> {
  const arrived: LiveEvent[] = [];
  const parser = createParser({
    onRetry: (ms) => {
      course.retryMs = ms;
    },
    onEvent: ({ id, data }) => {
      course.lastId = id ?? course.lastId;
      arrived.push(readEvent(data, url));
    },
  });
  for await (const piece of piecesOf(response, url)) {
    alive();
    parser.feed(piece);
    yield* arrived.splice(0);
  }
}

/** Asked anew each time: it changes while others run. */
const isOver = (signal: AbortSignal): boolean => signal.aborted;

const mayPass = (error: unknown): boolean =>
  error instanceof NotReachable ||
  error instanceof AnswerLost ||
  (error instanceof ServiceProblem && error.problem.status === 503);

/**
 * @throws NotReachable, ServiceProblem where the stream cannot be opened at first; ServiceProblem where it is
 * refused later
 */
export async function* liveEvents(
  client: Client,
  query: NonNullable<Call<'watch-events'>['query']>,
  { signal, onOpen, onLost, silenceMs = 60_000 }: Watching,
): AsyncGenerator<LiveEvent> {
  const course: Course = { retryMs: 1_000, lastId: undefined };
  let opened = false;
  let failures = 0;
  while (!signal.aborted) {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), silenceMs);
    try {
      const response = await client.open(
        'watch-events',
        { query },
        {
          signal: AbortSignal.any([signal, silence.signal]),
          ...(course.lastId === undefined ? {} : { headers: { 'last-event-id': course.lastId } }),
        },
      );
      onOpen?.(opened);
      opened = true;
      failures = 0;
      yield* eventsOf(response, client.url, course, () => {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), silenceMs);
      });
    } catch (error) {
      if (isOver(signal)) return;
      if (!opened || !mayPass(error)) throw error;
    } finally {
      clearTimeout(timer);
    }
    if (isOver(signal)) return;
    const waitMs = Math.min(course.retryMs * 2 ** failures, longestRetryMs);
    failures += 1;
    onLost?.(Math.ceil(waitMs / 1_000));
    await sleep(waitMs, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
