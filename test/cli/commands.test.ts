import type { FastifyInstance } from 'fastify';
import type { Submission } from '../../api/ports/engine';
import { content, receiptFor, serverWith } from '../api/engine-stand-in';
import { tawsiya, type Setting } from './running';

interface Sent {
  readonly to: string;
  readonly command: string;
  readonly submission: Submission;
}

const reference = 'MWG-2026-0001';
const membership = {
  version: 2,
  entities: [{ id: 'mfa', names: { en: 'Ministry', ar: 'وزارة' } }],
  persons: [{ id: 'amal', names: { en: 'Amal', ar: 'أمل' } }],
  seats: [{ personId: 'amal', entityId: 'mfa', role: 'co-chair' }],
};
const files = {
  'content.json': JSON.stringify(content),
  'proposal.json': JSON.stringify({ content, draft: true }),
  'membership.json': JSON.stringify(membership),
};
const reasons = ['--reasons', 'As discussed.'];
const why = { reasons: 'As discussed.' };

describe('a command', () => {
  let app: FastifyInstance;
  let url: string;
  let sent: Sent[];
  beforeEach(async () => {
    sent = [];
    const note = async (to: string, command: string, submission: Submission) => {
      sent.push({ to, command, submission });
      const made = command.startsWith('propose') ? { references: [reference] } : {};
      return { ...receiptFor(command, submission, to), ...made };
    };
    app = await serverWith({ submitToGroup: note, submitToRecommendation: note, submitToCycle: note });
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => app.close());

  const asSalma = (args: readonly string[], setting: Setting = {}) =>
    tawsiya([...args, '--as', 'salma', '--key', 'k1'], { url, files, ...setting });

  it.each<[readonly string[], string, string, unknown]>([
    [['submit', reference], reference, 'submit', {}],
    [['withdraw', reference, ...reasons], reference, 'withdraw', why],
    [['admit', reference], reference, 'admit', {}],
    [['return', reference, ...reasons], reference, 'return', why],
    [['decline', reference, ...reasons], reference, 'decline', why],
    [
      ['record-attendance', reference, '--present', 'mfa', '--present', 'iom'],
      reference,
      'record-attendance',
      { entities: ['mfa', 'iom'] },
    ],
    [
      ['open-round', reference, '--deadline', '14d', '--cycle', 'MWG-C-0001'],
      reference,
      'open-round',
      { deadline: '2026-03-15T10:00:00.000Z', cycle: 'MWG-C-0001' },
    ],
    [
      [
        'position',
        reference,
        'objection',
        '--grounds',
        'G',
        '--remedy',
        'R',
        '--revision',
        '2',
        '--entity',
        'mfa',
      ],
      reference,
      'take-position',
      { value: 'objection', grounds: 'G', remedy: 'R', revision: 2, entityId: 'mfa' },
    ],
    [
      ['position', reference, 'hold', '--until', '48h', '--statement', 'S'],
      reference,
      'take-position',
      { value: 'hold', until: '2026-03-03T10:00:00.000Z', statement: 'S' },
    ],
    [['comment', reference, 'Well said.'], reference, 'comment', { text: 'Well said.' }],
    [
      ['extend-deadline', reference, '--deadline', '2026-04-01T12:00:00+02:00', ...reasons],
      reference,
      'extend-deadline',
      { deadline: '2026-04-01T10:00:00.000Z', ...why },
    ],
    [['confirm', reference], reference, 'confirm-determination', {}],
    [
      ['revise', reference, '--kind', 'editorial', '--note', 'N', '--file', 'content.json'],
      reference,
      'revise',
      { kind: 'editorial', note: 'N', content },
    ],
    [['edit', reference, '--file', 'proposal.json'], reference, 'edit', { content }],
    [['endorse', reference, '--hash', 'a'.repeat(64)], reference, 'endorse', { contentHash: 'a'.repeat(64) }],
    [
      ['close', reference, '--outcome', 'implemented', ...reasons],
      reference,
      'close',
      { outcome: 'implemented', ...why },
    ],
    [['propose', 'MWG', '--file', 'proposal.json'], 'MWG', 'propose', { content, draft: true }],
    [
      ['propose', 'MWG', '--file', 'content.json', '--entity', 'mfa'],
      'MWG',
      'propose',
      { content, entityId: 'mfa' },
    ],
    [['group', 'change-membership', 'MWG', 'membership.json'], 'MWG', 'change-membership', { membership }],
    [
      ['group', 'delegate', 'MWG', 'huda', '--from', '1h', '--until', '48h', '--role', 'member'],
      'MWG',
      'delegate',
      { to: 'huda', from: '2026-03-01T11:00:00.000Z', until: '2026-03-03T10:00:00.000Z', role: 'member' },
    ],
    [
      [
        ...['group', 'delegate', 'MWG', 'huda', '--person', 'amina', '--entity', 'moi'],
        ...['--source', 'Letter.', '--until', '48h'],
      ],
      'MWG',
      'delegate',
      {
        to: 'huda',
        until: '2026-03-03T10:00:00.000Z',
        personId: 'amina',
        entityId: 'moi',
        source: 'Letter.',
      },
    ],
    [
      ['group', 'revoke-delegation', 'MWG', '3', '--source', 'Letter.'],
      'MWG',
      'revoke-delegation',
      { delegation: 3, source: 'Letter.' },
    ],
    [['cycle', 'cancel', 'MWG-C-0001', ...reasons], 'MWG-C-0001', 'cancel', why],
    [
      [
        ...['cycle', 'schedule', 'MWG', '--name-en', 'First', '--kind', 'meeting'],
        ...['--item', reference, '--item', 'MWG-2026-0002', '--deadline', '2h', '--remind-hours-before', '1'],
      ],
      'MWG',
      'schedule-cycle',
      {
        name: { en: 'First' },
        kind: 'meeting',
        agenda: [{ reference }, { reference: 'MWG-2026-0002' }],
        opensAt: '2026-03-01T10:00:00.000Z',
        deadline: '2026-03-01T12:00:00.000Z',
        remindHoursBefore: 1,
      },
    ],
  ])('%j is sent to its own route', async (args, to, command, data) => {
    const ran = await asSalma(args);
    expect(sent).toMatchObject([{ to, command, submission: { commandId: 'k1', personId: 'salma' } }]);
    expect(sent[0]?.submission.data).toStrictEqual(data);
    expect(ran.code).toBe(0);
  });

  it('proposes from flags in both languages', async () => {
    await asSalma([
      ...['propose', 'MWG', '--title-en', 'T', '--title-ar', 'ع', '--text-en', 'X', '--text-ar', 'ن'],
      ...['--theme', 'governance', '--addressee', 'A', '--addressee', 'B'],
      ...[
        '--evidence',
        'source=DTM; figure=704142; unit=migrants; date=2018-02; link=https://dtm.iom.int/?a=b',
      ],
    ]);
    expect(sent[0]?.submission.data).toStrictEqual({
      content: {
        title: { en: 'T', ar: 'ع' },
        text: { en: 'X', ar: 'ن' },
        theme: 'governance',
        addressees: ['A', 'B'],
        evidence: [
          {
            source: 'DTM',
            figure: '704142',
            unit: 'migrants',
            date: '2018-02',
            link: 'https://dtm.iom.int/?a=b',
          },
        ],
      },
    });
  });

  it.each([
    ['a JSON array', JSON.stringify([{ content }, { content }])],
    ['JSON lines', `${JSON.stringify({ content })}\n\n${JSON.stringify({ content })}\n`],
  ])('imports %s from standard input and says the references', async (_shape, text) => {
    const ran = await asSalma(['import', 'MWG', '-'], { files: { '-': text } });
    expect(sent[0]?.submission.data).toStrictEqual({ proposals: [{ content }, { content }] });
    expect(ran.out).toContain(reference);
  });

  it('shows the receipt in words, and as JSON where that is asked for', async () => {
    const words = await asSalma(['admit', reference]);
    const arabic = await asSalma(['admit', reference, '--lang', 'ar']);
    const json = await asSalma(['admit', reference, '--json']);
    expect(words.out).toContain(`${reference} · admit · screening`);
    expect(arabic.out).toContain('قيد الفحص');
    expect(JSON.parse(json.out)).toMatchObject({ commandId: 'k1', subject: reference });
  });

  it('says which instant a time from now became', async () => {
    const ran = await asSalma(['open-round', reference, '--deadline', '90s']);
    expect(ran.err).toContain('--deadline is 2026-03-01T10:01:30.000Z');
  });

  it('makes a key of its own where it is given none', async () => {
    await tawsiya(['admit', reference, '--as', 'salma'], { url });
    await tawsiya(['admit', reference, '--as', 'salma'], { url });
    expect(new Set(sent.map(({ submission }) => submission.commandId)).size).toBe(2);
  });

  it.each<[string, readonly string[], Setting['environment']]>([
    ['--as before all else', ['--as', 'amal'], { TAWSIYA_TOKEN: 'dev:clara', TAWSIYA_PERSON: 'huda' }],
    ['TAWSIYA_TOKEN', [], { TAWSIYA_TOKEN: 'dev:amal', TAWSIYA_PERSON: 'huda' }],
    ['TAWSIYA_PERSON', [], { TAWSIYA_PERSON: 'amal' }],
  ])('takes who acts from %s', async (_source, args, environment = {}) => {
    const ran = await tawsiya(['whoami', ...args], { url, environment });
    expect(ran.out).toBe('The service knows you as amal.');
  });
});
