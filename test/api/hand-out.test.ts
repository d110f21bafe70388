import type { FastifyInstance } from 'fastify';
import { standingOf } from '../../domain/recommendation/standing';
import { asPerson, serverWith } from './engine-stand-in';
import { adopted, cycle, group } from './example-cycle';

describe('GET /v1/cycles/:cycle/document', () => {
  const url = '/v1/cycles/MWG-C-0001/document';
  let app: FastifyInstance | undefined;
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  const asked: string[] = [];
  const serving = async (): Promise<FastifyInstance> => {
    app = await serverWith({
      cycle: async () => ({ state: cycle }),
      group: async () => ({ state: group }),
      recommendation: async (reference, viewer) => {
        asked.push(`${reference} for ${viewer}`);
        return reference === 'MWG-2026-0001'
          ? { visible: true, state: adopted, standing: standingOf(adopted) }
          : { visible: false };
      },
    });
    return app;
  };

  it.each([
    ['en', '', '# Agenda: First cycle'],
    ['en', '?part=agenda', '# Agenda: First cycle'],
    ['en', '?part=decisions', '# Decisions: First cycle'],
    ['ar', '?part=decisions', '# القرارات: <bdi>الدورة الأولى</bdi>'],
  ])('gives Markdown in the language %s for "%s"', async (language, query, title) => {
    const headers = { ...asPerson('amina'), 'accept-language': language };
    const reply = await (await serving()).inject({ url: `${url}${query}`, headers });
    expect([reply.statusCode, reply.headers['content-type']]).toStrictEqual([
      200,
      'text/markdown; charset=utf-8',
    ]);
    expect([reply.headers['content-language'], reply.headers.vary]).toStrictEqual([
      language,
      'Accept-Language',
    ]);
    expect(reply.body.split('\n')).toContain(title);
  });

  it('leaves out and counts what the viewer may not see, and what there is not', async () => {
    asked.length = 0;
    const reply = await (await serving()).inject({ url, headers: asPerson('amina') });
    expect(reply.body).toContain('- **Items left out that you may not see**: 1\n');
    expect(reply.body).not.toContain('MWG-2026-0002');
    expect(asked).toStrictEqual(['MWG-2026-0001 for amina', 'MWG-2026-0002 for amina']);
    await app?.close();
    app = await serverWith({
      cycle: async () => ({ state: cycle }),
      group: async () => ({ state: group }),
    });
    const none = await app.inject({ url, headers: asPerson('amina') });
    expect(none.body).toContain('- **Items left out that you may not see**: 2\n');
  });

  it('has every item of a long agenda, in its order', async () => {
    const items = Array.from({ length: 23 }, (_, index) => ({
      reference: `MWG-2026-${String(index + 1)}`,
      status: 'pending' as const,
    }));
    app = await serverWith({
      cycle: async () => ({ state: { ...cycle, items } }),
      group: async () => ({ state: group }),
      recommendation: async (reference) => {
        const state = { ...adopted, reference };
        return { visible: true, state, standing: standingOf(state) };
      },
    });
    const { body } = await app.inject({ url, headers: asPerson('amina') });
    expect(body.match(/^## .*(?=: Shared)/gm)).toStrictEqual(
      items.map(({ reference }, index) => `## ${String(index + 1)}. ${reference}`),
    );
  });

  it.each([
    ['?part=minutes', 400, 'TAWSIYA_MALFORMED', 'part'],
    ['?parts=agenda', 400, 'TAWSIYA_UNKNOWN_FIELD', 'parts'],
  ])('refuses "%s" as a problem', async (query, status, code, field) => {
    const reply = await (await serving()).inject({ url: `${url}${query}`, headers: asPerson('amina') });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({ status, code, field });
  });

  it('knows no other cycle, and answers nobody who does not say who they are', async () => {
    app = await serverWith();
    const [unknown, nobody] = [
      await app.inject({ url, headers: asPerson('amina') }),
      await app.inject({ url }),
    ];
    expect(unknown.json()).toMatchObject({ status: 404, code: 'TAWSIYA_UNKNOWN_CYCLE' });
    expect(nobody.statusCode).toBe(401);
  });
});
