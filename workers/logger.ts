import pino, { type Logger } from 'pino';

/** Everything to a file; what an operator must act on also to the terminal. */
export const openLogger = (file: string): Logger =>
  pino(
    { level: 'info', base: null },
    pino.multistream([
      { level: 'info', stream: pino.destination({ dest: file, mkdir: true, sync: true }) },
      { level: 'error', stream: process.stderr },
    ]),
  );
