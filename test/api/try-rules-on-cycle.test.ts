import type { FastifyInstance } from 'fastify';
import type { Engine } from '../../api/ports/engine';
import { EngineUnavailable, UnknownSubject } from '../../api/ports/engine';
import { standingOf } from '../../domain/recommendation/standing';
import type { RecommendationState } from '../../domain/recommendation/state';
import { content, rules } from '../domain/cast';
import { saying } from '../domain/recommendation/stories';
import { asPerson, serverWith } from './engine-stand-in';
import { adopted, cycle, decided, roundIn, stateOf } from './example-cycle';

const whatIf = '/v1/cycles/MWG-C-0001/what-if';
const unanimity = { ...rules, version: 2, decisionRule: { kind: 'unanimity', of: 'members' } };

const open = stateOf(saying(roundIn('MWG-C-0001'), 'support'));
const unanimous = decided(content, 'support', 'support', 'support', 'support', 'support');

/** As if another cycle had decided it before. */
const decidedTwice: RecommendationState = {
  ...adopted,
  rounds: adopted.rounds.flatMap((round) => [
    { ...round, cycle: 'MWG-C-0009' },
    { ...round, number: 2 },
  ]),
};

describe('other rules on a whole cycle', () => {
  let app: FastifyInstance | undefined;
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  /** Null is an item that the viewer may not see. */
  const showing = async (
    agenda: readonly (RecommendationState | null)[],
    changes: Partial<Engine> = {},
  ): Promise<FastifyInstance> => {
    const byReference = new Map<string, RecommendationState | null>(
      agenda.map((state, index) => [`MWG-2026-000${String(index + 1)}`, state]),
    );
    const items = [...byReference.keys()].map((reference) => ({
      reference,
      status: 'round-opened' as const,
    }));
    app = await serverWith({
      cycle: async (name) => {
        if (name !== cycle.cycle) throw new UnknownSubject('cycle', name);
        return { state: { ...cycle, items } };
      },
      recommendation: async (reference) => {
        const state = byReference.get(reference);
        if (state === undefined) throw new UnknownSubject('recommendation', reference);
        return state === null
          ? { visible: false }
          : { visible: true, state: { ...state, reference }, standing: standingOf(state) };
      },
      ...changes,
    });
    return app;
  };

  const tried = async (
    agenda: readonly (RecommendationState | null)[],
    payload: object = { rules: unanimity },
    language = 'en',
  ) =>
    (await showing(agenda)).inject({
      method: 'POST',
      url: whatIf,
      headers: { ...asPerson('amina'), 'accept-language': language },
      payload,
    });

  it('tell of each item what its round gave and what it would have given', async () => {
    const reply = await tried([adopted, unanimous, open]);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      cycle: 'MWG-C-0001',
      items: [
        {
          place: 1,
          reference: 'MWG-2026-0001',
          rounds: [
            {
              number: 1,
              status: 'closed',
              recorded: { outcome: 'adopted', reasonCode: 'MAJORITY' },
              otherwise: { outcome: 'returned', reasonCode: 'OBJECTED' },
              differences: expect.arrayContaining([
                { field: 'outcome', recorded: 'adopted', otherwise: 'returned' },
              ]) as unknown,
            },
          ],
        },
        {
          reference: 'MWG-2026-0002',
          rounds: [{ recorded: { reasonCode: 'MAJORITY' }, otherwise: { reasonCode: 'UNANIMITY' } }],
        },
        {
          place: 3,
          reference: 'MWG-2026-0003',
          rounds: [
            {
              status: 'open',
              recorded: { reasonCode: 'NO_QUORUM' },
              otherwise: { reasonCode: 'NO_QUORUM' },
            },
          ],
        },
      ],
      differing: 2,
      notShown: 0,
      withoutRound: 0,
    });
  });

  it.each([
    ['en', 'Outcome: returned for additional work.'],
    ['ar', 'النتيجة: معادة لمزيد من العمل.'],
  ])('carry the working in the language %s', async (language, text) => {
    const reply = await tried([adopted], undefined, language);
    expect(reply.headers['content-language']).toBe(language);
    expect(reply.json()).toMatchObject({
      items: [
        { rounds: [{ working: expect.arrayContaining([expect.objectContaining({ text })]) as unknown }] },
      ],
    });
  });

  it('count what they leave out: what may not be seen, and what has no round of this cycle', async () => {
    const elsewhere = stateOf(roundIn('MWG-C-0009'));
    const reply = await tried([null, elsewhere, null, adopted]);
    expect(reply.json()).toMatchObject({
      items: [{ place: 4, reference: 'MWG-2026-0004' }],
      differing: 1,
      notShown: 2,
      withoutRound: 1,
    });
    expect(reply.body).not.toMatch(/MWG-2026-000[123]/);
  });

  it('are tried on the rounds of this cycle alone', async () => {
    const reply = await tried([decidedTwice]);
    expect(reply.json()).toMatchObject({ items: [{ rounds: [{ number: 2 }] }], differing: 1 });
  });

  it('reach an agenda longer than what is asked at once', async () => {
    const agenda = Array.from({ length: 23 }, (_, index) => (index === 11 ? null : adopted));
    const reply = await tried(agenda);
    const { items, differing, notShown } = reply.json<{
      items: readonly { place: number }[];
      differing: number;
      notShown: number;
    }>();
    expect(items.map(({ place }) => place)).toStrictEqual(
      Array.from({ length: 23 }, (_, index) => index + 1).filter((place) => place !== 12),
    );
    expect([differing, notShown]).toStrictEqual([22, 1]);
  });

  it.each([
    ['TAWSIYA_RULES_CONTRADICT', 422, { rules: { ...unanimity, quorum: { kind: 'number', members: 6 } } }],
    ['TAWSIYA_UNKNOWN_DECISION_TYPE', 422, { rules: unanimity, decisionType: 'budget' }],
    ['TAWSIYA_MALFORMED', 400, { rules: { ...unanimity, silence: 'consent' } }],
    ['TAWSIYA_MALFORMED', 400, {}],
  ])(
    'are refused where they do not fit, even if no item has a round of this cycle: %s',
    async (code, status, payload) => {
      const reply = await tried([stateOf(roundIn('MWG-C-0009'))], payload);
      expect(reply.json()).toMatchObject({ status, code });
    },
  );

  it('are refused for a cycle that there is not', async () => {
    const server = await showing([adopted]);
    const reply = await server.inject({
      method: 'POST',
      url: '/v1/cycles/MWG-C-0002/what-if',
      headers: asPerson('amina'),
      payload: { rules: unanimity },
    });
    expect(reply.json()).toMatchObject({ status: 404, code: 'TAWSIYA_UNKNOWN_CYCLE' });
  });

  it('give no answer where a part of the agenda cannot be read', async () => {
    const recommendation = async (): Promise<never> => {
      throw new EngineUnavailable('no-answer');
    };
    const server = await showing([adopted], { recommendation });
    const headers = asPerson('amina');
    const reply = await server.inject({
      method: 'POST',
      url: whatIf,
      headers,
      payload: { rules: unanimity },
    });
    expect(reply.json()).toMatchObject({ status: 503, code: 'TAWSIYA_ENGINE_UNAVAILABLE' });
  });

  it('are tried for nobody who does not say who they are', async () => {
    const server = await showing([adopted]);
    const reply = await server.inject({ method: 'POST', url: whatIf, payload: { rules: unanimity } });
    expect(reply.statusCode).toBe(401);
  });

  it('send no command to the engine', async () => {
    const refuse = async (): Promise<never> => {
      throw new Error('A command was sent');
    };
    const commands = { submitToGroup: refuse, submitToRecommendation: refuse, submitToCycle: refuse };
    const server = await showing([adopted], commands);
    const headers = asPerson('amina');
    const reply = await server.inject({
      method: 'POST',
      url: whatIf,
      headers,
      payload: { rules: unanimity },
    });
    expect([reply.statusCode, reply.headers['idempotency-key']]).toStrictEqual([200, undefined]);
  });
});
