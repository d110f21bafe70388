import { MailerUnavailable } from '../../activities/ports/mailer';

/**
 * So many at a time. Whoever waited too long is sent away before anything was begun for it, so that it can come again
 * without having been there twice.
 */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    atATime: number,
    /** Milliseconds. */
    private readonly longestWait: number,
  ) {
    this.free = atATime;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }

  private async turn(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const called = (): void => {
        clearTimeout(limit);
        resolve();
      };
      const limit = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(called), 1);
        reject(new MailerUnavailable('Too many letters wait for the mail server'));
      }, this.longestWait);
      this.waiting.push(called);
    });
  }
}
