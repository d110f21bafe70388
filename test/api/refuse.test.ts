import type { FastifyInstance, InjectOptions } from 'fastify';
import { EngineUnavailable, Refused } from '../../api/ports/engine';
import { limits } from '../../domain/shared/limits';
import { asPerson, content, receiptFor, serverWith } from './engine-stand-in';

const comment = '/v1/recommendations/MWG-2026-0001/comment';
const proposing = '/v1/groups/MWG/recommendations';

interface Seen {
  readonly status: number;
  readonly type: string;
  readonly language: string;
  readonly problem: Record<string, unknown>;
}

const seen = async (app: FastifyInstance, request: InjectOptions): Promise<Seen> => {
  const reply = await app.inject({
    method: 'POST',
    ...request,
    headers: { ...asPerson('amina'), ...request.headers },
  });
  return {
    status: reply.statusCode,
    type: String(reply.headers['content-type']),
    language: String(reply.headers['content-language']),
    problem: reply.json(),
  };
};

describe('a request that cannot be served', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serverWith();
  });
  afterAll(() => app.close());

  it('names the field and what was expected of it', async () => {
    const { title: _, ...untitled } = content;
    const { status, type, language, problem } = await seen(app, {
      url: proposing,
      payload: { content: untitled },
    });
    expect([status, language]).toStrictEqual([400, 'en']);
    expect(type).toMatch(/^application\/problem\+json/);
    expect(problem).toStrictEqual({
      type: 'urn:tawsiya:problem:TAWSIYA_MALFORMED',
      title: 'The request is malformed',
      status: 400,
      detail: 'The field content.title must be an object.',
      instance: proposing,
      code: 'TAWSIYA_MALFORMED',
      parameters: { field: 'content.title', expected: 'an object' },
      field: 'content.title',
    });
  });

  it('speaks Arabic to whoever asks for it', async () => {
    const { language, problem } = await seen(app, {
      url: comment,
      payload: { text: 7 },
      headers: { 'accept-language': 'ar-LY,ar;q=0.9,en;q=0.5' },
    });
    expect(language).toBe('ar');
    expect(problem['detail']).toBe('صيغة الحقل text غير صحيحة؛ المطلوب: نص.');
  });

  it.each([
    ['text that is empty', { text: '  ' }, 400, 'TAWSIYA_MALFORMED'],
    ['a text over its limit', { text: 'a'.repeat(limits.statement + 1) }, 413, 'TAWSIYA_TOO_LARGE'],
    [
      'a text over its limit in bytes',
      { text: 'م'.repeat(limits.statement / 2 + 1) },
      413,
      'TAWSIYA_TOO_LARGE',
    ],
    ['LRE', { text: 'a\u202Ab' }, 400, 'TAWSIYA_FORBIDDEN_CHARACTER'],
    ['RLE', { text: 'a\u202Bb' }, 400, 'TAWSIYA_FORBIDDEN_CHARACTER'],
    ['PDF', { text: 'a\u202Cb' }, 400, 'TAWSIYA_FORBIDDEN_CHARACTER'],
    ['LRO', { text: 'a\u202Db' }, 400, 'TAWSIYA_FORBIDDEN_CHARACTER'],
    ['RLO', { text: 'a\u202Eb' }, 400, 'TAWSIYA_FORBIDDEN_CHARACTER'],
    ['a field that is not known', { text: 'a', txet: 'b' }, 400, 'TAWSIYA_UNKNOWN_FIELD'],
    ['a list in place of an object', [1], 400, 'TAWSIYA_MALFORMED'],
  ])('refuses %s', async (_, payload, status, code) => {
    const answer = await seen(app, { url: comment, payload });
    expect([answer.status, answer.problem['code']]).toStrictEqual([status, code]);
  });

  it.each(['\u200E', '\u200F', '\u061C'])(
    'lets the mark %j through, which typists of Arabic need',
    async (mark) => {
      const answer = await seen(app, { url: comment, payload: { text: `a${mark}b` } });
      expect(answer.status).toBe(200);
    },
  );

  it.each([
    ['JSON that does not parse', '{"text":', 'application/json', 400, 'TAWSIYA_MALFORMED'],
    [
      'bytes that are not UTF-8',
      Buffer.from([0x22, 0xff, 0x22]),
      'application/json',
      415,
      'TAWSIYA_NOT_JSON',
    ],
    ['another media type', 'text=a', 'application/x-www-form-urlencoded', 415, 'TAWSIYA_NOT_JSON'],
    [
      'a body over its limit',
      `"${'a'.repeat(1_100_000)}"`,
      'application/json',
      413,
      'TAWSIYA_BODY_TOO_LARGE',
    ],
    ['no body', '', 'application/json', 400, 'TAWSIYA_MALFORMED'],
  ])('refuses %s', async (_, payload, type, status, code) => {
    const answer = await seen(app, { url: comment, payload, headers: { 'content-type': type } });
    expect([answer.status, answer.problem['code']]).toStrictEqual([status, code]);
  });

  it('asks who is there, and says how to answer', async () => {
    const reply = await app.inject({ url: '/v1/whoami' });
    expect([reply.statusCode, reply.headers['www-authenticate']]).toStrictEqual([
      401,
      'Bearer realm="tawsiya"',
    ]);
    expect(reply.json()).toMatchObject({ code: 'TAWSIYA_UNAUTHENTICATED' });
  });

  it('knows no other paths', async () => {
    const answer = await seen(app, { method: 'GET', url: '/v1/nothing' });
    expect([answer.status, answer.problem['code']]).toStrictEqual([404, 'TAWSIYA_UNKNOWN_ROUTE']);
  });

  it('answers a URL that does not decode with a problem too', async () => {
    const answer = await seen(app, { method: 'GET', url: '/v1/recommendations/%ZZ' });
    expect([answer.status, answer.problem['code']]).toStrictEqual([404, 'TAWSIYA_UNKNOWN_ROUTE']);
  });

  it.each([
    ['/v1/recommendations/MWG-2026-9999', 'TAWSIYA_UNKNOWN_REFERENCE'],
    ['/v1/groups/NONE', 'TAWSIYA_UNKNOWN_GROUP'],
    ['/v1/cycles/MWG-C-9999', 'TAWSIYA_UNKNOWN_CYCLE'],
  ])('finds nothing at %s', async (url, code) => {
    const answer = await seen(app, { method: 'GET', url });
    expect([answer.status, answer.problem['code']]).toStrictEqual([404, code]);
  });

  it.each([
    ['merge', { into: 'MWG-2026-9999', reasons: 'the same' }, 'into'],
    ['admit', { supersedes: 'MWG-2026-9999' }, 'supersedes'],
  ])('names the field where %s points at nothing', async (command, payload, field) => {
    const answer = await seen(app, { url: `/v1/recommendations/MWG-2026-0001/${command}`, payload });
    expect(answer.problem).toMatchObject({ status: 404, code: 'TAWSIYA_UNKNOWN_REFERENCE', field });
  });
});

