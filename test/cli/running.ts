/** A command line run against a service that listens, with a terminal that remembers what it was shown. */
import type { FastifyInstance } from 'fastify';
import { run } from '../../cli/run';
import type { ExitCode } from '../../cli/failures';
import type { Terminal } from '../../cli/terminal';
import { developmentIdentity } from '../../adapters/development-identity/identity';
import type { Engine } from '../../api/ports/engine';
import type { EventFeed } from '../../api/ports/event-feed';
import type { EventHistory } from '../../api/ports/event-history';
import type { Typesetter } from '../../api/ports/typesetter';
import { buildServer } from '../../api/server';
import type { EventReplay } from '../../api/ports/event-replay';
import { historyOf, replayOf } from '../api/engine-stand-in';
import { noTypesetter } from '../support/typesetter';

export interface Setting {
  readonly url?: string;
  readonly environment?: Terminal['environment'];
  /** What files hold, by path; `-` is standard input. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What the person answers; without it nobody sits there. */
  readonly answer?: string;
  readonly coloured?: boolean;
  /** Whether a person looks at standard output. */
  readonly watched?: boolean;
  readonly now?: string;
  readonly ended?: AbortSignal;
}

export interface RememberedTerminal extends Terminal {
  readonly shown: string[];
  readonly noted: string[];
  readonly questions: string[];
  /** How far it went, as `50/120`. */
  readonly progressed: string[];
  /** What was saved, by path. */
  readonly saved: Record<string, Uint8Array>;
}

export const rememberedTerminal = ({
  url,
  environment = {},
  files = {},
  answer,
  coloured = false,
  watched = false,
  now = '2026-03-01T10:00:00.000Z',
  ended = new AbortController().signal,
}: Setting = {}): RememberedTerminal => {
  const shown: string[] = [];
  const noted: string[] = [];
  const questions: string[] = [];
  const progress: string[] = [];
  const saved: Record<string, Uint8Array> = {};
  return {
    shown,
    noted,
    questions,
    progressed: progress,
    saved,
    environment: { ...(url === undefined ? {} : { TAWSIYA_URL: url }), ...environment },
    coloured,
    watched,
    interactive: answer !== undefined,
    ended,
    out: (lines) => void shown.push(lines),
    err: (lines) => void noted.push(lines),
    ask: async (question) => {
      questions.push(question);
      return answer ?? '';
    },
    read: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return typeof text === 'string' ? text : Buffer.from(text).toString();
    },
    bytes: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return typeof text === 'string' ? Buffer.from(text) : text;
    },
    progress: (total) => ({
      reach: (done) => void progress.push(`${String(done)}/${String(total)}`),
      end: () => undefined,
    }),
    save: async (path, bytes) => {
      if (path.startsWith('/nowhere/')) throw new Error(`no such folder: ${path}`);
      saved[path] = bytes;
    },
    now: () => new Date(now),
  };
};

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly questions: readonly string[];
  readonly saved: Readonly<Record<string, Uint8Array>>;
  readonly progressed: readonly string[];
}

/** Runs the words of a command line; `as` is the person who acts. */
export const tawsiya = async (args: readonly string[], setting: Setting = {}): Promise<Ran> => {
  const terminal = rememberedTerminal(setting);
  const code = await run(args, '1.2.3', terminal);
  return {
    code,
    out: terminal.shown.join('\n'),
    err: terminal.noted.join('\n'),
    questions: terminal.questions,
    saved: terminal.saved,
    progressed: terminal.progressed,
  };
};

export const listening = async (
  engine: Engine,
  feed: EventFeed,
  typesetter: Typesetter = noTypesetter,
  history: EventHistory = historyOf([]),
  replay: EventReplay = replayOf([]),
): Promise<{ readonly app: FastifyInstance; readonly url: string }> => {
  const app = await buildServer({
    engine,
    identity: developmentIdentity({}),
    feed,
    history,
    replay,
    typesetter,
    heartbeatMs: 50,
    graceMs: 200,
  });
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
};
