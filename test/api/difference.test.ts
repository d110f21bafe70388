import type { FastifyInstance } from 'fastify';
import type { Content } from '../../domain/recommendation/content';
import { standingOf } from '../../domain/recommendation/standing';
import { content, hour } from '../domain/cast';
import { admitted, asks, drafted, fold, played, type Story } from '../domain/recommendation/stories';
import { asPerson, serverWith } from './engine-stand-in';

const difference = '/v1/recommendations/MWG-2026-0001/difference';

const second: Content = {
  ...content,
  text: { ar: 'تُشارك الأدلة كل أسبوع.', en: 'Evidence is shared every week.' },
  rationale: { ar: 'السرعة.' },
};
const third: Content = {
  ...second,
  title: { en: 'Shared evidence' },
  text: { en: 'Evidence is shared every week.' },
  theme: 'data',
  addressees: ['Ministry of Interior', 'Support office'],
  evidence: [],
};

const revised = (story: Story, revision: Content, at: number): Story =>
  played(story, asks('layla', 'revise', { kind: 'substantive', note: 'N.', content: revision }), hour(at));

const twice = revised(admitted, second, 2);
const thrice = revised(twice, third, 3);

describe('two revisions of a recommendation', () => {
  let app: FastifyInstance | undefined;
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  const asked = async (story: Story, query = '', language = 'en') => {
    const state = fold(story);
    if (state.stage === 'none') throw new Error('Nothing was proposed');
    app = await serverWith({
      recommendation: async () => ({ visible: true, state, standing: standingOf(state) }),
    });
    const headers = { ...asPerson('amina'), 'accept-language': language };
    return app.inject({ url: `${difference}${query}`, headers });
  };

  it('are compared by words in each language, the one in force with the one before it', async () => {
    const reply = await asked(twice);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toStrictEqual({
      reference: 'MWG-2026-0001',
      from: 1,
      to: 2,
      amendment: null,
      texts: [
        { field: 'title', language: 'ar', changed: false, parts: [{ kind: 'same', text: 'أدلة مشتركة' }] },
        {
          field: 'title',
          language: 'en',
          changed: false,
          parts: [{ kind: 'same', text: 'Shared evidence' }],
        },
        {
          field: 'text',
          language: 'ar',
          changed: true,
          parts: [
            { kind: 'same', text: 'تُشارك الأدلة كل ' },
            { kind: 'removed', text: 'شهر' },
            { kind: 'added', text: 'أسبوع' },
            { kind: 'same', text: '.' },
          ],
        },
        {
          field: 'text',
          language: 'en',
          changed: true,
          parts: [
            { kind: 'same', text: 'Evidence is shared every ' },
            { kind: 'removed', text: 'month' },
            { kind: 'added', text: 'week' },
            { kind: 'same', text: '.' },
          ],
        },
        { field: 'rationale', language: 'ar', changed: true, parts: [{ kind: 'added', text: 'السرعة.' }] },
      ],
      fields: [],
    });
  });

  it('are not needed where an amendment is compared with the text that it was proposed on', async () => {
    const amend = asks('amina', 'propose-amendment', { content: second, rationale: 'Quicker.' });
    const amended = revised(played(admitted, amend, hour(2)), third, 3);
    const reply = await asked(amended, '?amendment=1');
    expect(reply.json()).toMatchObject({ from: 1, to: null, amendment: 1, fields: [] });
    const { texts } = reply.json<{ texts: { field: string; language: string; parts: unknown }[] }>();
    expect(texts.find(({ field, language }) => field === 'text' && language === 'en')?.parts).toStrictEqual([
      { kind: 'same', text: 'Evidence is shared every ' },
      { kind: 'removed', text: 'month' },
      { kind: 'added', text: 'week' },
      { kind: 'same', text: '.' },
    ]);
  });

  it.each([
    ['?amendment=2', 404, { code: 'TAWSIYA_UNKNOWN_AMENDMENT', parameters: { amendment: 2, count: 0 } }],
    ['?amendment=1&to=1', 400, { code: 'TAWSIYA_MALFORMED', field: 'amendment' }],
  ])('are refused as %s', async (query, status, problem) => {
    const reply = await asked(twice, query);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject(problem);
  });

  it('are compared with the texts that only one has, and the other fields with before and after', async () => {
    const reply = await asked(thrice);
    expect(reply.json()).toMatchObject({
      from: 2,
      to: 3,
      texts: [
        { field: 'title', language: 'ar', parts: [{ kind: 'removed', text: 'أدلة مشتركة' }] },
        { field: 'title', language: 'en', changed: false },
        { field: 'text', language: 'ar', parts: [{ kind: 'removed', text: 'تُشارك الأدلة كل أسبوع.' }] },
        { field: 'text', language: 'en', changed: false },
        { field: 'rationale', language: 'ar', changed: false },
      ],
      fields: [
        { field: 'theme', before: 'evidence', after: 'data' },
        {
          field: 'addressees',
          before: ['Ministry of Interior'],
          after: ['Ministry of Interior', 'Support office'],
        },
        { field: 'evidence', before: content.evidence, after: [] },
      ],
    });
  });

  it.each([
    ['?from=1', 1, 3],
    ['?to=2', 1, 2],
    ['?from=1&to=2', 1, 2],
    ['?from=3&to=1', 3, 1],
    ['?from=2&to=2', 2, 2],
  ])('are those named by %s', async (query, from, to) => {
    const reply = await asked(thrice, query);
    expect(reply.json()).toMatchObject({ from, to });
  });

  it('do not differ where both are the same one', async () => {
    const reply = await asked(thrice, '?from=2&to=2');
    const { texts, fields } = reply.json<{ texts: { changed: boolean }[]; fields: unknown[] }>();
    expect(texts.map(({ changed }) => changed)).toStrictEqual(texts.map(() => false));
    expect([texts.length, fields]).toStrictEqual([5, []]);
  });

  it.each([
    ['?to=4', 404, 'TAWSIYA_UNKNOWN_REVISION', 'to'],
    ['?from=7', 404, 'TAWSIYA_UNKNOWN_REVISION', 'from'],
    ['?to=1', 409, 'TAWSIYA_NO_EARLIER_REVISION', 'from'],
    ['?from=0', 400, 'TAWSIYA_MALFORMED', 'from'],
    ['?to=1.5', 400, 'TAWSIYA_MALFORMED', 'to'],
    ['?from=first', 400, 'TAWSIYA_MALFORMED', 'from'],
    ['?from=1&from=2', 400, 'TAWSIYA_MALFORMED', 'from'],
    ['?form=1', 400, 'TAWSIYA_UNKNOWN_FIELD', 'form'],
  ])('are refused where there are no such revisions: %s', async (query, status, code, field) => {
    const reply = await asked(thrice, query);
    expect(reply.json()).toMatchObject({ status, code, field });
  });

  it.each([
    [
      'en',
      'The field to names revision 9, which MWG-2026-0001 does not have; its last one is 3.',
      'Revision 1 of MWG-2026-0001 is its first',
    ],
    ['ar', 'وآخر مراجعة هي 3.', 'المراجعة 1 هي الأولى في MWG-2026-0001'],
  ])('are refused in the language %s', async (language, unknown, first) => {
    const far = await asked(thrice, '?to=9', language);
    await app?.close();
    const single = await asked(admitted, '', language);
    expect([far.headers['content-language'], far.json()]).toStrictEqual([
      language,
      expect.objectContaining({ detail: expect.stringContaining(unknown) as unknown }),
    ]);
    expect(single.json()).toMatchObject({ detail: expect.stringContaining(first) as unknown });
  });

  it('are kept from whoever may not see the recommendation, as if it did not exist', async () => {
    app = await serverWith({ recommendation: async () => ({ visible: false }) });
    const reply = await app.inject({ url: `${difference}?from=1&to=9`, headers: asPerson('stranger') });
    expect(reply.json()).toMatchObject({ status: 404, code: 'TAWSIYA_UNKNOWN_REFERENCE' });
  });

  it('are asked of the engine in the name of the person who asks', async () => {
    const viewers: string[] = [];
    const state = fold(drafted);
    if (state.stage === 'none') throw new Error('Nothing was proposed');
    app = await serverWith({
      recommendation: async (_reference, viewer) => {
        viewers.push(viewer);
        return { visible: true, state, standing: standingOf(state) };
      },
    });
    await app.inject({ url: difference, headers: asPerson('amina') });
    expect(viewers).toStrictEqual(['amina']);
  });

  it('are told to nobody who does not say who they are', async () => {
    app = await serverWith();
    const reply = await app.inject({ url: difference });
    expect(reply.statusCode).toBe(401);
  });
});
