/** Takes one line for the person who waits. */
export type Progress = (line: string) => void;

export const silent: Progress = () => undefined;

const REPEAT_MS = 10_000;
const secondsSince = (began: number): string => ((Date.now() - began) / 1000).toFixed(0);

/**
 * Says when slow work starts, every ten seconds that it is still going on, and when it is done.
 * A failure is left to the caller, who knows the way out.
 */
export const reportWhile = async <T>(
  title: string,
  progress: Progress,
  work: () => Promise<T>,
  detail: () => string = () => '',
): Promise<T> => {
  const began = Date.now();
  progress(`${title} …`);
  const repeat = setInterval(() => {
    const more = detail();
    progress(`${title} … ${secondsSince(began)} s${more === '' ? '' : `, ${more}`}`);
  }, REPEAT_MS);
  try {
    const result = await work();
    progress(`${title}: done in ${secondsSince(began)} s`);
    return result;
  } finally {
    clearInterval(repeat);
  }
};
