/** A real SMTP server on this machine that keeps what it is given. */
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../adapters/machine/ports';

export interface CaughtLetter {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
  readonly read: ParsedMail;
}

export interface MailCatcher {
  /** `smtp://127.0.0.1:2525` */
  readonly url: string;
  readonly letters: readonly CaughtLetter[];
  /** Answers of the server to recipients, by address: `550 No such user here`. */
  readonly refusals: Map<string, string>;
  /** Answers to whole letters, by address: `451 Try again later`. */
  readonly afterData: Map<string, string>;
  /** Nobody answers at the address until `start`. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const answerOf = (answer: string | undefined): Error | null => {
  if (answer === undefined) return null;
  const error = new Error(answer.slice(4));
  return Object.assign(error, { responseCode: Number(answer.slice(0, 3)) });
};

/** @param credentials asked for where they are given */
export const startMailCatcher = async (credentials?: {
  readonly user: string;
  readonly pass: string;
}): Promise<MailCatcher> => {
  const port = await freePort();
  const letters: CaughtLetter[] = [];
  const refusals = new Map<string, string>();
  const afterData = new Map<string, string>();
  let server: SMTPServer | undefined;

  const open = (): SMTPServer =>
    new SMTPServer({
      authOptional: credentials === undefined,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, done) => {
        if (username === credentials?.user && password === credentials?.pass) done(null, { user: username });
        else done(new Error('Wrong user or password'));
      },
      onRcptTo: ({ address }, _session, done) => done(answerOf(refusals.get(address))),
      onData: (stream, { envelope }, done) => {
        const take = async (): Promise<void> => {
          const content = await buffer(stream);
          const to = envelope.rcptTo.map(({ address }) => address);
          const refusal = answerOf(to.map((address) => afterData.get(address)).find(Boolean));
          if (refusal !== null) {
            done(refusal);
            return;
          }
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          letters.push({ from, to, raw: content.toString('latin1'), read: await simpleParser(content) });
          done(null);
        };
        take().catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error))));
      },
    });

  const start = async (): Promise<void> => {
    server = open();
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
  };
  await start();
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    letters,
    refusals,
    afterData,
    start,
    stop: () =>
      new Promise((resolve) => {
        if (server === undefined) resolve();
        else server.close(() => resolve());
        server = undefined;
      }),
  };
};
