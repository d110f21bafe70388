import type { FastifyInstance } from 'fastify';
import { rulesBody } from '../../api/contract/rules';
import { rulesSchema } from '../../api/contract/rules-schema';
import { languages, type Language } from '../../cli/language';
import { rulesLines, type Rules } from '../../cli/shown/rules';
import { voiceOf } from '../../cli/voice';
import { demoGroup } from '../../workers/demo/group';
import { rulesDocuments } from '../docs/rules-documents';
import { membership, rules } from '../domain/cast';
import { engineInMemory } from './engine-in-memory';
import { conditionVariants } from './condition-variants';
import { implementationVariants } from './implementation-variants';
import { listening, tawsiya, type Ran, type Setting } from './running';

const proseOf = (changes: Partial<Rules>, language: Language): readonly string[] => {
  const voice = voiceOf({ language, coloured: false, now: () => new Date(0), zone: 'Africa/Tripoli' });
  const { entities, persons } = membership;
  const directory = { entities: [...entities], persons: [...persons] };
  return rulesLines(rulesBody.parse({ ...rules, ...changes }), directory, voice);
};

const endorsement = { ...rules.endorsement, remindHoursAfter: [] };
const { periodHours: _, ...inDays } = endorsement;
const objections = { ...rules.objections };
const powers: Rules['powers'] = {
  open: ['secretariat'],
  extend: ['secretariat'],
  suspend: ['secretariat'],
  closeEarly: [],
};
const fraction = { kind: 'fraction', numerator: 1, denominator: 2, of: 'eligible' } as const;
const majority = {
  kind: 'majority',
  numerator: 1,
  denominator: 2,
  reach: 'more-than',
  of: 'votes-cast',
} as const;

const calendar: NonNullable<Rules['calendar']> = {
  authority: 'libya',
  names: { en: 'Libya', ar: 'ليبيا' },
  version: 1,
  zone: 'Africa/Tripoli',
  weekend: ['friday', 'saturday'],
  holidays: [{ date: '2026-12-24', names: { en: 'Independence Day', ar: 'عيد الاستقلال' }, basis: 'fixed' }],
  offsets: [{ from: null, minutes: 120 }],
};