describe('an engine that says no, or nothing', () => {
  const failingWith = async (error: Error): Promise<FastifyInstance> =>
    serverWith({
      submitToRecommendation: async () => {
        throw error;
      },
    });
  const payload = { text: 'a' };

  it('is heard in the caller’s language with the names that it gave', async () => {
    const app = await failingWith(
      new Refused({ code: 'TAWSIYA_WRONG_STAGE', parameters: { stage: 'closed', command: 'comment' } }),
    );
    const english = await seen(app, { url: comment, payload });
    const arabic = await seen(app, { url: comment, payload, headers: { 'accept-language': 'ar' } });
    await app.close();
    expect([english.status, english.problem['detail']]).toStrictEqual([
      409,
      'The recommendation stands at "closed", where "comment" is not possible.',
    ]);
    expect(arabic.problem['detail']).toBe('التوصية في مرحلة «closed» ولا يمكن فيها تنفيذ «comment».');
  });

  it.each([
    ['busy', 'TAWSIYA_ENGINE_BUSY'],
    ['no-answer', 'TAWSIYA_ENGINE_UNAVAILABLE'],
    ['unreachable', 'TAWSIYA_ENGINE_UNAVAILABLE'],
  ] as const)('says when to come back where it is %s', async (reason, code) => {
    const app = await failingWith(new EngineUnavailable(reason));
    const reply = await app.inject({ method: 'POST', url: comment, payload, headers: asPerson('amina') });
    await app.close();
    expect([reply.statusCode, Number(reply.headers['retry-after']) > 0]).toStrictEqual([503, true]);
    expect(reply.json()).toMatchObject({ code });
  });

  it.each([
    new Error('password=hunter2'),
    new Refused({ code: 'SOMETHING_ELSE', parameters: { secret: 'hunter2' } }),
  ])('shows an incident number in place of what was not foreseen (%#)', async (error) => {
    const app = await failingWith(error);
    const answer = await seen(app, { url: comment, payload });
    await app.close();
    expect([answer.status, answer.problem['code']]).toStrictEqual([500, 'TAWSIYA_INTERNAL']);
    expect(JSON.stringify(answer.problem)).not.toContain('hunter2');
  });

  it('is not believed where its receipt is of another command', async () => {
    const app = await serverWith({
      submitToRecommendation: async (reference, command, submission) =>
        receiptFor(command, { ...submission, data: { text: 'the first body' } }, reference),
    });
    const headers = { 'idempotency-key': 'key-1' };
    const answer = await seen(app, { url: comment, payload, headers });
    await app.close();
    expect([answer.status, answer.problem['code']]).toStrictEqual([422, 'TAWSIYA_IDEMPOTENCY_KEY_REUSED']);
    expect(answer.problem['detail']).toContain('key-1');
  });
});
