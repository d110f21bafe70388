import { accountOf } from '../../../domain/group/account';
import type { Membership } from '../../../domain/group/membership';
import { byDefault } from '../../../domain/group/deciding';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { changedMembership, content, hour, membership, membershipOf, rules } from '../cast';
import { asks, engine, established, fold, founding, given, played } from './stories';

type Seats = Membership['seats'];
const [huda, marco] = membership.seats.filter((seat) => seat.role === 'co-chair');
if (huda === undefined || marco === undefined) throw new Error('The cast has two co-chairs');
const layla: Seats[number] = { personId: 'layla', entityId: 'office', role: 'secretariat' };

const withSeats = (...seats: Seats): Membership => membershipOf(2, seats);

const faults = [
  ['one co-chair', withSeats(huda, layla), 'TAWSIYA_TWO_CO_CHAIRS_NEEDED'],
  [
    'three co-chairs',
    withSeats(huda, marco, { ...huda, personId: 'x', entityId: 'y' }, layla),
    'TAWSIYA_TWO_CO_CHAIRS_NEEDED',
  ],
  [
    'one person in both chairs',
    withSeats(huda, { ...marco, personId: 'huda' }, layla),
    'TAWSIYA_TWO_CO_CHAIRS_NEEDED',
  ],
  [
    'both chairs of one institution',
    withSeats(huda, { ...marco, entityId: 'mfa' }, layla),
    'TAWSIYA_TWO_CO_CHAIRS_NEEDED',
  ],
  ['no secretariat', withSeats(huda, marco), 'TAWSIYA_SECRETARIAT_NEEDED'],
  ['a seat held twice over', withSeats(huda, marco, layla, layla), 'TAWSIYA_MEMBERSHIP_DUPLICATE'],
  [
    'an entity listed twice',
    { ...withSeats(huda, marco, layla), entities: [...membership.entities, ...membership.entities] },
    'TAWSIYA_MEMBERSHIP_DUPLICATE',
  ],
  [
    'a person listed twice',
    { ...withSeats(huda, marco, layla), persons: [...membership.persons, ...membership.persons] },
    'TAWSIYA_MEMBERSHIP_DUPLICATE',
  ],
  [
    'a seat of nobody listed',
    { ...withSeats(huda, marco, layla), persons: [] },
    'TAWSIYA_MEMBERSHIP_UNKNOWN',
  ],
  [
    'a seat of no entity listed',
    { ...withSeats(huda, marco, layla), entities: [] },
    'TAWSIYA_MEMBERSHIP_UNKNOWN',
  ],
] as const;

const tenWorkingDays = { kind: 'working-days', days: 10, timeOfDay: '16:00' } as const;
const { periodHours: _, ...inDays } = rules.endorsement;
const inAMonth = { kind: 'later', from: 'adoption', opposition: 'nobody' } as const;
const noReminders = { remindHoursBefore: [], remindHoursAfter: [] };

const budget = {
  ...byDefault,
  id: 'budget',
  names: { ar: 'الميزانية', en: 'Budget' },
  quorum: { kind: 'none' },
  decisionRule: { kind: 'consensus' },
} as const;

const contradictions = [
  [
    'silenceProcedure.remindHoursBefore',
    { silenceProcedure: { kind: 'follows', periodHours: 24, remindHoursBefore: [24] } },
  ],
  ['silenceProcedure.periodHours', { silenceProcedure: { kind: 'follows', remindHoursBefore: [] } }],
  [
    'silenceProcedure.term',
    { silenceProcedure: { kind: 'follows', term: tenWorkingDays, remindHoursBefore: [] } },
  ],
  ['quorum.members', { quorum: { kind: 'number', members: 6 } }],
  ['quorum.numerator', { quorum: { kind: 'fraction', numerator: 3, denominator: 2, of: 'eligible' } }],
  [
    'decisionRule.numerator',
    {
      decisionRule: {
        kind: 'majority',
        numerator: 1,
        denominator: 1,
        reach: 'more-than',
        of: 'votes-cast',
      },
    },
  ],
  ['tie.entityId', { tie: { kind: 'casting-vote', entityId: 'giz' } }],
  ['weights[0].entityId', { weights: [{ entityId: 'au', votes: 2 }] }],
  [
    'weights[1].entityId',
    {
      weights: [
        { entityId: 'moi', votes: 2 },
        { entityId: 'moi', votes: 3 },
      ],
    },
  ],
  ['period.leastHours', { period: { leastHours: 48, mostHours: 24 } }],
  ['decisionTypes[1].id', { decisionTypes: [budget, budget] }],
  [
    'decisionTypes[0].quorum.members',
    { decisionTypes: [{ ...budget, quorum: { kind: 'number', members: 6 } }] },
  ],
  ['endorsement.reminderHoursBefore', { endorsement: { ...rules.endorsement, reminderHoursBefore: 72 } }],
  ['endorsement.periodHours', { endorsement: { ...rules.endorsement, term: tenWorkingDays } }],
  ['endorsement.term', { endorsement: { ...inDays, term: tenWorkingDays } }],
  ['endorsement.firstKey', { endorsement: { ...rules.endorsement, firstKey: 'iom' } }],
  ['endorsement.firstKey', { endorsement: { ...rules.endorsement, keys: 'chair-then-co-chair' } }],
  [
    'endorsement.firstKey',
    { endorsement: { ...rules.endorsement, keys: 'chair-then-co-chair', firstKey: 'moi' } },
  ],
  ['endorsement.remindHoursAfter', { endorsement: { ...rules.endorsement, remindHoursAfter: [24] } }],
  ['stageLimits.revision.periodHours', { stageLimits: { revision: noReminders } }],
  [
    'stageLimits.screening.remindHoursBefore',
    { stageLimits: { screening: { ...noReminders, periodHours: 24, remindHoursBefore: [24] } } },
  ],
  [
    'endorsement.effect.term',
    { endorsement: { ...rules.endorsement, effect: { ...inAMonth, term: tenWorkingDays } } },
  ],
  ['powers.extend[1]', { powers: { ...rules.powers, extend: ['co-chair', 'co-chair'] } }],
  [
    'objections.reminderHoursBefore',
    { objections: { responseHours: 24, reminderHoursBefore: 24, settledBy: 'secretariat' } },
  ],
  ['escalation.reminderHoursBefore', { escalation: { answerHours: 24, reminderHoursBefore: 24 } }],
  ['returnsTo[1]', { returnsTo: ['review', 'review'] }],
] as const satisfies readonly (readonly [string, Partial<RulesOfProcedure>])[];

