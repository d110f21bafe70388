/** Puts the contract's routes on the server, each with its handler. */
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { z } from 'zod';
import { identifier } from './contract/fields';
import { problem, problemMediaType } from './contract/problem';
import { correlationIdHeader, idempotencyKeyHeader, type Route } from './contract/route';
import { routes, type RouteName } from './contract/routes';
import type { Submission } from './ports/engine';
import type { Person } from './ports/identity';
import { idempotencyKey, submissionOf } from './submitting';

type ReadAt<R, K extends 'params' | 'query' | 'body'> =
  R extends Readonly<Record<K, infer S extends z.ZodType>> ? z.output<S> : undefined;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export interface Call<R extends Route> {
  readonly params: ReadAt<R, 'params'>;
  readonly query: ReadAt<R, 'query'>;
  readonly body: ReadAt<R, 'body'>;
  readonly person: Person;
  /** The body as a command of the person; for commands alone. */
  readonly submission: Submission;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface Answer<R extends Route> {
  readonly response: DeepReadonly<z.output<R['response']>>;
  /** Where what was made is found. */
  readonly location?: string;
}

/** For routes that say which media type their bytes are of. */
interface BytesAnswer {
  readonly bytes: Uint8Array;
  /** What a reader who keeps it may call the file. */
  readonly fileName: string;
}

export type Handler<R extends Route> = (
  call: Call<R>,
) => Promise<Answer<R> | (R extends { readonly bytesAs: string } ? BytesAnswer : never)>;

const commandHeaders = z.looseObject({
  [idempotencyKeyHeader.toLowerCase()]: identifier
    .optional()
    .describe(
      'Chosen by the sender; sent again with the same body it gives the same receipt. Made where absent.',
    ),
  [correlationIdHeader.toLowerCase()]: identifier
    .optional()
    .describe('Carried into the events that the command causes.'),
});

const described = (name: string, route: Route): FastifySchema => {
  const { response, mediaType = 'application/json', bytesAs } = route;
  const content = {
    [mediaType]: { schema: response },
    // OpenAPI 3.1 describes bytes by their media type alone.
    ...(bytesAs === undefined ? {} : { [bytesAs]: { schema: z.unknown() } }),
  };
  return {
    operationId: name,
    tags: [route.tag],
    summary: route.summary.en,
    description: route.summary.ar,
    security: route.open === true ? [] : [{ token: [] }],
    ...(route.params === undefined ? {} : { params: route.params }),
    ...(route.query === undefined ? {} : { querystring: route.query }),
    ...(route.body === undefined ? {} : { body: route.body }),
    ...(route.command === true ? { headers: commandHeaders } : {}),
    response: {
      [route.status]: { description: route.summary.en, content },
      default: {
        description: 'Refused or failed: a problem document (RFC 9457) in the caller’s language.',
        content: { [problemMediaType]: { schema: problem } },
      },
    },
  };
};

/** The person that the identity hook has put on the request; nobody on routes that are open to all. */
const personOf = (request: FastifyRequest): Person =>
  request.getDecorator<Person | null>('person') ?? { personId: '' };

/** Mounts one route of the contract by its name. */
export const mount = <N extends RouteName>(
  app: FastifyInstance,
  name: N,
  handle: Handler<(typeof routes)[N]>,
): void => {
  const route: Route = routes[name];
  app.route({
    method: route.method,
    url: route.path,
    schema: described(name, route),
    // A HEAD would open a stream that nobody reads.
    exposeHeadRoute: route.mediaType === undefined,
    ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
    handler: async (request, reply) => {
      const person = personOf(request);
      const key = idempotencyKey(request);
      if (route.command === true) reply.header(idempotencyKeyHeader, key);
      const { params, query, body } = request;
      const submission = submissionOf(request, person, key, body);
      // The schemas of this very route have read each part, which is what Call says of it.
      const call = { params, query, body, person, submission, request, reply } as Call<(typeof routes)[N]>;
      const answer: Answer<Route> | BytesAnswer = await handle(call);
      if (reply.sent) return reply;
      if ('bytes' in answer)
        return reply
          .code(route.status)
          .type(route.bytesAs ?? 'application/octet-stream')
          .header('content-disposition', `inline; filename="${answer.fileName}"`)
          .send(Buffer.from(answer.bytes));
      const { response, location } = answer;
      if (location !== undefined) reply.header('location', location);
      if (route.mediaType !== undefined) reply.type(route.mediaType);
      return reply.code(route.status).send(response);
    },
  });
};
