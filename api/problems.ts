/**
 * From whatever went wrong to a problem document.
 *
 * Invariants
 * 1. A person reads the message in the language asked for; a program reads the code.
 * 2. What was not foreseen is logged whole and shown as an incident number alone.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Language, Refusal } from '../domain/shared/refusal';
import { problemMediaType, type Problem } from './contract/problem';
import { languageFor } from './language';
import { misfitOf, validJson, type Phrase, type RequestPart } from './misfits';
import { EngineUnavailable, PageUnknown, Refused, UnknownSubject, type SubjectKind } from './ports/engine';
import { EventHistoryUnavailable } from './ports/event-history';
import { NotTypeset } from './ports/typesetter';
import { statusOf, titleOf } from './problem-status';
import { isProblemCode, messageOf, type ProblemCode } from './refusals';

/** A refusal of the interface itself. */
export class InterfaceRefusal extends Error {
  override readonly name = 'InterfaceRefusal';
  constructor(
    readonly code: ProblemCode,
    readonly parameters: Refusal['parameters'] = {},
  ) {
    super(code);
  }
}

/** A field that does not fit, where no schema could say so. */
export class FieldRefusal extends Error {
  override readonly name = 'FieldRefusal';
  constructor(
    readonly field: string,
    readonly expected: Phrase,
  ) {
    super(field);
  }
}

/** The request does not fit the route's schema. */
export class SchemaMisfit extends Error {
  override readonly name = 'SchemaMisfit';
  constructor(
    readonly issue: z.core.$ZodIssue,
    readonly part: RequestPart,
  ) {
    super(issue.message);
  }
}

/** An import met a problem after some of its blocks had been admitted. */
export class ImportInterrupted extends Error {
  override readonly name = 'ImportInterrupted';
  constructor(
    readonly admitted: readonly string[],
    options: { cause: unknown },
  ) {
    super('import interrupted', options);
  }
}

interface Finding {
  readonly code: ProblemCode;
  readonly parameters: Refusal['parameters'];
  readonly retryAfterSeconds?: number;
  readonly admitted?: readonly string[];
}

const unknownCodes: Readonly<Record<SubjectKind, ProblemCode>> = {
  recommendation: 'TAWSIYA_UNKNOWN_REFERENCE',
  group: 'TAWSIYA_UNKNOWN_GROUP',
  cycle: 'TAWSIYA_UNKNOWN_CYCLE',
  action: 'TAWSIYA_UNKNOWN_ACTION',
};
const unknownNames: Readonly<Record<SubjectKind, string>> = {
  recommendation: 'reference',
  group: 'group',
  cycle: 'cycle',
  action: 'action',
};

/** The code that Node and Fastify put on their errors. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

const ofFramework = (error: unknown, request: FastifyRequest, language: Language): Finding | null => {
  switch (codeOf(error)) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        code: 'TAWSIYA_BODY_TOO_LARGE',
        parameters: { limit: request.routeOptions.bodyLimit },
      };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return { code: 'TAWSIYA_NOT_JSON', parameters: {} };
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return { code: 'TAWSIYA_UNKNOWN_ROUTE', parameters: { method: request.method, path: request.url } };
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return { code: 'TAWSIYA_MALFORMED', parameters: { field: 'body', expected: validJson[language] } };
    case undefined:
    default:
      return null;
  }
};

const findingOf = (error: unknown, request: FastifyRequest, language: Language): Finding | null => {
  if (error instanceof ImportInterrupted) {
    const cause = findingOf(error.cause, request, language);
    return cause === null ? null : { ...cause, admitted: error.admitted };
  }
  if (error instanceof InterfaceRefusal) return { code: error.code, parameters: error.parameters };
  if (error instanceof FieldRefusal)
    return {
      code: 'TAWSIYA_MALFORMED',
      parameters: { field: error.field, expected: error.expected[language] },
    };
  if (error instanceof SchemaMisfit) return misfitOf(error.issue, error.part, language);
  if (error instanceof Refused)
    return isProblemCode(error.refusal.code)
      ? {
          code: error.refusal.code,
          parameters: error.refusal.parameters,
          ...(statusOf[error.refusal.code] === 503 ? { retryAfterSeconds: 5 } : {}),
        }
      : null;
  if (error instanceof UnknownSubject)
    return { code: unknownCodes[error.kind], parameters: { [unknownNames[error.kind]]: error.subject } };
  if (error instanceof PageUnknown) return { code: 'TAWSIYA_UNKNOWN_PAGE', parameters: { field: 'after' } };
  if (error instanceof EventHistoryUnavailable)
    return { code: 'TAWSIYA_EVENTS_UNAVAILABLE', parameters: {}, retryAfterSeconds: 5 };
  if (error instanceof NotTypeset) return { code: 'TAWSIYA_NOT_TYPESET', parameters: {} };
  if (error instanceof EngineUnavailable)
    return error.reason === 'busy'
      ? { code: 'TAWSIYA_ENGINE_BUSY', parameters: {}, retryAfterSeconds: 1 }
      : { code: 'TAWSIYA_ENGINE_UNAVAILABLE', parameters: {}, retryAfterSeconds: 5 };
  return ofFramework(error, request, language);
};

const document = (finding: Finding, language: Language, instance: string): Problem => {
  const { code, parameters, admitted } = finding;
  const status = statusOf[code];
  return {
    type: `urn:tawsiya:problem:${code}`,
    title: titleOf[status][language],
    status,
    detail: messageOf(code, parameters, language),
    instance,
    code,
    parameters,
    ...(typeof parameters['field'] === 'string' ? { field: parameters['field'] } : {}),
    ...(admitted === undefined ? {} : { admitted: [...admitted] }),
  };
};

/** Answers with the problem document for an error. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const language = languageFor(request.headers['accept-language']);
  const found = findingOf(error, request, language);
  if (found === null) request.log.error({ err: error, incident: request.id }, 'incident');
  else if (statusOf[found.code] >= 500) request.log.warn({ err: error, code: found.code }, 'not available');
  const finding: Finding = found ?? { code: 'TAWSIYA_INTERNAL', parameters: { incident: request.id } };
  const problem = document(finding, language, request.url);
  if (finding.code === 'TAWSIYA_UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer realm="tawsiya"');
  if (finding.retryAfterSeconds !== undefined) reply.header('retry-after', finding.retryAfterSeconds);
  return reply
    .code(problem.status)
    .headers({ 'content-language': language, vary: 'Accept-Language' })
    .type(problemMediaType)
    .send(JSON.stringify(problem));
};

/** Every way for a request to fail ends in {@link sendProblem}. */
export const answerProblems = (app: FastifyInstance): void => {
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      new InterfaceRefusal('TAWSIYA_UNKNOWN_ROUTE', { method: request.method, path: request.url }),
      request,
      reply,
    ),
  );
};
