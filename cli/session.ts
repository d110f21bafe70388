/** One run of the program: who asks whom, in which language, and how it is shown. */
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import type { Terminal } from './terminal';
import type { Voice } from './voice';

export interface Session {
  readonly client: Client;
  readonly terminal: Terminal;
  readonly voice: Voice;
  /** Raw JSON instead of words. */
  readonly json: boolean;
  /** The Idempotency-Key of this run's command. */
  readonly key: string;
  /** Writes to standard output. */
  show(lines: readonly string[]): void;
  /** Writes to standard error what is no result. */
  note(line: string): void;
  /** Fixes what a flag came to mean, for the command line that repeats the command. */
  pin(flag: string, value: string): void;
  /** The command line that sends the same command again. */
  repeat(): string;
}

export interface SessionOptions {
  readonly client: Client;
  readonly terminal: Terminal;
  readonly voice: Voice;
  readonly json: boolean;
  readonly key: string | undefined;
  readonly args: readonly string[];
}

const quoted = (word: string): string =>
  /^[\w./:@=+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** The arguments without `--flag value` and `--flag=value`. */
const without = (args: readonly string[], flag: string): readonly string[] =>
  args.filter(
    (arg, index) => arg !== `--${flag}` && !arg.startsWith(`--${flag}=`) && args[index - 1] !== `--${flag}`,
  );

export const sessionOf = ({
  client,
  terminal,
  voice,
  json,
  key = randomUUID(),
  args,
}: SessionOptions): Session => {
  const pins = new Map<string, string>();
  return {
    client,
    terminal,
    voice,
    json,
    key,
    show: (lines) => terminal.out(lines.join('\n')),
    note: (line) => terminal.err(line),
    pin: (flag, value) => void pins.set(flag, value),
    repeat: () => {
      const fixed = [...pins, ['key', key] as const];
      const kept = fixed.reduce((so, [flag]) => without(so, flag), args);
      return ['tawsiya', ...kept, ...fixed.flatMap(([flag, value]) => [`--${flag}`, value])]
        .map(quoted)
        .join(' ');
    },
  };
};
