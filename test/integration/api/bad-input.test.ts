import { z } from 'zod';
import { limits } from '../../../domain/shared/limits';
import { eventually } from '../../support/eventually';
import { exampleContent as content } from '../../support/lifecycle';
import { accepted, inSeconds, referenceIn, type Caller } from './caller';
import { startSystem, type System } from './system';

const Shown = z.object({
  state: z.object({ stage: z.string(), revisions: z.array(z.object({ contentHash: z.string() })) }),
});

describe('bad input', () => {
  let system: System;
  let call: Caller;
  let group: string;
  beforeAll(async () => {
    system = await startSystem();
    ({ call, group } = system);
  });
  afterAll(() => system.stop());

  const propose = async (title: string, as = 'amina'): Promise<string> =>
    referenceIn(
      await accepted(
        call('POST', `/v1/groups/${group}/recommendations`, { as, body: { content: content(title) } }),
      ),
    );
  const command = (reference: string, name: string, as: string, body?: unknown) =>
    call('POST', `/v1/recommendations/${reference}/${name}`, { as, ...(body === undefined ? {} : { body }) });
  const show = async (reference: string) => {
    const { state } = Shown.parse(await accepted(call('GET', `/v1/recommendations/${reference}`)));
    return { stage: state.stage, contentHash: state.revisions.at(-1)?.contentHash };
  };
  const underReview = async (title: string, seconds = 3_600): Promise<string> => {
    const reference = await propose(title);
    await accepted(command(reference, 'admit', 'salma'));
    await accepted(command(reference, 'open-round', 'salma', { deadline: inSeconds(seconds) }));
    return reference;
  };
  const awaitingEndorsement = async (title: string): Promise<string> => {
    const reference = await underReview(title);
    for (const person of ['huda', 'jonas', 'amina'])
      await accepted(command(reference, 'take-position', person, { value: 'support' }));
    await eventually(
      () => show(reference),
      ({ stage }) => stage === 'awaiting-endorsement',
    );
    return reference;
  };

  /** Sends the command in each language and compares the status, the code and the messages. */
  const expectRefusal = async (
    path: string,
    as: string,
    body: unknown,
    expected: { status: number; code: string; en: RegExp; ar: RegExp },
  ): Promise<void> => {
    const sent = { as, ...(body === undefined ? {} : { body }) };
    const [en, ar] = [
      await call('POST', path, { ...sent, language: 'en' }),
      await call('POST', path, { ...sent, language: 'ar' }),
    ];
    expect([en.status, en.body['code']]).toStrictEqual([expected.status, expected.code]);
    expect([ar.status, ar.body['code']]).toStrictEqual([expected.status, expected.code]);
    expect([en.headers.get('content-language'), ar.headers.get('content-language')]).toStrictEqual([
      'en',
      'ar',
    ]);
    expect(en.body['detail']).toMatch(expected.en);
    expect(ar.body['detail']).toMatch(expected.ar);
  };

  it('of an unknown reference is answered with 404', async () => {
    await expectRefusal(
      `/v1/recommendations/${group}-2026-9999/comment`,
      'amina',
      { text: 'Where?' },
      {
        status: 404,
        code: 'TAWSIYA_UNKNOWN_REFERENCE',
        en: /There is no recommendation/,
        ar: /لا توجد توصية/,
      },
    );
  });

  it('of an unknown group is answered with 404', async () => {
    await expectRefusal(
      '/v1/groups/NOBODY/recommendations',
      'amina',
      { content: content('A') },
      {
        status: 404,
        code: 'TAWSIYA_UNKNOWN_GROUP',
        en: /no group NOBODY/,
        ar: /لا يوجد فريق باسم NOBODY/,
      },
    );
  });

  it('of an unknown actor is answered with 403', async () => {
    const reference = await propose('Unknown actor');
    await expectRefusal(
      `/v1/recommendations/${reference}/comment`,
      'stranger',
      { text: 'Hello' },
      {
        status: 403,
        code: 'TAWSIYA_UNKNOWN_ACTOR',
        en: /stranger has no seat/,
        ar: /ليس لـ stranger مقعد/,
      },
    );
    await expectRefusal(
      `/v1/groups/${group}/recommendations`,
      'stranger',
      { content: content('B') },
      {
        status: 403,
        code: 'TAWSIYA_UNKNOWN_ACTOR',
        en: /stranger has no seat/,
        ar: /ليس لـ stranger مقعد/,
      },
    );
  });

  it('of an actor of another group is answered with 403', async () => {
    const other = await system.establish([{ from: 'amina', to: 'only-there' }]);
    await accepted(
      call('POST', `/v1/groups/${other}/recommendations`, {
        as: 'only-there',
        body: { content: content('There') },
      }),
    );
    const reference = await propose('Here');
    await expectRefusal(
      `/v1/recommendations/${reference}/comment`,
      'only-there',
      { text: 'Hello' },
      {
        status: 403,
        code: 'TAWSIYA_UNKNOWN_ACTOR',
        en: /only-there has no seat in this group/,
        ar: /ليس لـ only-there مقعد في هذا الفريق/,
      },
    );
  });

  it('of a wrong stage is answered with 409', async () => {
    const reference = await propose('Wrong stage');
    await expectRefusal(
      `/v1/recommendations/${reference}/take-position`,
      'amina',
      { value: 'support' },
      {
        status: 409,
        code: 'TAWSIYA_WRONG_STAGE',
        en: /stands at "screening", where "take-position" is not possible/,
        ar: /التوصية في مرحلة «screening»/,
      },
    );
  });

  it('to a recommendation that has ended is answered with 409 and its stage', async () => {
    const reference = await propose('Ended');
    await accepted(command(reference, 'withdraw', 'amina', { reasons: 'Not needed.' }));
    await expectRefusal(
      `/v1/recommendations/${reference}/comment`,
      'amina',
      { text: 'Too late' },
      {
        status: 409,
        code: 'TAWSIYA_WRONG_STAGE',
        en: /stands at "withdrawn"/,
        ar: /في مرحلة «withdrawn»/,
      },
    );
  });

  it('of a position after the deadline is answered with 409', async () => {
    const reference = await underReview('Late', 2);
    await eventually(
      () => show(reference),
      ({ stage }) => stage !== 'under-review',
    );
    await expectRefusal(
      `/v1/recommendations/${reference}/take-position`,
      'amina',
      { value: 'support' },
      {
        status: 409,
        code: 'TAWSIYA_WRONG_STAGE',
        en: /stands at "returned", where "take-position" is not possible/,
        ar: /التوصية في مرحلة «returned»/,
      },
    );
  });

  it('of a second key by the same person is answered with 409', async () => {
    const reference = await awaitingEndorsement('Two keys');
    const { contentHash } = await show(reference);
    await accepted(command(reference, 'endorse', 'huda', { contentHash }));
    await expectRefusal(
      `/v1/recommendations/${reference}/endorse`,
      'huda',
      { contentHash },
      {
        status: 409,
        code: 'TAWSIYA_KEY_ALREADY_GIVEN',
        en: /huda has given a key already/,
        ar: /سبق أن أعطى huda مفتاحه/,
      },
    );
    await accepted(command(reference, 'endorse', 'jonas', { contentHash }));
    await expect(show(reference)).resolves.toMatchObject({ stage: 'endorsed' });
  });

  it('of a hash that is not that of the text is answered with 409', async () => {
    const reference = await awaitingEndorsement('Another text');
    await expectRefusal(
      `/v1/recommendations/${reference}/endorse`,
      'huda',
      { contentHash: '0'.repeat(64) },
      {
        status: 409,
        code: 'TAWSIYA_TEXT_CHANGED',
        en: /is not that of the text in force/,
        ar: /لا تخص النص الساري/,
      },
    );
  });

  it('of text that is empty, too large or reordered is refused before it is recorded', async () => {
    const reference = await propose('Texts');
    const path = `/v1/recommendations/${reference}/comment`;
    await expectRefusal(
      path,
      'amina',
      { text: '' },
      {
        status: 400,
        code: 'TAWSIYA_MALFORMED',
        en: /text must be text that is not empty/,
        ar: /نص غير فارغ/,
      },
    );
    await expectRefusal(
      path,
      'amina',
      { text: 'م'.repeat(limits.statement) },
      {
        status: 413,
        code: 'TAWSIYA_TOO_LARGE',
        en: new RegExp(`the limit is ${limits.statement}`),
        ar: new RegExp(`والحد الأقصى ${limits.statement}`),
      },
    );
    for (const character of '\u202A\u202B\u202C\u202D\u202E')
      await expectRefusal(
        path,
        'amina',
        { text: `a${character}b` },
        {
          status: 400,
          code: 'TAWSIYA_FORBIDDEN_CHARACTER',
          en: /U\+202[A-E], which reorders or hides text/,
          ar: /U\+202[A-E] الذي يغيّر ترتيب النص/,
        },
      );
    for (const mark of '\u200E\u200F\u061C')
      await accepted(command(reference, 'comment', 'amina', { text: `a${mark}b` }));
    await expect(show(reference)).resolves.toMatchObject({ stage: 'screening' });
  });

  it('leaves text in the record as NFC, however it was sent', async () => {
    const decomposed = 'Cafe\u0301';
    const reference = await propose(decomposed);
    const { state } = z
      .object({ state: z.object({ revisions: z.array(z.object({ content: z.unknown() })) }) })
      .parse(await accepted(call('GET', `/v1/recommendations/${reference}`)));
    expect(state.revisions.at(-1)?.content).toMatchObject({ title: { en: 'Caf\u00e9' } });
  });

  it('of a key that was used for another body is answered with 422', async () => {
    const reference = await propose('Reused key');
    const path = `/v1/recommendations/${reference}/comment`;
    await accepted(call('POST', path, { as: 'amina', key: 'reused', body: { text: 'First' } }));
    const again = (language: 'ar' | 'en') =>
      call('POST', path, { as: 'amina', key: 'reused', body: { text: 'Second' }, language });
    for (const [language, detail] of [
      ['en', /The Idempotency-Key reused was used for another command/],
      ['ar', /استُخدم Idempotency-Key reused لأمر آخر/],
    ] as const) {
      const { status, body } = await again(language);
      expect([status, body['code']]).toStrictEqual([422, 'TAWSIYA_IDEMPOTENCY_KEY_REUSED']);
      expect(body['detail']).toMatch(detail);
    }
  });

  it('that names a target which is not there is answered with 404 and the field', async () => {
    const reference = await propose('Target');
    const answer = await command(reference, 'merge', 'salma', {
      into: `${group}-2026-9999`,
      reasons: 'Same.',
    });
    expect(answer.body).toMatchObject({ status: 404, code: 'TAWSIYA_UNKNOWN_REFERENCE', field: 'into' });
  });
});