/** Each value that a parameter may have. */
const variants: readonly Partial<Rules>[] = [
  { version: 7 },
  { quorum: { kind: 'none' } },
  { quorum: { kind: 'number', members: 3 } },
  { quorum: fraction },
  { quorum: { ...fraction, of: 'members' } },
  { quorum: { ...fraction, numerator: 5, denominator: 8 } },
  { quorum: { kind: 'all', of: 'members' } },
  { quorum: { kind: 'all', of: 'eligible' } },
  { decisionRule: { kind: 'no-objection' } },
  { decisionRule: { kind: 'unanimity', of: 'votes-cast' } },
  { decisionRule: { kind: 'unanimity', of: 'present' } },
  { decisionRule: { kind: 'unanimity', of: 'members' } },
  { decisionRule: majority },
  { decisionRule: { ...majority, numerator: 2, denominator: 3 } },
  { decisionRule: { ...majority, numerator: 3, denominator: 4 } },
  { decisionRule: { ...majority, numerator: 5, denominator: 8 } },
  { decisionRule: { ...majority, reach: 'at-least' } },
  { decisionRule: { ...majority, of: 'present' } },
  { decisionRule: { ...majority, of: 'members' } },
  { silence: 'assent' },
  { remindHoursBefore: [72, 24] },
  { silence: 'abstention' },
  { silenceProcedure: { kind: 'follows', periodHours: 72, remindHoursBefore: [] } },
  { silenceProcedure: { kind: 'follows', periodHours: 96, remindHoursBefore: [] } },
  { silenceProcedure: { kind: 'follows', periodHours: 72, remindHoursBefore: [24] } },
  { absence: 'assent' },
  { absence: 'abstention' },
  { abstentions: 'counted' },
  { objection: 'defeats' },
  { objection: 'blocks' },
  { objection: 'to-meeting' },
  { objection: 'escalates' },
  { objectionNeeds: 'grounds' },
  { objectionNeeds: 'nothing' },
  { tie: { kind: 'casting-vote', entityId: 'mfa' } },
  { tie: { kind: 'casting-vote', entityId: 'iom' } },
  { tie: { kind: 'co-chairs-jointly' } },
  { weights: [{ entityId: 'mfa', votes: 3 }] },
  { weights: [{ entityId: 'mfa', votes: 4 }] },
  ...conditionVariants,
  { period: { leastHours: 72, mostHours: 87_600 } },
  { period: { leastHours: 0, mostHours: 96 } },
  { calendar },
  { calendar: { ...calendar, weekend: [] } },
  { calendar: { ...calendar, holidays: [] } },
  { calendar: { ...calendar, version: 9 } },
  { deadlineOnNonWorkingDay: 'stands' },
  { validUntil: '2026-08-31T00:00:00.000Z' },
  { determination: 'either-co-chair-confirms' },
  { determination: 'both-co-chairs-confirm' },
  { maximumRounds: 9 },
  { longestHoldHours: 9 },
  { objections: { ...objections, responseHours: 99 } },
  { escalation: { answerHours: 99, reminderHoursBefore: 9 } },
  { escalation: { answerHours: 720, reminderHoursBefore: 9 } },
  { deferral: { longestHours: 99 } },
  { reconsideration: { hours: 99, reopenedBy: 'nobody' } },
  { reconsideration: { hours: 0, reopenedBy: 'secretariat' } },
  { reconsideration: { hours: 0, reopenedBy: 'either-co-chair' } },
  { objections: { ...objections, reminderHoursBefore: 9 } },
  { objections: { ...objections, settledBy: 'secretariat' } },
  { endorsement: { ...endorsement, periodHours: 99 } },
  { endorsement: { ...endorsement, reminderHoursBefore: 9 } },
  { endorsement: { ...endorsement, deputies: 'may-endorse' } },
  { endorsement: { ...endorsement, delegates: 'may-endorse' } },
  { endorsement: { ...endorsement, proposer: 'may-not-endorse' } },
  { endorsement: { ...endorsement, onLapse: 'returned' } },
  { endorsement: { ...endorsement, onLapse: 'escalated' } },
  { endorsement: { ...endorsement, onLapse: 'waits' } },
  { endorsement: { ...endorsement, onLapse: 'waits', remindHoursAfter: [24, 48] } },
  { endorsement: { ...endorsement, keys: 'either' } },
  ...(['adoption', 'endorsement'] as const).flatMap((from) =>
    (['nobody', 'any-member'] as const).map((opposition) => ({
      endorsement: { ...endorsement, effect: { kind: 'later', periodHours: 720, from, opposition } as const },
    })),
  ),
  { endorsement: { ...endorsement, keys: 'chair-then-co-chair', firstKey: 'mfa' } },
  { endorsement: { ...endorsement, keys: 'chair-then-co-chair', firstKey: 'iom' } },
  { calendar, endorsement: { ...inDays, term: { kind: 'working-days', days: 10, timeOfDay: '16:00' } } },
  {
    calendar,
    endorsement: {
      ...inDays,
      term: { kind: 'calendar-days', days: 10, timeOfDay: '16:00', onNonWorkingDay: 'next-working-day' },
    },
  },
  ...(['screening', 'determination', 'revision'] as const).flatMap((stage) => [
    { stageLimits: { [stage]: { periodHours: 72, remindHoursBefore: [], remindHoursAfter: [] } } },
    { stageLimits: { [stage]: { periodHours: 72, remindHoursBefore: [24], remindHoursAfter: [] } } },
    { stageLimits: { [stage]: { periodHours: 72, remindHoursBefore: [], remindHoursAfter: [24, 48] } } },
  ]),
  { noticeHours: 72 },
  { presence: 'positions' },
  { alternates: 'in-absence' },
  { interest: ['proposer'] },
  { interest: ['addressee'] },
  { interest: ['proposer', 'addressee'] },
  { proxies: { atMost: 1, quorum: 'not-counted' } },
  { proxies: { atMost: 2, quorum: 'not-counted' } },
  { proxies: { atMost: 1, quorum: 'counted' } },
  { separation: ['position-and-determination'] },
  { separation: ['position-and-endorsement'] },
  { separation: ['secretariat-and-position'] },
  ...(['open', 'extend', 'suspend', 'closeEarly'] as const).map((power) => ({
    powers: { ...powers, [power]: ['secretariat', 'co-chair'] },
  })),
  { returnsTo: ['proposer', 'screening'] },
  { returnsTo: ['proposer', 'review'] },
  ...implementationVariants,
];

