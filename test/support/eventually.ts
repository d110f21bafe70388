import { setTimeout as pause } from 'node:timers/promises';

const LIMIT_MS = 60_000;
const PAUSE_MS = 50;

/** Asks again until the answer is the one wanted. Gives the last one after a minute, for the test to compare. */
export const eventually = async <T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  limitMs = LIMIT_MS,
): Promise<T> => {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await pause(PAUSE_MS);
  }
};
