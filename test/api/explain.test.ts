import type { FastifyInstance } from 'fastify';
import { standingOf } from '../../domain/recommendation/standing';
import { rules } from '../domain/cast';
import {
  asks,
  fold,
  played,
  returnedFromReview,
  roundOpen,
  type Story,
} from '../domain/recommendation/stories';
import { hour } from '../domain/cast';
import { asPerson, serverWith } from './engine-stand-in';

const explanation = '/v1/recommendations/MWG-2026-0001/explanation';
const whatIf = '/v1/recommendations/MWG-2026-0001/what-if';
const simpleMajority = { kind: 'majority', numerator: 1, denominator: 2, of: 'votes-cast' };
const others = { ...rules, version: 2, decisionRule: simpleMajority };

describe('what is on record', () => {
  let app: FastifyInstance | undefined;
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  const showing = async (story: Story): Promise<FastifyInstance> => {
    const state = fold(story);
    if (state.stage === 'none') throw new Error('Nothing was proposed');
    app = await serverWith({
      recommendation: async () => ({ visible: true, state, standing: standingOf(state) }),
    });
    return app;
  };

  const tried = async (story: Story, payload: object, language = 'en') =>
    (await showing(story)).inject({
      method: 'POST',
      url: whatIf,
      headers: { ...asPerson('amina'), 'accept-language': language },
      payload,
    });

  it.each([
    ['en', 'Objections: 1. One is enough to return the text for additional work.'],
    ['ar', 'الاعتراضات: 1. يكفي واحد لإعادة النص لمزيد من العمل.'],
  ])('is explained in the language %s, with the figures', async (language, text) => {
    const server = await showing(returnedFromReview);
    const headers = { ...asPerson('amina'), 'accept-language': language };
    const reply = await server.inject({ url: explanation, headers });
    expect([reply.statusCode, reply.headers['content-language']]).toStrictEqual([200, language]);
    expect(reply.json()).toMatchObject({
      reference: 'MWG-2026-0001',
      stage: 'returned',
      rounds: [
        {
          number: 1,
          status: 'closed',
          closesAt: hour(3),
          tally: { members: 5, positions: { support: 4, objection: 1 }, outcome: 'returned' },
          working: expect.arrayContaining([
            { code: 'OBJECTION_RETURNS', parameters: { sustained: 1 }, text },
          ]) as unknown,
        },
      ],
    });
  });

  it('is explained of an open round as if it closed now', async () => {
    const story = played(roundOpen, asks('amina', 'take-position', { value: 'support' }), hour(3));
    const reply = await (await showing(story)).inject({ url: explanation, headers: asPerson('amina') });
    expect(reply.json()).toMatchObject({
      stage: 'under-review',
      rounds: [{ status: 'open', closesAt: hour(100), tally: { present: 1, reasonCode: 'NO_QUORUM' } }],
    });
  });

  it('is counted under other rules, with what they leave out as it is by default', async () => {
    const reply = await tried(returnedFromReview, { rules: others });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      reference: 'MWG-2026-0001',
      rounds: [
        {
          number: 1,
          recorded: { outcome: 'returned' },
          otherwise: { outcome: 'adopted', deciding: { decisionRule: { reach: 'more-than' } } },
          differences: expect.arrayContaining([
            { field: 'outcome', recorded: 'returned', otherwise: 'adopted' },
          ]) as unknown,
          working: expect.arrayContaining([
            expect.objectContaining({ code: 'MAJORITY', text: 'The majority was reached.' }),
          ]) as unknown,
        },
      ],
    });
  });

  it.each([
    ['en', 'A round is open for at least 99 hours; its deadline is'],
    ['ar', 'تبقى الجولة مفتوحة 99 ساعة على الأقل'],
  ])('says in the language %s why so short a round could not have opened', async (language, text) => {
    const longer = { ...others, period: { leastHours: 99, mostHours: 200 } };
    const reply = await tried(returnedFromReview, { rules: longer }, language);
    expect(reply.json()).toMatchObject({
      rounds: [
        {
          obstacle: {
            code: 'TAWSIYA_PERIOD_TOO_SHORT',
            parameters: { hours: 99 },
            text: expect.stringContaining(text) as unknown,
          },
        },
      ],
    });
    expect((await tried(returnedFromReview, { rules: others })).json()).toMatchObject({
      rounds: [{ obstacle: null }],
    });
  });

  it.each([
    [
      { rules: { ...others, quorum: { kind: 'number', members: 6 } } },
      422,
      'TAWSIYA_RULES_CONTRADICT',
      'quorum.members',
    ],
    [{ rules: { ...others, silence: 'consent' } }, 400, 'TAWSIYA_MALFORMED', 'rules.silence'],
    [{ rules: { ...others, silense: 'assent' } }, 400, 'TAWSIYA_UNKNOWN_FIELD', 'rules.silense'],
    [{}, 400, 'TAWSIYA_MALFORMED', 'rules'],
  ])('is not counted under rules that do not fit: %j', async (payload, status, code, field) => {
    const reply = await tried(returnedFromReview, payload);
    expect(reply.json()).toMatchObject({ status, code, field });
  });

  it('is not counted by a type of decision that the rules do not know', async () => {
    const reply = await tried(returnedFromReview, { rules: others, decisionType: 'budget' }, 'ar');
    expect(reply.json()).toMatchObject({
      status: 422,
      code: 'TAWSIYA_UNKNOWN_DECISION_TYPE',
      parameters: { type: 'budget' },
    });
  });

  it.each([
    ['GET', explanation, undefined],
    ['POST', whatIf, { rules: others }],
  ] as const)('is kept from whoever may not see the recommendation: %s', async (method, url, payload) => {
    app = await serverWith({ recommendation: async () => ({ visible: false }) });
    const headers = asPerson('stranger');
    const reply = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    expect(reply.json()).toMatchObject({ status: 404, code: 'TAWSIYA_UNKNOWN_REFERENCE' });
  });

  it.each([
    ['GET', explanation],
    ['POST', whatIf],
  ] as const)('is told to nobody who does not say who they are: %s', async (method, url) => {
    const reply = await (await showing(roundOpen)).inject({ method, url });
    expect(reply.statusCode).toBe(401);
  });

  it('sends no command to the engine', async () => {
    const state = fold(returnedFromReview);
    if (state.stage === 'none') throw new Error('Nothing was proposed');
    const refuse = async (): Promise<never> => {
      throw new Error('A command was sent');
    };
    app = await serverWith({
      recommendation: async () => ({ visible: true, state, standing: standingOf(state) }),
      submitToGroup: refuse,
      submitToRecommendation: refuse,
      submitToCycle: refuse,
    });
    const headers = asPerson('amina');
    const reply = await app.inject({ method: 'POST', url: whatIf, headers, payload: { rules: others } });
    expect([reply.statusCode, reply.headers['idempotency-key']]).toStrictEqual([200, undefined]);
  });
});