describe('establish', () => {
  it('gives a group its membership and rules, and counts from nought', () => {
    given()
      .when(engine('establish', founding), hour(0))
      .then({ type: 'established', actor: { role: 'system' }, data: founding })
      .thenState({ stage: 'established', year: 2026, lastNumber: 0, lastCycle: 0, open: [] });
  });

  it('is done once', () => {
    given(...established)
      .when(engine('establish', founding), hour(1))
      .thenRefused('TAWSIYA_GROUP_ALREADY_ESTABLISHED', { code: 'MWG' });
    expect(() => fold([...established, ...established])).toThrow('The group MWG was established twice');
  });

  it('comes before all else', () => {
    given()
      .when(asks('amina', 'propose', { content }), hour(0))
      .thenRefused('TAWSIYA_GROUP_NOT_ESTABLISHED');
    const allotted = played(established, asks('amina', 'propose', { content }), hour(1)).slice(-1);
    expect(() => fold(allotted)).toThrow('comes before the group was established');
  });

  it.each(faults)('refuses a membership with %s', (_fault, faulty, code) => {
    given()
      .when(engine('establish', { ...founding, membership: faulty }), hour(0))
      .thenRefused(code);
  });

  it.each(contradictions)('refuses rules that contradict themselves at %s', (field, changes) => {
    given()
      .when(engine('establish', { ...founding, rules: { ...rules, ...changes } }), hour(0))
      .thenRefused('TAWSIYA_RULES_CONTRADICT', { field });
  });
});

describe('change-membership', () => {
  const next = changedMembership((seat) => seat.entityId === 'giz');

  it('replaces it whole by the next version', () => {
    given(...established)
      .when(asks('layla', 'change-membership', { membership: next }), hour(1))
      .then({ type: 'membership-changed', actor: { personId: 'layla' }, data: { membership: next } })
      .thenState({ membership: { version: 2 } });
  });

  it.each(faults)('refuses one with %s', (_fault, faulty, code) => {
    given(...established)
      .when(asks('layla', 'change-membership', { membership: faulty }), hour(1))
      .thenRefused(code);
  });

  it('refuses a version that does not follow, and one too small for the quorum', () => {
    given(...established)
      .when(asks('layla', 'change-membership', { membership: { ...next, version: 3 } }), hour(1))
      .thenRefused('TAWSIYA_NOT_THE_NEXT_VERSION', { given: 3, current: 1, next: 2 });
    const five = { ...rules, version: 2, quorum: { kind: 'number', members: 5 } } as const;
    given(...played(established, asks('layla', 'adopt-rules', { rules: five }), hour(1)))
      .when(
        asks('layla', 'change-membership', {
          membership: changedMembership((seat) => seat.entityId === 'moi'),
        }),
        hour(2),
      )
      .thenRefused('TAWSIYA_RULES_CONTRADICT', { field: 'quorum.members' });
  });

  it('is the secretariat’s', () => {
    given(...established)
      .when(asks('huda', 'change-membership', { membership: next }), hour(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'huda' });
    given(...established)
      .when(asks('stranger', 'change-membership', { membership: next }), hour(1))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'stranger' });
  });
});

describe('adopt-rules', () => {
  const next = { ...rules, version: 2, maximumRounds: 5 };

  it('replaces them whole by the next version', () => {
    given(...established)
      .when(asks('layla', 'adopt-rules', { rules: next }), hour(1))
      .then({ type: 'rules-adopted', data: { rules: next } })
      .thenState({ rules: next });
  });

  it.each(contradictions)('refuses rules that contradict themselves at %s', (field, changes) => {
    given(...established)
      .when(asks('layla', 'adopt-rules', { rules: { ...next, ...changes } }), hour(1))
      .thenRefused('TAWSIYA_RULES_CONTRADICT', { field });
  });

  it('refuses a version that does not follow, and whoever is not of the secretariat', () => {
    given(...established)
      .when(asks('layla', 'adopt-rules', { rules }), hour(1))
      .thenRefused('TAWSIYA_NOT_THE_NEXT_VERSION', { given: 1 });
    given(...established)
      .when(asks('amina', 'adopt-rules', { rules: next }), hour(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });
});

describe('the account beside each event', () => {
  it('sums up where the group stands', () => {
    const state = fold(played(established, asks('amina', 'propose', { content }), hour(1)));
    if (state.stage === 'none') throw new Error('The story is empty');
    expect(accountOf(state)).toStrictEqual({
      subject: 'MWG',
      group: 'MWG',
      stage: 'established',
      membershipVersion: 1,
      rulesVersion: 1,
      summary: { stage: 'established', year: 2026, lastNumber: 1, lastCycle: 0, open: 1 },
    });
  });
});
