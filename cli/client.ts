/**
 * A client made of the contract's table of routes.
 *
 * Invariant: it checks nothing that the server checks, so the two cannot disagree about what is allowed.
 */
import { problem, problemMediaType } from '../api/contract/problem';
import {
  idempotencyKeyHeader,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  type Route,
} from '../api/contract/route';
import { routes, type RouteName } from '../api/contract/routes';
import { AnswerLost, NotReachable, ServiceProblem, Unintelligible, UsageError } from './failures';
import type { Language } from './language';

type Part<K extends string, T> = undefined extends T
  ? Readonly<Partial<Record<K, Exclude<T, undefined>>>>
  : Readonly<Record<K, T>>;

/** What a call of the route needs. */
export type Call<N extends RouteName> = Part<'params', ParamsOf<(typeof routes)[N]>> &
  Part<'query', QueryOf<(typeof routes)[N]>> &
  Part<'body', BodyOf<(typeof routes)[N]>>;

/** The same for any route. */
interface AnyCall {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

export interface Answer<T> {
  readonly value: T;
  /** The JSON as it came, with fields that this program does not know too; the text where it was no JSON. */
  readonly json: unknown;
}

export interface Extras {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

type BytesRouteName = {
  [N in RouteName]: (typeof routes)[N] extends { readonly bytesAs: string } ? N : never;
}[RouteName];

export interface Client {
  readonly url: string;
  /** @throws ServiceProblem, NotReachable, AnswerLost, Unintelligible */
  call<N extends RouteName>(
    name: N,
    call: Call<N>,
    extras?: Extras,
  ): Promise<Answer<ResponseOf<(typeof routes)[N]>>>;
  /**
   * What a route gives as bytes where its query asks for them.
   * @throws ServiceProblem, NotReachable, AnswerLost, Unintelligible
   */
  bytes<N extends BytesRouteName>(name: N, call: Call<N>): Promise<Uint8Array>;
  /** The response itself, once it is known to be a good one. */
  open<N extends RouteName>(name: N, call: Call<N>, extras?: Extras): Promise<Response>;
}

export interface ClientOptions {
  readonly url: string;
  /** What stands after `Bearer`; left out, the service says that it wants one. */
  readonly token?: string | undefined;
  readonly language: Language;
  readonly timeoutMs: number;
}

const pathOf = (path: string, params: AnyCall['params'] = {}): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

const queryOf = (query: AnyCall['query'] = {}): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined) search.append(name, String(each));
  return search.size === 0 ? '' : `?${search.toString()}`;
};

/** Errors of the connection after which it is certain that nothing was sent. */
const beforeSending = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The codes of an error and of what caused it; one name may have several addresses, each with its own. */
const codesOf = (error: unknown): readonly string[] => {
  if (!isObject(error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const each = 'errors' in error && Array.isArray(error.errors) ? error.errors.flatMap(codesOf) : [];
  return [...own, ...each, ...('cause' in error ? codesOf(error.cause) : [])];
};

const connectionFailure = (url: string, cause: unknown): NotReachable | AnswerLost =>
  codesOf(cause).some((code) => beforeSending.includes(code))
    ? new NotReachable(url, { cause })
    : new AnswerLost(url, { cause });

/** What HTTP carries in a header without a convention of its own. */
const printable = /^[\x20-\x7E]*$/;

const headersFrom = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const unfit = Object.entries(values).find(([, value]) => !printable.test(value));
  if (unfit === undefined) return values;
  const [name, value] = unfit;
  throw new UsageError(
    {
      en: '"{value}" cannot be sent as {name}: use letters, digits and punctuation of ASCII.',
      ar: 'لا يمكن إرسال «{value}» في {name}: استخدم الأحرف اللاتينية والأرقام وعلامات ASCII.',
    },
    { name, value },
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const problemIn = (response: Response, text: string, url: string): ServiceProblem | Unintelligible => {
  const isProblem = response.headers.get('content-type')?.startsWith(problemMediaType) === true;
  const reading = problem.safeParse(isProblem ? parsed(text) : undefined);
  return reading.success ? new ServiceProblem(reading.data) : new Unintelligible(url, response.status);
};

export const clientFor = ({ url, token, language, timeoutMs }: ClientOptions): Client => {
  const base = url.replace(/\/+$/, '');

  const send = async (route: Route, call: AnyCall, extras: Extras): Promise<Response> => {
    const { body } = call;
    const headers = headersFrom({
      accept: `${route.mediaType ?? 'application/json'}, ${problemMediaType}`,
      'accept-language': language,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(extras.key === undefined ? {} : { [idempotencyKeyHeader]: extras.key }),
      ...extras.headers,
    });
    const address = `${base}${pathOf(route.path, call.params)}${queryOf(call.query)}`;
    const request = {
      method: route.method,
      headers,
      signal: extras.signal ?? AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const response = await fetch(address, request).catch((error: unknown) => {
      throw connectionFailure(base, error);
    });
    if (response.ok) return response;
    throw problemIn(response, await textOf(response), base);
  };

  const textOf = (response: Response): Promise<string> =>
    response.text().catch((error: unknown) => {
      throw new AnswerLost(base, { cause: error });
    });

  return {
    url: base,
    open: (name, call, extras = {}) => send(routes[name], call, extras),
    bytes: async (name, call) => {
      const { bytesAs } = routes[name];
      const response = await send(routes[name], call, {
        headers: { accept: `${bytesAs}, ${problemMediaType}` },
      });
      if (response.headers.get('content-type') !== bytesAs) throw new Unintelligible(base, response.status);
      return response.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        (error: unknown) => {
          throw new AnswerLost(base, { cause: error });
        },
      );
    },
    call: async <N extends RouteName>(name: N, call: Call<N>, extras: Extras = {}) => {
      const route: Route = routes[name];
      const response = await send(route, call, extras);
      const text = await textOf(response);
      const json = route.mediaType === undefined ? parsed(text) : text;
      const reading = route.response.safeParse(json);
      if (!reading.success) throw new Unintelligible(base, response.status);
      // The schema registered under `name` has read the value.
      return { value: reading.data as ResponseOf<(typeof routes)[N]>, json };
    },
  };
};
