import type { FastifyInstance } from 'fastify';
import { toldFeed } from '../api/engine-stand-in';
import { statusDefinitions as ofTheDomain } from '../../domain/action/report';
import { statusDefinitions } from '../../cli/words/actions';
import { actionInMemory, type ActionInMemory } from './action-in-memory';
import { listening, tawsiya, type Ran, type Setting } from './running';

describe('an action on the command line', () => {
  let app: FastifyInstance;
  let url: string;
  let action: ActionInMemory;

  beforeEach(async () => {
    action = actionInMemory();
    ({ app, url } = await listening(action.engine, toldFeed()));
  });
  afterEach(async () => {
    await app.close();
  });

  const by = (person: string, args: readonly string[], setting: Setting = {}): Promise<Ran> =>
    tawsiya(['action', ...args, '--as', person], { url, ...setting });
  const done = async (person: string, ...args: readonly string[]): Promise<void> => {
    const ran = await by(person, args);
    expect([ran.code, ran.err]).toStrictEqual([0, '']);
  };
  const stage = async (): Promise<unknown> => (await action.engine.action(action.reference)).state.stage;
  const ref = 'MWG-A-0001';
  const reasons = ['--reasons', 'As the minutes say.'];
  const reported = [
    'report',
    ref,
    '--status',
    'implemented',
    '--percentage',
    '100',
    '--narrative-en',
    'All of it.',
  ];

  it('goes from its acceptance to its closure', async () => {
    await done('amina', 'accept', ref);
    await done('amina', 'start', ref);
    expect((await by('amina', reported)).out).toContain('MWG-A-0001 · report · reported implemented');
    await done('marco', 'fail-verification', ref, ...reasons);
    await done('amina', ...reported);
    await done('marco', 'verify', ref, '--text', 'Seen on site.');
    await done('layla', 'close', ref);
    expect(await stage()).toBe('closed');
    await done('layla', 'reopen', ref, ...reasons);
    expect(await stage()).toBe('in-progress');
  });

  it('is declined, given to another, held, resumed, put off, planned anew, and cancelled', async () => {
    await done('amina', 'decline', ref, ...reasons);
    await done('layla', 'reassign', ref, '--entity', 'moh', ...reasons);
    await done('layla', 'reassign', ref, '--outside-en', 'Municipality', '--outside-ar', 'بلدية', ...reasons);
    await done('layla', 'accept', ref, '--source', 'Letter of 2 March');
    await done('layla', 'hold', ref, '--until', '2026-06-01T00:00:00Z', ...reasons);
    await done('layla', 'resume', ref, ...reasons);
    await done('layla', 'extend', ref, '--due', 'when the funds come', '--to', '2027-12-31', ...reasons);
    const plan = JSON.stringify({ title: { en: 'Another way' }, due: { written: '2028' } });
    const replanned = await by('layla', ['replan', ref, 'plan.json', ...reasons], {
      files: { 'plan.json': plan },
    });
    expect([replanned.code, replanned.err]).toStrictEqual([0, '']);
    await done('layla', 'cancel', ref, ...reasons);
    const shown = await by('layla', ['show', ref]);
    expect(shown.out).toMatch(/Stage +cancelled/);
    expect(shown.out).toContain('Municipality');
    expect(shown.out).toMatch(/Due +2028 .*planned anew .*: As the minutes say\./);
    expect(shown.out).toContain('when the funds come (2027-12-31) · extended');
    expect(shown.out).toContain('Q3 2026 (2026-09-30) · as planned');
  });

  it('is superseded by another', async () => {
    await done('layla', 'supersede', ref, 'MWG-A-0009', ...reasons);
    expect(await stage()).toBe('superseded');
  });

  it('shows what its lead reported, with milestones, obstacles and evidence', async () => {
    await done('amina', 'accept', ref);
    const evidence = [
      {
        source: 'DTM',
        publisher: 'IOM',
        figure: '704142',
        unit: 'migrants',
        period: 'Round 20',
        place: 'Libya',
        date: '2018-07',
        sha256: 'a'.repeat(64),
      },
    ];
    const args = [
      ...['report', ref, '--status', 'in-progress', '--percentage', '40'],
      ...['--narrative-en', 'Talks go on.', '--narrative-ar', 'المحادثات جارية.'],
      ...[
        '--milestone',
        'protocol=reached',
        '--obstacles-en',
        'No funds yet.',
        '--evidence',
        'evidence.json',
      ],
    ];
    const files = { 'evidence.json': JSON.stringify(evidence) };
    expect((await by('amina', args, { files })).code).toBe(0);
    const english = await by('amina', ['show', ref]);
    expect(english.out).toContain('in progress · 40%');
    expect(english.out).toContain('Talks go on.');
    expect(english.out).toMatch(/protocol: .* · reached/);
    expect(english.out).toMatch(/first-data: .* · pending/);
    expect(english.out).toMatch(/Obstacles +No funds yet\./);
    expect(english.out).toContain('DTM · IOM · 704142 migrants · Round 20 · Libya · 2018-07');
    const arabic = await by('amina', ['show', ref, '--lang', 'ar']);
    expect(arabic.out).toContain('المحادثات جارية.');
    expect(arabic.out).toContain('قيد التنفيذ');
  });

  it('shows silence as silence, and what is late', async () => {
    await done('amina', 'accept', ref);
    expect((await by('layla', ['show', ref])).out).toMatch(/Last report +none yet, so nothing is known/);
    for (const month of ['06', '07', '08', '09', '10']) action.passTo(`2026-${month}-28T00:00:00.000Z`);
    const shown = await by('layla', ['show', ref]);
    expect(shown.out).toContain('overdue since');
    expect(shown.out).toContain('a report is missing since');
    expect(shown.out).not.toContain('on track');
    expect((await by('layla', ['list', '--late'])).out).toContain('MWG-A-0001 · accepted · late by');
  });

  it('says what each status means, as the domain does', async () => {
    const ran = await tawsiya(['action', 'statuses']);
    for (const [word, { means }] of Object.entries(ofTheDomain)) {
      expect(ran.out).toContain(means.en);
      expect(statusDefinitions[word]).toStrictEqual(means);
    }
    expect(JSON.parse((await tawsiya(['action', 'statuses', '--json'])).out)).toMatchObject({
      implemented: ofTheDomain.implemented.means.en,
    });
  });

  it.each<readonly [string, readonly string[], number, string]>([
    ['what is no milestone', [...reported, '--milestone', 'protocol'], 2, '"protocol" is no milestone'],
    [
      'a lead of two kinds',
      ['reassign', ref, '--entity', 'moh', '--outside-en', 'x', ...reasons],
      2,
      'Name the new lead',
    ],
    [
      'an outside body in one language',
      ['reassign', ref, '--outside-en', 'x', ...reasons],
      2,
      'Name the new lead',
    ],
    ['an unknown action', ['accept', 'MWG-A-0404'], 1, 'There is no action MWG-A-0404.'],
    ['a report before it is accepted', reported, 1, 'The action stands at "assigned"'],
    [
      'more than a hundred percent',
      ['report', ref, '--status', 'in-progress', '--percentage', '101', '--narrative-en', 'x'],
      1,
      'percentage',
    ],
  ])('refuses %s, with the way out', async (_what, args, code, sentence) => {
    const ran = await by('amina', args);
    expect([ran.code, ran.err]).toStrictEqual([code, expect.stringContaining(sentence)]);
  });
});
