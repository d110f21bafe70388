import type { z } from 'zod';

/** One operation of the HTTP interface, as data: the server mounts it, clients and the OpenAPI document are made of it. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Parameters are written `:name`. */
  readonly path: string;
  readonly tag: 'recommendations' | 'groups' | 'cycles' | 'actions' | 'events' | 'service';
  readonly summary: { readonly en: string; readonly ar: string };
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  readonly status: 200 | 201;
  /** A command: takes an `Idempotency-Key`, and the same key gives the same receipt. */
  readonly command?: true;
  /** Bytes that the body may hold, where not {@link usualBodyLimit}. */
  readonly bodyLimit?: number;
  /** Answers to callers who are not identified too. */
  readonly open?: true;
  /** The media type of the response, where it is not JSON. */
  readonly mediaType?: string;
  /** The media type of bytes that may come in place of the response, where the query asks for them. */
  readonly bytesAs?: string;
}

type InputAt<R, K extends 'params' | 'query' | 'body'> =
  R extends Readonly<Record<K, infer S extends z.ZodType>> ? z.input<S> : undefined;

/** What a client gives for each part of the request. */
export type ParamsOf<R extends Route> = InputAt<R, 'params'>;
export type QueryOf<R extends Route> = InputAt<R, 'query'>;
export type BodyOf<R extends Route> = InputAt<R, 'body'>;
/** What a client gets. */
export type ResponseOf<R extends Route> = z.output<R['response']>;

export const usualBodyLimit = 1_048_576;
export const importBodyLimit = 16_777_216;

export const idempotencyKeyHeader = 'Idempotency-Key';
export const correlationIdHeader = 'Correlation-Id';
