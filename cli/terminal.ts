/**
 * The person's side of the program: what is read, shown and asked.
 *
 * Invariant: no text that came from elsewhere can steer the terminal. Control characters are shown as U+FFFD; only
 * this program's own colours pass.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { buffer, text } from 'node:stream/consumers';
import { Presets, SingleBar } from 'cli-progress';

/** A bar that fills up, on standard error, so that results can be piped on. */
export interface Progress {
  readonly reach: (done: number) => void;
  readonly end: () => void;
}

export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output may be coloured. */
  readonly coloured: boolean;
  /** Whether a person looks at standard output, and no program or file takes it. */
  readonly watched: boolean;
  /** Whether a person sits there who can be asked. */
  readonly interactive: boolean;
  /** Aborted when the person ends the program. */
  readonly ended: AbortSignal;
  /** Writes lines to standard output. */
  readonly out: (lines: string) => void;
  /** Writes lines to standard error. */
  readonly err: (lines: string) => void;
  readonly ask: (question: string) => Promise<string>;
  /** The text of a file, or of standard input for `-`. Errors of the file system pass. */
  readonly read: (path: string) => Promise<string>;
  /** The bytes of a file, or of standard input for `-`. Errors of the file system pass. */
  readonly bytes: (path: string) => Promise<Uint8Array>;
  /** Shows how far a long command is, where a person looks at standard error. */
  readonly progress: (total: number) => Progress;
  /** Writes bytes to a file in place of what it holds, or to standard output for `-`. Errors of the file system pass. */
  readonly save: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly now: () => Date;
}

/** A control character other than tab and line feed, unless it begins a colour. */
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const steering = /(?!\t|\n|\u001B\[[0-9;]{0,20}m)\p{Cc}/gu;

export const harmless = (lines: string): string => lines.replace(steering, '\uFFFD');

/** The terminal that the process was started from. */
export const processTerminal = (ended: AbortSignal): Terminal => {
  const { env, stdin, stdout, stderr } = process;
  return {
    environment: env,
    // https://no-color.org: "when present and not an empty string (regardless of its value)".
    coloured: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    watched: stdout.isTTY,
    interactive: stdin.isTTY && stdout.isTTY,
    ended,
    out: (lines) => void stdout.write(`${harmless(lines)}\n`),
    err: (lines) => void stderr.write(`${harmless(lines)}\n`),
    ask: async (question) => {
      const reader = createInterface({ input: stdin, output: stderr });
      try {
        return await reader.question(`${harmless(question)} `, { signal: ended });
      } finally {
        reader.close();
      }
    },
    read: (path) => (path === '-' ? text(stdin) : readFile(path, 'utf8')),
    bytes: (path) => (path === '-' ? buffer(stdin) : readFile(path)),
    progress: (total) => {
      if (!stderr.isTTY) return { reach: () => undefined, end: () => undefined };
      const bar = new SingleBar({ stream: stderr, clearOnComplete: true }, Presets.shades_classic);
      bar.start(total, 0);
      return { reach: (done) => bar.update(done), end: () => bar.stop() };
    },
    save: async (path, bytes) => {
      if (path === '-') stdout.write(bytes);
      else await writeFile(path, bytes);
    },
    now: () => new Date(),
  };
};
