import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/contract/routes';
import { ImportInterrupted } from '../../api/problems';
import { EngineUnavailable, type Submission } from '../../api/ports/engine';
import { asPerson, content, receiptFor, serverWith } from './engine-stand-in';

interface Sent {
  readonly to: string;
  readonly command: string;
  readonly submission: Submission;
}

/** A server whose engine notes what it is sent. */
const noting = async (): Promise<{ app: FastifyInstance; sent: Sent[] }> => {
  const sent: Sent[] = [];
  const note = async (to: string, command: string, submission: Submission) => {
    sent.push({ to, command, submission });
    const references = ['MWG-2026-0001'];
    return { ...receiptFor(command, submission, to), references, cycle: 'MWG-C-0001' };
  };
  const app = await serverWith({ submitToGroup: note, submitToRecommendation: note, submitToCycle: note });
  return { app, sent };
};

describe('an accepted command', () => {
  it('reaches the engine with its sender, its key and its trace', async () => {
    const { app, sent } = await noting();
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const reply = await app.inject({
      method: 'POST',
      url: '/v1/recommendations/MWG-2026-0001/comment',
      headers: { ...asPerson('amina'), 'idempotency-key': 'k1', 'correlation-id': 'c1', traceparent },
      payload: { text: 'Noted.' },
    });
    await app.close();
    expect([reply.statusCode, reply.headers['idempotency-key']]).toStrictEqual([200, 'k1']);
    expect(sent).toStrictEqual([
      {
        to: 'MWG-2026-0001',
        command: 'comment',
        submission: {
          commandId: 'k1',
          personId: 'amina',
          data: { text: 'Noted.' },
          correlationId: 'c1',
          traceparent,
        },
      },
    ]);
  });

  it('is given a key where it came without one', async () => {
    const { app, sent } = await noting();
    const reply = await app.inject({
      method: 'POST',
      url: '/v1/recommendations/MWG-2026-0001/submit',
      headers: asPerson('amina'),
    });
    await app.close();
    expect(sent[0]?.submission).toMatchObject({ commandId: reply.headers['idempotency-key'], data: {} });
  });

  it('takes instants with any offset and passes them on in UTC', async () => {
    const { app, sent } = await noting();
    await app.inject({
      method: 'POST',
      url: '/v1/recommendations/MWG-2026-0001/open-round',
      headers: asPerson('salma'),
      payload: { deadline: '2026-03-01T12:00:00+02:00' },
    });
    await app.close();
    expect(sent[0]?.submission.data).toStrictEqual({ deadline: '2026-03-01T10:00:00.000Z' });
  });

  it.each([
    ['/v1/groups/MWG/recommendations', { content }, '/v1/recommendations/MWG-2026-0001'],
    [
      '/v1/groups/MWG/cycles',
      {
        name: { en: 'First meeting' },
        kind: 'meeting',
        agenda: ['MWG-2026-0001'],
        opensAt: '2026-03-01T10:00:00Z',
        deadline: '2026-03-02T10:00:00Z',
      },
      '/v1/cycles/MWG-C-0001',
    ],
  ])('that makes something at %s says where it is', async (url, payload, location) => {
    const { app } = await noting();
    const reply = await app.inject({ method: 'POST', url, headers: asPerson('amina'), payload });
    await app.close();
    expect([reply.statusCode, reply.headers.location]).toStrictEqual([201, location]);
  });
});

describe('an import', () => {
  const url = '/v1/groups/MWG/recommendations/import';
  const proposals = Array.from({ length: 120 }, () => ({ content }));
  const headers = { ...asPerson('amina'), 'idempotency-key': 'import-1' };

  it('goes in blocks of fifty whose keys follow from its own', async () => {
    const { app, sent } = await noting();
    const reply = await app.inject({ method: 'POST', url, headers, payload: { proposals } });
    await app.close();
    expect(reply.statusCode).toBe(201);
    expect(
      sent.map(({ submission }) => [
        submission.commandId,
        (submission.data as { proposals: unknown[] }).proposals.length,
      ]),
    ).toStrictEqual([
      ['import-1/1', 50],
      ['import-1/2', 50],
      ['import-1/3', 20],
    ]);
    expect(reply.json()).toMatchObject({ references: Array(3).fill('MWG-2026-0001') });
  });

  it('says what it had admitted when it was interrupted', async () => {
    const app = await serverWith({
      submitToGroup: async (group, command, submission) => {
        if (submission.commandId.endsWith('/2')) throw new EngineUnavailable('unreachable');
        return { ...receiptFor(command, submission, group), references: ['MWG-2026-0001', 'MWG-2026-0002'] };
      },
    });
    const reply = await app.inject({ method: 'POST', url, headers, payload: { proposals } });
    await app.close();
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({
      code: 'TAWSIYA_ENGINE_UNAVAILABLE',
      admitted: ['MWG-2026-0001', 'MWG-2026-0002'],
    });
    expect(new ImportInterrupted([], { cause: 'x' }).cause).toBe('x');
  });

  it('refuses a key that leaves no room for the blocks’ numbers', async () => {
    const { app, sent } = await noting();
    const reply = await app.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'idempotency-key': 'k'.repeat(73) },
      payload: { proposals },
    });
    await app.close();
    expect(reply.json()).toMatchObject({ status: 400, field: 'Idempotency-Key' });
    expect(sent).toHaveLength(0);
  });
});

describe('a list', () => {
  const listed = (reference: string, stage: string) => ({ reference, stage, deadline: null, cycle: null });

  it('leaves drafts out unless it is asked for them', async () => {
    const asked: unknown[] = [];
    const app = await serverWith({
      list: async (filter) => {
        asked.push(filter);
        return { recommendations: [listed('MWG-2026-0001', 'screening')], next: null };
      },
    });
    const reply = await app.inject({ url: '/v1/recommendations?group=MWG', headers: asPerson('amina') });
    await app.close();
    expect(asked).toStrictEqual([{ group: 'MWG', limit: 50, except: ['draft'] }]);
    expect(reply.json()).toMatchObject({ recommendations: [{ reference: 'MWG-2026-0001' }] });
  });

  it('shows nobody another’s drafts', async () => {
    const app = await serverWith({
      list: async () => ({ recommendations: [listed('MWG-2026-0001', 'draft')], next: null }),
      recommendation: async () => ({ visible: false }),
    });
    const reply = await app.inject({ url: '/v1/recommendations?stage=draft', headers: asPerson('amina') });
    const direct = await app.inject({ url: '/v1/recommendations/MWG-2026-0001', headers: asPerson('amina') });
    await app.close();
    expect(reply.json()).toStrictEqual({ recommendations: [], next: null });
    expect(direct.statusCode).toBe(404);
  });
});

describe('the table of routes', () => {
  it('names every route once', () => {
    const places = Object.values(routes).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
