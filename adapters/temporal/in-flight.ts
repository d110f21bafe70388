/** The wait for a place was ended by its signal; the call was never made. */
export class WaitEnded extends Error {
  override readonly name = 'WaitEnded';
}

/**
 * Lets a bounded number of calls to one key run at a time; the others wait in order.
 *
 * The server takes ten updates in flight a workflow and refuses more, which the SDK retries after a second. Waiting here
 * costs a group under load milliseconds instead.
 */
export class InFlight {
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #running = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** @param signal ends the wait: the call is then never made, and the returned promise rejects with WaitEnded */
  async run<T>(key: string, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
    await this.#enter(key, signal);
    try {
      return await call();
    } finally {
      this.#leave(key);
    }
  }

  #enter(key: string, signal: AbortSignal): Promise<void> {
    const running = this.#running.get(key) ?? 0;
    if (running < this.limit) {
      this.#running.set(key, running + 1);
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const queue = this.#waiting.get(key) ?? [];
      this.#waiting.set(key, queue);
      const giveUp = (): void => {
        queue.splice(queue.indexOf(enter), 1);
        reject(new WaitEnded('no place came free', { cause: signal.reason }));
      };
      const enter = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      queue.push(enter);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** Hands the place to the next in line, so that nobody overtakes. */
  #leave(key: string): void {
    const queue = this.#waiting.get(key);
    const next = queue?.shift();
    if (queue?.length === 0) this.#waiting.delete(key);
    if (next !== undefined) {
      next();
      return;
    }
    const running = (this.#running.get(key) ?? 1) - 1;
    if (running === 0) this.#running.delete(key);
    else this.#running.set(key, running);
  }
}
