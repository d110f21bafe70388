/** A client of the HTTP interface, as a test speaks it. */
import { z } from 'zod';

export interface Asked {
  readonly as?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly language?: 'ar' | 'en';
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

const Body = z.record(z.string(), z.unknown());

export type Caller = (method: 'GET' | 'POST', path: string, asked?: Asked) => Promise<Answer>;

export const callerOf =
  (address: string, limitMs = 30_000): Caller =>
  async (method, path, { as = 'salma', body, key, language }: Asked = {}) => {
    const reply = await fetch(`${address}${path}`, {
      method,
      headers: {
        authorization: `Bearer dev:${as}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(language === undefined ? {} : { 'accept-language': language }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(limitMs),
    });
    return { status: reply.status, headers: reply.headers, body: Body.parse(await reply.json()) };
  };

/** The answer of a command that is to be accepted. */
export const accepted = async (answer: Promise<Answer>): Promise<Answer['body']> => {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`);
  return body;
};

const References = z.object({ references: z.array(z.string()) });

export const referenceIn = (body: unknown): string => {
  const [reference] = References.parse(body).references;
  if (reference === undefined) throw new Error('No reference was allotted');
  return reference;
};

/** An instant so many seconds from now. */
export const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString();
