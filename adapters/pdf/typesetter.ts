/**
 * Sets documents as PDF in a thread of its own.
 *
 * Invariants
 * 1. Whoever answers requests is never held up by a document, however long it is.
 * 2. A document that crashes the thread, or holds it longer than the limit, fails alone: the next gets a new thread.
 * 3. One document is in the thread at a time. A thread that had nothing to do for a while ends, with its memory.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { NotTypeset, type Document, type Typesetter } from '../../api/ports/typesetter';

export interface TypesetterOptions {
  /** The file that the thread runs. */
  readonly program?: string;
  /** Options of Node for the thread; those of the process where left out. */
  readonly execArgv?: readonly string[];
  /** How long one document may take, with the start of the thread. */
  readonly limitMs?: number;
  /** How long the thread waits for another document. */
  readonly idleMs?: number;
}

export interface StoppableTypesetter extends Typesetter {
  /** Ends the thread; what is being set fails. */
  stop(): Promise<void>;
}

export const createTypesetter = ({
  program = require.resolve('./typst-thread'),
  execArgv,
  limitMs = 120_000,
  idleMs = 300_000,
}: TypesetterOptions = {}): StoppableTypesetter => {
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = thread;
    thread = null;
    await ending?.terminate();
  };

  const start = (): Worker => {
    const started = new Worker(program, execArgv === undefined ? {} : { execArgv: [...execArgv] });
    const forget = (): void => {
      if (thread === started) thread = null;
    };
    // Whoever waits for a document hears of it too.
    return started.on('error', forget).on('exit', forget);
  };

  const answerOf = async (worker: Worker, document: Document): Promise<unknown> => {
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(limitMs)]);
    const answered: Promise<unknown[]> = once(worker, 'message', { signal });
    const ended = once(worker, 'exit', { signal }).then(() => {
      throw new Error('The thread ended before it answered.');
    });
    worker.postMessage(document);
    try {
      const [answer] = await Promise.race([answered, ended]);
      return answer;
    } finally {
      over.abort();
    }
  };

  const set = async (document: Document): Promise<Uint8Array> => {
    clearTimeout(idle);
    thread ??= start();
    try {
      const pdf = await answerOf(thread, document);
      if (pdf instanceof Uint8Array) return pdf;
      throw new TypeError('The thread answered with something other than bytes.');
    } catch (cause) {
      await stop();
      throw new NotTypeset({ cause });
    } finally {
      idle = setTimeout(() => void stop(), idleMs).unref();
    }
  };

  return {
    pdf: (document) => {
      const setting = last.then(() => set(document));
      // The failure is the caller’s of that document, and no reason not to set the next.
      last = setting.catch(() => undefined);
      return setting;
    },
    stop,
  };
};
