import * as fc from 'fast-check';
import type { z } from 'zod';
import { groupBodies, recommendationBodies } from '../../api/contract/commands';
import type { cycleState } from '../../api/contract/cycle-view';
import type { groupState } from '../../api/contract/group-view';
import type { stageName } from '../../api/contract/listing';
import type { ReceiptBody } from '../../api/contract/receipt';
import type { recommendationState, standing } from '../../api/contract/recommendation-view';
import { misfitOf } from '../../api/misfits';
import { commandShapes as groupShapes, type CommandData as GroupData } from '../../domain/group/commands';
import type { EstablishedGroup } from '../../domain/group/state';
import { commandShapes, type CommandData } from '../../domain/recommendation/commands';
import type { stageNames } from '../../domain/recommendation/stages';
import type { Standing } from '../../domain/recommendation/standing';
import type { RecommendationState } from '../../domain/recommendation/state';
import type { Recurrence } from '../../domain/group/recurrence';
import type { CycleData } from '../../domain/review/plan';
import type { ScheduledCycle } from '../../domain/review/state';
import { misfitRefusal } from '../../domain/shared/misfit-refusal';
import type { Shape } from '../../domain/shared/shape';
import type { Receipt } from '../../workflows/messages';
import { content } from './engine-stand-in';

/** Readonly or not makes no difference on the wire. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Agree<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
const agree = <A, B>(verdict: Agree<A, B>): boolean => verdict;

type Body<N extends keyof typeof recommendationBodies> = NonNullable<
  z.output<(typeof recommendationBodies)[N]>
>;

describe('the contract', () => {
  it('shows exactly what the states hold', () => {
    // The compiler checks these; a field that one side lacks makes the argument an error.
    const verdicts = [
      agree<z.output<typeof recommendationState>, RecommendationState>(true),
      agree<z.output<typeof standing>, Standing>(true),
      agree<z.output<typeof groupState>, EstablishedGroup>(true),
      agree<z.output<typeof cycleState>, ScheduledCycle>(true),
      agree<ReceiptBody, Receipt>(true),
      agree<z.output<typeof stageName>, (typeof stageNames)[number]>(true),
    ];
    expect(verdicts).not.toContain(false);
  });

  it('takes exactly what the commands take', () => {
    const verdicts = [
      agree<Body<'edit'>, CommandData<'edit'>>(true),
      agree<Body<'withdraw'>, CommandData<'withdraw'>>(true),
      agree<Body<'admit'>, CommandData<'admit'>>(true),
      agree<Body<'merge'>, CommandData<'merge'>>(true),
      agree<Body<'open-round'>, CommandData<'open-round'>>(true),
      agree<Body<'take-position'>, CommandData<'take-position'>>(true),
      agree<Body<'record-attendance'>, CommandData<'record-attendance'>>(true),
      agree<Body<'comment'>, CommandData<'comment'>>(true),
      agree<Body<'extend-deadline'>, CommandData<'extend-deadline'>>(true),
      agree<Body<'revise'>, CommandData<'revise'>>(true),
      agree<Body<'endorse'>, CommandData<'endorse'>>(true),
      agree<Body<'close'>, CommandData<'close'>>(true),
      agree<z.output<(typeof groupBodies)['propose']>, GroupData<'propose'>>(true),
      agree<z.output<(typeof groupBodies)['schedule-cycle']>, CycleData>(true),
      agree<z.output<(typeof groupBodies)['recur-cycle']>, Recurrence>(true),
      agree<z.output<(typeof groupBodies)['change-membership']>, GroupData<'change-membership'>>(true),
      agree<z.output<(typeof groupBodies)['adopt-rules']>, GroupData<'adopt-rules'>>(true),
      agree<z.output<(typeof groupBodies)['delegate']>, GroupData<'delegate'>>(true),
      agree<z.output<(typeof groupBodies)['revoke-delegation']>, GroupData<'revoke-delegation'>>(true),
    ];
    expect(verdicts).not.toContain(false);
  });

  const pairs: readonly (readonly [string, z.ZodType, Shape<unknown>, unknown])[] = [
    [
      'edit',
      recommendationBodies.edit,
      commandShapes.edit,
      { content: { ...content, rationale: { ar: 'سبب' } } },
    ],
    ['merge', recommendationBodies.merge, commandShapes.merge, { into: 'MWG-2026-0002', reasons: 'Same.' }],
    [
      'take-position',
      recommendationBodies['take-position'],
      commandShapes['take-position'],
      { value: 'objection', entityId: 'moi', revision: 1, grounds: 'Cost.', remedy: 'Share it.' },
    ],
    [
      'record-attendance',
      recommendationBodies['record-attendance'],
      commandShapes['record-attendance'],
      { entities: ['mfa', 'iom'] },
    ],
    ['endorse', recommendationBodies.endorse, commandShapes.endorse, { contentHash: 'a'.repeat(64) }],
    [
      'revise',
      recommendationBodies.revise,
      commandShapes.revise,
      { kind: 'editorial', content, note: 'Commas.' },
    ],
    ['close', recommendationBodies.close, commandShapes.close, { outcome: 'implemented', reasons: 'Done.' }],
    [
      'open-round',
      recommendationBodies['open-round'],
      commandShapes['open-round'],
      { deadline: '2026-03-01T10:00:00.000Z', cycle: 'MWG-C-0001', decisionType: 'budget' },
    ],
    [
      'open-round',
      recommendationBodies['open-round'],
      commandShapes['open-round'],
      {
        term: {
          kind: 'calendar-days',
          days: 14,
          timeOfDay: '24:00',
          onNonWorkingDay: 'next-working-day',
        },
      },
    ],
    ['propose', groupBodies.propose, groupShapes.propose, { content, entityId: 'moi', draft: true }],
    [
      'schedule-cycle',
      groupBodies['schedule-cycle'],
      groupShapes['schedule-cycle'],
      {
        name: { en: 'First' },
        kind: 'meeting',
        agenda: ['MWG-2026-0001'],
        opensAt: '2026-03-01T10:00:00.000Z',
        deadline: '2026-03-02T10:00:00.000Z',
        remindHoursBefore: 24,
      },
    ],
    [
      'schedule-cycle',
      groupBodies['schedule-cycle'],
      groupShapes['schedule-cycle'],
      {
        name: { ar: 'الأولى' },
        kind: 'written-procedure',
        agenda: [
          'MWG-2026-0001',
          {
            reference: 'MWG-2026-0002',
            decisionType: 'budget',
            papers: [{ title: { en: 'Note' }, link: 'https://example.org/7' }],
          },
        ],
        carryOver: ['MWG-C-0001'],
        opensAt: '2026-03-01T10:00:00.000Z',
        term: { kind: 'working-days', days: 5, timeOfDay: '17:00' },
      },
    ],
    [
      'change-membership',
      groupBodies['change-membership'],
      groupShapes['change-membership'],
      {
        membership: {
          version: 2,
          entities: [{ id: 'moi', names: { ar: 'الداخلية', en: 'Interior' } }],
          persons: [{ id: 'amina', names: { ar: 'أمينة', en: 'Amina' } }],
          seats: [{ personId: 'amina', entityId: 'moi', role: 'member' }],
        },
      },
    ],
    [
      'delegate',
      groupBodies.delegate,
      groupShapes.delegate,
      {
        to: 'huda',
        from: '2026-03-01T10:00:00.000Z',
        until: '2026-03-15T10:00:00.000Z',
        personId: 'amina',
        source: 'Letter of 3 March.',
        entityId: 'moi',
        role: 'member',
      },
    ],
    [
      'revoke-delegation',
      groupBodies['revoke-delegation'],
      groupShapes['revoke-delegation'],
      { delegation: 1, source: 'Letter of 3 March.' },
    ],
    [
      'adopt-rules',
      groupBodies['adopt-rules'],
      groupShapes['adopt-rules'],
      {
        rules: {
          version: 2,
          quorum: { kind: 'fraction', numerator: 1, denominator: 2 },
          decisionRule: { kind: 'majority', numerator: 1, denominator: 2 },
          silence: 'abstention',
          absence: 'assent',
          tie: { kind: 'casting-vote', entityId: 'mfa' },
          weights: [{ entityId: 'mfa', votes: 2 }],
          period: { leastHours: 24, mostHours: 72 },
          calendar: {
            authority: 'libya',
            names: { ar: 'ليبيا', en: 'Libya' },
            version: 1,
            zone: 'Africa/Tripoli',
            weekend: ['friday', 'saturday'],
            holidays: [
              { date: '2026-12-24', names: { ar: 'عيد الاستقلال', en: 'Independence Day' }, basis: 'fixed' },
            ],
            offsets: [{ minutes: 120 }],
          },
          validUntil: '2027-03-01T10:00:00.000Z',
          decisionTypes: [
            {
              id: 'budget',
              names: { ar: 'الميزانية', en: 'Budget' },
              quorum: { kind: 'all' },
              decisionRule: { kind: 'unanimity', of: 'members' },
              objectionNeeds: 'nothing',
            },
          ],
          determination: 'stands',
          maximumRounds: 3,
          longestHoldHours: 48,
          endorsement: {
            periodHours: 72,
            reminderHoursBefore: 24,
            deputies: 'may-endorse',
            proposer: 'may-not-endorse',
            onLapse: 'lapsed',
          },
        },
      },
    ],
  ];

  it.each(pairs)(
    'refuses of "%s" what the domain refuses, for the same reason',
    (_name, schema, shape, good) => {
      // What either leaves out it records with the same words.
      expect(shape.read(good, '')).toStrictEqual({ ok: true, value: schema.parse(good) });
      fc.assert(
        fc.property(fc.constantFrom(...placesIn(good)), fc.constantFrom(...oddities), (place, oddity) => {
          // As it comes over the wire.
          const changed: unknown = JSON.parse(JSON.stringify(changedAt(good, place, oddity)));
          expect(verdictOfSchema(schema, changed)).toStrictEqual(verdictOfShape(shape, changed));
        }),
        { numRuns: 500 },
      );
    },
  );
});

type Place = readonly (string | number)[];

/** Undefined leaves the field out. */
const oddities: readonly unknown[] = [
  undefined,
  7,
  0,
  -1,
  1.5,
  1_000_001,
  '',
  ' ',
  'plain',
  'with space',
  'مرحبا',
  'a\u202Eb',
  'a\u0000b',
  'a\uD800b',
  '\uFEFF',
  'a'.repeat(501),
  'م'.repeat(20_000),
  '704142',
  '4381,463',
  '2018',
  '2018-13',
  'support',
  'none',
  true,
  [],
  {},
  Array.from({ length: 501 }, (_, index) => `MWG-2026-${index}`),
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The way to every value inside a value, itself excluded. */
const placesIn = (value: unknown): readonly Place[] => {
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(isObject(value) ? value : {});
  return inner.flatMap(([key, each]) => [[key], ...placesIn(each).map((rest) => [key, ...rest])]);
};

const changedAt = (value: unknown, [key, ...rest]: Place, to: unknown): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === key ? changedAt(each, rest, to) : each));
  return isObject(value) ? { ...value, [key]: changedAt(value[key], rest, to) } : value;
};

/** A variant that is no object at all is named by itself or by the kind that it lacks: either will do. */
const verdict = (code: string, field: unknown): string =>
  `${code} at ${String(field).replace(/\.kind$/, '')}`;

const verdictOfSchema = (schema: z.ZodType, value: unknown): string => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) return 'fits';
  // The domain drops what it does not know; the edge refuses it, so that a misspelt field is noticed.
  if (issue.code === 'unrecognized_keys') return 'fits';
  const { code, parameters } = misfitOf(issue, 'body', 'en');
  return verdict(code, parameters['field']);
};

const verdictOfShape = (shape: Shape<unknown>, value: unknown): string => {
  const reading = shape.read(value, '');
  if (reading.ok) return 'fits';
  const { code, parameters } = misfitRefusal(reading.misfit);
  return verdict(code, parameters['field']);
};
