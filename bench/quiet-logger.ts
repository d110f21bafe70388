import type { Logger } from '@temporalio/worker';

const quiet = (): void => undefined;

/** The SDK tells of each worker and each bundle; only what is wrong is passed on. */
export const quietLogger: Logger = {
  log: (level, message, meta) => {
    if (level === 'ERROR') console.error(message, meta);
  },
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: (message, meta) => console.error(message, meta),
};
