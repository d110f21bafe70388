import type { FastifyInstance } from 'fastify';
import { actionBodies } from '../../api/contract/action-commands';
import { actionCommandNames } from '../../api/contract/action-routes';
import { commandShapes, personCommands, type PersonCommandName } from '../../domain/action/commands';
import { done, progress, reasons } from '../domain/action/stories';
import { asPerson, serverWith } from './engine-stand-in';
import { actionInMemory } from '../cli/action-in-memory';

const plan = { title: { en: 'Another way' }, due: { written: '2028' } };

/** What each command may carry, with all that it may. */
const examples: Readonly<Record<PersonCommandName, readonly object[]>> = {
  accept: [{}, { source: 'A letter' }],
  decline: [reasons, { ...reasons, source: 'A letter' }],
  reassign: [
    { ...reasons, lead: { kind: 'entity', entityId: 'moh', focalPoint: 'huda' } },
    {
      ...reasons,
      lead: { kind: 'outside', names: { en: 'Municipality', ar: 'بلدية' }, focalPoint: 'The mayor' },
    },
  ],
  start: [{}, { source: 'A letter' }],
  report: [
    done,
    {
      ...progress,
      milestones: [{ id: 'protocol', state: 'reached' }],
      obstacles: { ar: 'لا تمويل' },
      evidence: [
        { source: 'DTM' },
        {
          source: 'DTM',
          publisher: 'IOM',
          figure: '704142',
          unit: 'migrants',
          period: 'Round 20',
          place: 'Libya',
          date: '2018-07',
          link: 'https://example.org',
          sha256: 'a'.repeat(64),
        },
      ],
      source: 'A letter',
    },
  ],
  verify: [{}, { text: 'Seen.' }],
  'fail-verification': [reasons],
  close: [{}, { text: 'Done.' }],
  hold: [reasons, { ...reasons, until: '2027-01-01T00:00:00.000Z' }],
  resume: [reasons],
  cancel: [reasons],
  supersede: [{ ...reasons, by: 'MWG-A-0002' }],
  reopen: [reasons],
  extend: [
    { ...reasons, due: { written: '2027' } },
    { ...reasons, due: { written: 'ongoing', means: { from: '2026-01-01' } } },
  ],
  replan: [{ ...reasons, plan }],
};

describe('the contract of actions', () => {
  it('has a body for each command of persons', () => {
    expect([...actionCommandNames].sort()).toStrictEqual([...personCommands].sort());
  });

  it.each(personCommands.flatMap((name) => examples[name].map((given) => [name, given] as const)))(
    'takes "%s" as the command does: %j',
    (name, given) => {
      const direct = commandShapes[name].read(given, '');
      expect(direct).toMatchObject({ ok: true });
      expect(commandShapes[name].read(actionBodies[name].parse(given), '')).toStrictEqual(direct);
    },
  );
});

describe('bad input on an action', () => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = await serverWith(actionInMemory().engine);
  });
  afterEach(async () => {
    await app.close();
  });

  const post = (person: string, command: string, payload: object, language = 'en') =>
    app.inject({
      method: 'POST',
      url: `/v1/actions/MWG-A-0001/${command}`,
      headers: { ...asPerson(person), 'accept-language': language },
      payload,
    });
  const reportOf = (changes: object) => ({ ...progress, ...changes });
  const replanOf = (changes: object) => ({ ...reasons, plan: { ...plan, ...changes } });

  it.each<readonly [string, string, string, object, string, string | undefined]>([
    [
      'evidence without a source',
      'amina',
      'report',
      reportOf({ evidence: [{ figure: '1' }] }),
      'TAWSIYA_MALFORMED',
      'evidence[0].source',
    ],
    [
      'a figure that would have to be guessed',
      'amina',
      'report',
      reportOf({ evidence: [{ source: 'DTM', figure: '4381,463' }] }),
      'TAWSIYA_MALFORMED',
      'evidence[0].figure',
    ],
    [
      'a negative amount',
      'layla',
      'replan',
      replanOf({ cost: { amount: '-5', currency: 'LYD' } }),
      'TAWSIYA_MALFORMED',
      'plan.cost.amount',
    ],
    [
      'an amount that is no number',
      'layla',
      'replan',
      replanOf({ cost: { amount: 'much', currency: 'LYD' } }),
      'TAWSIYA_MALFORMED',
      'plan.cost.amount',
    ],
    [
      'an unknown currency',
      'layla',
      'replan',
      replanOf({ cost: { amount: '5', currency: 'XQQ' } }),
      'TAWSIYA_MALFORMED',
      'plan.cost.currency',
    ],
    [
      'a due date before the start',
      'layla',
      'replan',
      replanOf({ start: { written: '2029' } }),
      'TAWSIYA_MALFORMED',
      'plan.due',
    ],
    ['a field that is not known', 'amina', 'accept', { sauce: 'x' }, 'TAWSIYA_UNKNOWN_FIELD', 'sauce'],
  ])('%s is refused by its field', async (_what, person, command, payload, code, field) => {
    const reply = await post(person, command, payload);
    expect(reply.json()).toMatchObject({ code, field });
    const arabic = (await post(person, command, payload, 'ar')).json<{ detail: string }>();
    expect(arabic.detail).toMatch(/[\u0600-\u06ff]/);
  });

  it('verification by the lead is refused, and a report on a closed action', async () => {
    await post('amina', 'accept', {});
    await post('amina', 'report', done);
    const own = await post('amina', 'verify', {});
    expect([own.statusCode, own.json()]).toStrictEqual([
      403,
      expect.objectContaining({ code: 'TAWSIYA_NOT_EMPOWERED' }),
    ]);
    await post('marco', 'verify', {});
    await post('layla', 'close', {});
    const late = await post('amina', 'report', progress);
    expect([late.statusCode, late.json()]).toStrictEqual([
      409,
      expect.objectContaining({ code: 'TAWSIYA_ACTION_WRONG_STAGE' }),
    ]);
  });

  it('an unknown action is not found', async () => {
    const reply = await app.inject({
      method: 'GET',
      url: '/v1/actions/MWG-A-0404',
      headers: asPerson('amina'),
    });
    expect([reply.statusCode, reply.json()]).toStrictEqual([
      404,
      expect.objectContaining({ code: 'TAWSIYA_UNKNOWN_ACTION' }),
    ]);
  });
});