describe('the variants of rules of procedure', () => {
  it('cover every parameter that a document may have', () => {
    const { properties = {} } = rulesSchema();
    const varied = new Set(variants.flatMap((changes) => Object.keys(changes)));
    expect([...varied, 'decisionTypes'].sort()).toStrictEqual(Object.keys(properties).sort());
  });
});

describe.each(languages)('rules of procedure in sentences (%s)', (language) => {
  it('differ wherever the rules differ', () => {
    const prose = [...variants, {}].map((changes) => proseOf(changes, language).join('\n'));
    // The usual quorum is among the variants.
    expect(new Set(prose).size).toBe(variants.length);
  });

  it.each(rulesDocuments)('say everything of $file in this language', ({ value }) => {
    const document = rulesBody.parse(value);
    const lines = proseOf(document, language);
    expect(lines).toHaveLength(52 + document.decisionTypes.length * 18);
    const letters = language === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    for (const line of lines) {
      expect(line).toMatch(letters);
      expect(line).not.toMatch(/[{}]|undefined|\[object/);
    }
  });
});

describe('rules of procedure in sentences', () => {
  it.each<[Partial<Rules>, string, string]>([
    [
      { quorum: { ...fraction, numerator: 2, denominator: 3, of: 'members' } },
      'The quorum is two thirds of the member entities.',
      'النصاب القانوني حضور ثلثي الجهات الأعضاء.',
    ],
    [
      { quorum: { ...fraction, numerator: 5, denominator: 8 } },
      'The quorum is 5/8 of the member entities that are not recused.',
      'النصاب القانوني حضور 5/8 من الجهات الأعضاء غير المتنحية.',
    ],
    [
      { decisionRule: { ...majority, numerator: 2, denominator: 3, reach: 'at-least', of: 'present' } },
      'Majority: a text is adopted by at least two thirds of the votes of those present.',
      'الأغلبية: يُعتمد النص بما لا يقل عن ثلثي أصوات الحاضرين.',
    ],
    [
      { tie: { kind: 'casting-vote', entityId: 'mfa' } },
      'In a tie the side of Name of mfa prevails.',
      'عند تساوي الأصوات يُرجَّح جانب اسم mfa.',
    ],
    [
      {
        weights: [
          { entityId: 'mfa', votes: 3 },
          { entityId: 'iom', votes: 2 },
        ],
      },
      'Each member entity has one vote, except for Name of mfa (3 votes), Name of iom (2 votes).',
      'لكل جهة عضو صوت واحد، باستثناء اسم mfa (3 من الأصوات)، اسم iom (2 من الأصوات).',
    ],
    [
      { calendar },
      'The working calendar is that of Libya, version 1, zone Africa/Tripoli; its weekend: Friday, Saturday; its official holidays: 1.',
      'تقويم العمل هو تقويم ليبيا، الإصدار 1، المنطقة الزمنية Africa/Tripoli؛ وعطلة نهاية الأسبوع: الجمعة، السبت؛ وعدد العطلات الرسمية: 1.',
    ],
    [
      { validUntil: '2026-08-31T00:00:00.000Z' },
      'No round opens under these rules from 2026-08-31 02:00 GMT+2 on.',
      'لا تُفتح جولة بموجب هذه القواعد اعتباراً من 2026-08-31 02:00 GMT+2.',
    ],
  ])('say of %j what it means', (changes, english, arabic) => {
    expect(proseOf(changes, 'en')).toContain(english);
    expect(proseOf(changes, 'ar')).toContain(arabic);
  });

  it('give each type of decision a block of its own', () => {
    const { decisionTypes } = rulesBody.parse({
      ...rules,
      decisionTypes: [
        {
          id: 'budget',
          names: { en: 'Budget', ar: 'الميزانية' },
          quorum: { kind: 'all' },
          decisionRule: { kind: 'unanimity' },
        },
      ],
    });
    const english = proseOf({ decisionTypes }, 'en');
    const heading = english.indexOf('Decisions of the type "Budget":  budget');
    expect(english.slice(heading + 1, heading + 3)).toStrictEqual([
      '  The quorum is every one of the member entities that are not recused.',
      '  Unanimity: a text is adopted by all of the votes cast.',
    ]);
    expect(proseOf({ decisionTypes }, 'ar')).toContain('القرارات من نوع «الميزانية»:  budget');
  });
});

describe('the commands on rules of procedure', () => {
  let app: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    const { engine, feed } = engineInMemory();
    ({ app, url } = await listening(engine, feed));
  });
  afterEach(() => app.close());

  const bySalma = (args: readonly string[], setting: Setting = {}): Promise<Ran> =>
    tawsiya([...args, '--as', 'salma'], { url, ...setting });

  it('show those in force in both languages', async () => {
    const english = await bySalma(['rules', 'show', 'MWG']);
    const arabic = await bySalma(['rules', 'show', 'MWG', '--lang', 'ar']);
    expect(english.out.split('\n').slice(0, 2)).toStrictEqual([
      'version 1',
      'The quorum is half of the member entities that are not recused.',
    ]);
    expect(arabic.out).toContain('تسري نتيجة الجولة متى أكدها أحد الرئيسين المشاركين.');
  });

  it('give with --json the document, which can be adopted as it is once its version is raised', async () => {
    const shown = await bySalma(['rules', 'show', 'MWG', '--json']);
    const document: unknown = JSON.parse(shown.out);
    expect(document).toStrictEqual(demoGroup.rules);
    const next = JSON.stringify({ ...(document as object), version: 2 });
    const ran = await bySalma(['group', 'adopt-rules', 'MWG', '-'], { files: { '-': next } });
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  it.each(rulesDocuments)('adopt $file and then show it', async ({ file, text, value }) => {
    const ran = await bySalma(['group', 'adopt-rules', 'MWG', file], { files: { [file]: text } });
    const shown = await bySalma(['rules', 'show', 'MWG', '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(shown.out)).toStrictEqual(rulesBody.parse(value));
  });

  it.each<[string, string, string, string, 1 | 2]>([
    ['a file that is not YAML', 'silence: assent', 'silence: [', 'of rules.yaml is neither YAML nor JSON', 2],
    ['a misspelt field', 'silence: assent', 'silense: assent', 'field rules.silense', 1],
    ['a value that is none', 'silence: assent', 'silence: consent', 'field rules.silence', 1],
    ['a contradiction', '{ leastHours: 72,', '{ leastHours: 9000,', 'at period.leastHours', 1],
    ['an old version', 'version: 2', 'version: 1', 'send 2', 1],
  ])('name the line or the field of %s', async (_fault, right, wrong, words, code) => {
    const [document] = rulesDocuments;
    const text = document?.text.replace(right, wrong) ?? '';
    const ran = await bySalma(['group', 'adopt-rules', 'MWG', 'rules.yaml'], {
      files: { 'rules.yaml': text },
    });
    expect(ran.err).toContain(words);
    expect(ran.code).toBe(code);
  });

  it('write the schema', async () => {
    const ran = await bySalma(['rules', 'schema']);
    expect(JSON.parse(ran.out)).toStrictEqual(JSON.parse(JSON.stringify(rulesSchema())));
  });
});
