import { setTimeout as pause } from 'node:timers/promises';
import { KafkaJSError } from 'kafkajs';

const TRIES = 120;
const PAUSE_MS = 500;

/**
 * Asks a broker again that has just started: for a while it may not lead its partitions yet, or not have loaded its
 * groups, and says so by an error that may be retried. Any other error, and the last, is the caller's.
 */
export const onceReady = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof KafkaJSError && error.retriable) || attempt === TRIES) throw error;
      await pause(PAUSE_MS);
    }
};
