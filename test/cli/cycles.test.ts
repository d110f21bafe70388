import type { FastifyInstance } from 'fastify';
import type { Submission } from '../../api/ports/engine';
import type { AgendaItem, ScheduledCycle } from '../../domain/review/state';
import { receiptFor, serverWith } from '../api/engine-stand-in';
import { cycle, group } from '../api/example-cycle';
import { libya } from '../../domain/calendar/libya';
import { rules } from '../domain/cast';
import { tawsiya } from './running';

const recurring = {
  ...group,
  rules: { ...rules, calendar: libya },
  recurrences: [
    {
      id: 'monthly',
      name: { en: 'Monthly meeting' },
      kind: 'meeting' as const,
      weekday: 'tuesday' as const,
      opensAt: '10:00',
      zone: 'Africa/Tripoli',
      term: { kind: 'working-days' as const, days: 5, timeOfDay: '17:00' },
      personId: 'salma',
      paused: true,
    },
  ],
};

describe('review cycles, by command line', () => {
  let app: FastifyInstance;
  let url: string;
  let sent: { readonly to: string; readonly command: string; readonly data: unknown }[];
  let shown: ScheduledCycle;
  beforeEach(async () => {
    sent = [];
    shown = cycle;
    const note = async (to: string, command: string, submission: Submission) => {
      sent.push({ to, command, data: submission.data });
      return receiptFor(command, submission, to);
    };
    app = await serverWith({
      submitToGroup: note,
      submitToCycle: note,
      group: async () => ({ state: recurring }),
      cycle: async () => ({ state: shown }),
    });
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => app.close());

  const asSalma = (...args: readonly string[]) => tawsiya(['cycle', ...args, '--as', 'salma'], { url });

  const scheduling = ['schedule', 'MWG', '--name-en', 'First', '--kind', 'meeting'] as const;

  it('take the type and the papers of each item, and the cycles to carry over from', async () => {
    const ran = await asSalma(
      ...scheduling,
      ...['--item', 'MWG-2026-0001; type=budget', '--item', 'MWG-2026-0002'],
      ...['--paper', 'item=MWG-2026-0001; title-en=Note; title-ar=مذكرة; link=https://example.org/?a=b'],
      ...['--paper', 'item=MWG-2026-0001; title-en=Minutes'],
      ...['--carry-over', 'MWG-C-0001', '--working-days', '5', '--time', '17:00'],
    );
    expect(ran.code).toBe(0);
    expect(sent[0]?.data).toMatchObject({
      agenda: [
        {
          reference: 'MWG-2026-0001',
          decisionType: 'budget',
          papers: [
            { title: { en: 'Note', ar: 'مذكرة' }, link: 'https://example.org/?a=b' },
            { title: { en: 'Minutes' } },
          ],
        },
        { reference: 'MWG-2026-0002' },
      ],
      carryOver: ['MWG-C-0001'],
      term: { kind: 'working-days', days: 5, timeOfDay: '17:00' },
    });
  });

  it.each([
    [['--item', 'MWG-2026-0001; budget'], '--item is "MWG-2026-0001; budget"'],
    [['--item', 'MWG-2026-0001; kind=budget'], '--item is'],
    [['--item', 'MWG-2026-0001', '--paper', 'title-en=Note'], '--paper is "title-en=Note"'],
    [['--item', 'MWG-2026-0001', '--paper', 'item=MWG-2026-0002; title-en=Note'], 'MWG-2026-0002'],
  ])('say what is wrong with %j, and send nothing', async (args, complaint) => {
    const ran = await asSalma(...scheduling, ...args, '--deadline', '2h');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(complaint);
    expect(sent).toStrictEqual([]);
  });

  it('record attendance, and get a later deadline', async () => {
    await asSalma('record-attendance', 'MWG-C-0001', '--present', 'mfa', '--present', 'iom');
    await asSalma('extend', 'MWG-C-0001', '--deadline', '2h', '--reasons', 'More time.');
    expect(sent).toStrictEqual([
      { to: 'MWG-C-0001', command: 'record-attendance', data: { entities: ['mfa', 'iom'] } },
      {
        to: 'MWG-C-0001',
        command: 'extend',
        data: { deadline: '2026-03-01T12:00:00.000Z', reasons: 'More time.' },
      },
    ]);
  });

  it('come again by the zone of the group’s working calendar where none is given', async () => {
    const monthly = [
      ...['recur', 'MWG', '--id', 'monthly', '--name-en', 'Monthly', '--kind', 'meeting'],
      ...['--weekday', 'tuesday', '--at', '10:00'],
    ];
    await asSalma(...monthly, '--working-days', '5');
    expect(sent).toMatchObject([
      {
        command: 'recur-cycle',
        data: {
          id: 'monthly',
          weekday: 'tuesday',
          opensAt: '10:00',
          zone: 'Africa/Tripoli',
          term: { kind: 'working-days', days: 5, timeOfDay: '24:00' },
        },
      },
    ]);
    const impossible = await asSalma(...monthly, '--working-days', '5', '--zone', 'Mars/Olympus');
    expect(impossible.code).toBe(1);
    expect(impossible.err).toContain(
      'The field zone must be the name of a time zone that there is, such as Africa/Tripoli.',
    );
    const endless = await asSalma(...monthly);
    expect(endless.code).toBe(2);
    expect(sent).toHaveLength(1);
  });

  it('are paused, resumed and ended by their short name', async () => {
    for (const change of ['pause', 'resume', 'end']) await asSalma(`${change}-recurrence`, 'MWG', 'monthly');
    expect(sent.map(({ command, data }) => [command, data])).toStrictEqual([
      ['pause-recurrence', { id: 'monthly' }],
      ['resume-recurrence', { id: 'monthly' }],
      ['end-recurrence', { id: 'monthly' }],
    ]);
  });

  it('that come again are listed', async () => {
    await expect(asSalma('recurrences', 'MWG')).resolves.toMatchObject({
      out: 'monthly  Monthly meeting  meeting  first working Tuesday of each month at 10:00 (Africa/Tripoli)  paused',
    });
  });

  it('show each item in its place, with its papers and its ways', async () => {
    const items: readonly AgendaItem[] = [
      {
        reference: 'MWG-2026-0001',
        status: 'round-opened',
        decisionType: 'budget',
        papers: [
          { title: { en: 'Note', ar: 'مذكرة' }, link: 'https://example.org/7' },
          { title: { en: 'Minutes' } },
        ],
        carriedFrom: 'MWG-C-0000',
      },
      { reference: 'MWG-2026-0002', status: 'refused', unfinished: true, carriedTo: 'MWG-C-0002' },
      { reference: 'MWG-2026-0003', status: 'refused', unfinished: true },
      { reference: 'MWG-2026-0004', status: 'refused', unfinished: true, settledSince: true },
    ];
    shown = { ...cycle, items, attendance: { personId: 'layla', present: ['mfa', 'iom'] } };
    const { out } = await asSalma('show', 'MWG-C-0001');
    const lines = out.split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          '1. MWG-2026-0001 · type budget · carried over from MWG-C-0000 · round opened',
        ),
        'paper: Note / مذكرة (https://example.org/7)',
        'paper: Minutes',
        '2. MWG-2026-0002 · refused · unfinished, carried over to MWG-C-0002',
        '3. MWG-2026-0003 · refused · unfinished',
        '4. MWG-2026-0004 · refused · unfinished, settled since',
      ]),
    );
    expect(out).toMatch(/At the meeting\s+mfa\n\s+iom/);
  });
});
