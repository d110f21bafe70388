import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import { NotTypeset, type Document, type Typesetter } from '../../api/ports/typesetter';
import { standingOf } from '../../domain/recommendation/standing';
import { readPdf } from '../support/read-pdf';
import { startTypesetter } from '../support/typesetter';
import { asPerson, serverWith, toldFeed } from './engine-stand-in';
import { adopted, cycle, group } from './example-cycle';

const serverThatSets = (typesetter: Typesetter): Promise<FastifyInstance> =>
  serverWith(
    {
      cycle: async () => ({ state: { ...cycle, items: cycle.items.slice(0, 1) } }),
      group: async () => ({ state: group }),
      recommendation: async () => ({ visible: true, state: adopted, standing: standingOf(adopted) }),
    },
    toldFeed(),
    typesetter,
  );

describe('the papers of a cycle as PDF, over HTTP', () => {
  const typesetter = startTypesetter();
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serverThatSets(typesetter);
  });
  afterAll(async () => {
    await app.close();
    await typesetter.stop();
  });

  const ask = (query: string, language: string): Promise<LightMyRequestResponse> =>
    app.inject({
      url: `/v1/cycles/MWG-C-0001/document?${query}`,
      headers: { ...asPerson('amina'), 'accept-language': language },
    });

  it.each([
    ['en', 'Decisions: First cycle', '1. MWG-2026-0001: Shared evidence'],
    ['ar', 'القرارات: الدورة الأولى', '1. MWG-2026-0001: أدلة مشتركة'],
  ])('come in the language asked for: %s', async (language, title, item) => {
    const reply = await ask('part=decisions&format=pdf', language);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-language': language,
      'content-disposition': `inline; filename="MWG-C-0001-decisions-${language}.pdf"`,
    });
    const pdf = readPdf(reply.rawPayload);
    expect(pdf).toMatchObject({ title, language });
    expect(pdf.pages[0]?.lines).toEqual(expect.arrayContaining([title, item]));
  });

  it('are Markdown where no format is named', async () => {
    const reply = await ask('part=decisions', 'en');
    expect(reply.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(reply.body).toMatch(/^# Decisions: First cycle\n/);
  });

  it('are refused in words in a format that there is not', async () => {
    const reply = await ask('format=docx', 'ar');
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: 'TAWSIYA_MALFORMED', field: 'format' });
    expect(reply.json<{ detail: string }>().detail).toMatch(/[\u0600-\u06FF].*pdf/);
  });
});

describe('a document that cannot be set', () => {
  it('is a fault of the service, which names the way that is left', async () => {
    const set: Document[] = [];
    const app = await serverThatSets({
      pdf: (document) => {
        set.push(document);
        return Promise.reject(new NotTypeset({ cause: new Error('unreachable') }));
      },
    });
    const reply = await app.inject({
      url: '/v1/cycles/MWG-C-0001/document?format=pdf',
      headers: asPerson('amina'),
    });
    await app.close();
    expect(set).toHaveLength(1);
    expect([reply.statusCode, reply.headers['content-type']]).toStrictEqual([
      500,
      'application/problem+json; charset=utf-8',
    ]);
    expect(reply.json()).toMatchObject({
      code: 'TAWSIYA_NOT_TYPESET',
      detail: expect.stringContaining('format=markdown') as unknown,
    });
    expect(reply.body).not.toContain('unreachable');
  });
});

describe('/openapi.json', () => {
  it('says that the papers of a cycle come as Markdown or as PDF', async () => {
    const Described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
    const app = await serverWith();
    const { paths } = Described.parse((await app.inject({ url: '/openapi.json' })).json());
    await app.close();
    expect(paths['/v1/cycles/{cycle}/document']?.['get']).toMatchObject({
      responses: {
        200: {
          content: { 'text/markdown; charset=utf-8': { schema: { type: 'string' } }, 'application/pdf': {} },
        },
      },
      parameters: expect.arrayContaining([
        expect.objectContaining({
          name: 'format',
          schema: expect.objectContaining({ enum: ['markdown', 'pdf'], default: 'markdown' }) as unknown,
        }),
      ]) as unknown,
    });
  });
});
