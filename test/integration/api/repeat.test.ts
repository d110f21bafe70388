import { z } from 'zod';
import { eventually } from '../../support/eventually';
import { exampleContent as content } from '../../support/lifecycle';
import { accepted, referenceIn, type Caller } from './caller';
import { startSystem, type System } from './system';

const Imported = z.object({ references: z.array(z.string()) });
const Listed = z.object({ recommendations: z.array(z.object({ reference: z.string(), stage: z.string() })) });

describe('a command that is sent again', () => {
  let system: System;
  let call: Caller;
  let proposals: string;
  beforeAll(async () => {
    system = await startSystem();
    call = system.call;
    proposals = `/v1/groups/${system.group}/recommendations`;
  });
  afterAll(() => system.stop());

  const draft = (title: string) => ({ content: content(title), draft: true });

  it('brings the same receipt for the same key and body', async () => {
    const sent = { as: 'amina', key: 'same-key', body: { content: content('Once') } };
    const first = await call('POST', proposals, sent);
    const second = await call('POST', proposals, sent);
    expect([first.status, second.status]).toStrictEqual([201, 201]);
    expect(second.body).toStrictEqual(first.body);
    expect(first.headers.get('location')).toBe(`/v1/recommendations/${referenceIn(first.body)}`);
  });

  it('is refused where the body is another', async () => {
    const sent = { as: 'amina', key: 'other-body' };
    await accepted(call('POST', proposals, { ...sent, body: { content: content('First') } }));
    const second = await call('POST', proposals, { ...sent, body: { content: content('Second') } });
    expect([second.status, second.body['code']]).toStrictEqual([422, 'TAWSIYA_IDEMPOTENCY_KEY_REUSED']);
  });

  it('brings the same receipt also once the recommendation has ended', async () => {
    const reference = referenceIn(
      await accepted(call('POST', proposals, { as: 'amina', body: { content: content('Short-lived') } })),
    );
    const path = `/v1/recommendations/${reference}/withdraw`;
    const sent = { as: 'amina', key: 'withdraw-1', body: { reasons: 'Not needed.' } };
    const first = await accepted(call('POST', path, sent));
    await eventually(
      () => call('POST', `/v1/recommendations/${reference}/comment`, { as: 'amina', body: { text: 'a' } }),
      ({ status }) => status === 409,
    );
    await expect(accepted(call('POST', path, sent))).resolves.toStrictEqual(first);
  });

  it('goes on where an import was interrupted and admits nothing twice', async () => {
    const body = {
      proposals: Array.from({ length: 60 }, (_, index) => ({ content: content(`No. ${index}`) })),
    };
    const sent = { as: 'amina', key: 'import-1', body };
    const first = Imported.parse(await accepted(call('POST', `${proposals}/import`, sent)));
    const second = Imported.parse(await accepted(call('POST', `${proposals}/import`, sent)));
    expect(new Set(first.references).size).toBe(60);
    expect(second).toStrictEqual(first);
  });

  it('takes many at once from many senders without a gap', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        accepted(call('POST', proposals, { as: 'amina', body: { content: content(`At once ${index}`) } })),
      ),
    );
    const numbers = answers.map((body) => Number(referenceIn(body).split('-').at(-1))).sort((a, b) => a - b);
    const [least = 0] = numbers;
    expect(numbers).toStrictEqual(numbers.map((_, index) => least + index));
  });

  it('is listed once, by its group and stage', async () => {
    const reference = referenceIn(
      await accepted(call('POST', proposals, { as: 'amina', body: { content: content('Listed') } })),
    );
    const path = `/v1/recommendations?group=${system.group}&stage=screening&limit=200`;
    const { recommendations } = await eventually(
      async () => Listed.parse(await accepted(call('GET', path))),
      (list) => list.recommendations.some((each) => each.reference === reference),
    );
    expect(recommendations.filter((each) => each.reference === reference)).toStrictEqual([
      expect.objectContaining({ stage: 'screening' }),
    ]);
  });

  it('keeps a draft to its proposers', async () => {
    const reference = referenceIn(
      await accepted(call('POST', proposals, { as: 'amina', body: draft('Private') })),
    );
    const [own, other] = [
      await call('GET', `/v1/recommendations/${reference}`, { as: 'amina' }),
      await call('GET', `/v1/recommendations/${reference}`, { as: 'salma' }),
    ];
    expect([own.status, other.status, other.body['code']]).toStrictEqual([
      200,
      404,
      'TAWSIYA_UNKNOWN_REFERENCE',
    ]);
  });
});
