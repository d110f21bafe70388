/** Rules of procedure that nobody thought of, for lives that nobody thought of. */
import * as fc from 'fast-check';
import { implementationByDefault } from '../../../domain/group/implementation-terms';
import { rulesByDefault, type RulesOfProcedure } from '../../../domain/group/rules-of-procedure';

/** Records as JSON gives them back. */
const plain = { noNullPrototype: true } as const;

export const rulesArbitrary: fc.Arbitrary<RulesOfProcedure> = fc.record(
  {
    version: fc.constant(1),
    silence: fc.constantFrom('nothing', 'assent', 'abstention'),
    absence: fc.constantFrom('nothing', 'assent', 'abstention'),
    remindHoursBefore: fc.constantFrom([], [24], [2, 48]),
    abstentions: fc.constantFrom('not-counted', 'counted'),
    objection: fc.constantFrom('returns', 'defeats', 'blocks', 'to-meeting', 'escalates'),
    objectionNeeds: fc.constantFrom('grounds-and-remedy', 'nothing'),
    tie: fc.constantFrom<RulesOfProcedure['tie']>(
      { kind: 'rejected' },
      { kind: 'casting-vote', entityId: 'mfa' },
      { kind: 'co-chairs-jointly' },
    ),
    silenceProcedure: fc.constantFrom<RulesOfProcedure['silenceProcedure']>(
      { kind: 'none' },
      { kind: 'none' },
      { kind: 'none' },
      { kind: 'follows', periodHours: 3, remindHoursBefore: [1] },
    ),
    weights: fc.constant([]),
    conditions: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      fc.constantFrom<RulesOfProcedure['conditions']>(
        [{ kind: 'veto', entities: ['iom'] }],
        [{ kind: 'share', entities: [], numerator: 1, denominator: 3, reach: 'at-least', of: 'members' }],
      ),
    ),
    presence: fc.constantFrom('attendance', 'positions'),
    alternates: fc.constantFrom('as-members', 'in-absence'),
    interest: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      fc.subarray(['proposer', 'addressee'] as const),
    ),
    proxies: fc.record({ atMost: fc.nat(2), quorum: fc.constantFrom('not-counted', 'counted') }, plain),
    separation: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.subarray([
        'position-and-determination',
        'position-and-endorsement',
        'secretariat-and-position',
      ] as const),
    ),
    period: fc.constant({ leastHours: 0, mostHours: 87_600 }),
    decisionTypes: fc.constant([]),
    deadlineOnNonWorkingDay: fc.constant('refused'),
    noticeHours: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.constant(2)),
    powers: fc.oneof(
      { weight: 4, arbitrary: fc.constant(rulesByDefault.powers) },
      fc.constant<RulesOfProcedure['powers']>({
        open: ['secretariat', 'co-chair'],
        extend: ['co-chair'],
        suspend: ['secretariat'],
        closeEarly: ['secretariat', 'co-chair'],
      }),
    ),
    stageLimits: fc.constantFrom<RulesOfProcedure['stageLimits']>(
      {},
      { screening: { periodHours: 30, remindHoursBefore: [10], remindHoursAfter: [10, 20] } },
      {
        determination: { periodHours: 10, remindHoursBefore: [], remindHoursAfter: [5] },
        revision: { periodHours: 20, remindHoursBefore: [2], remindHoursAfter: [] },
      },
    ),
    returnsTo: fc.constantFrom<RulesOfProcedure['returnsTo']>(
      ['proposer'],
      ['proposer', 'review', 'screening'],
    ),
    escalation: fc.constantFrom({ answerHours: 30, reminderHoursBefore: 10 }),
    deferral: fc.constantFrom({ longestHours: 40 }),
    reconsideration: fc.constantFrom<RulesOfProcedure['reconsideration']>(
      { hours: 0, reopenedBy: 'nobody' },
      { hours: 40, reopenedBy: 'either-co-chair' },
      { hours: 40, reopenedBy: 'secretariat' },
    ),
    implementation: fc.constantFrom<RulesOfProcedure['implementation']>(
      implementationByDefault,
      { ...implementationByDefault, plannedBy: ['secretariat', 'co-chair'], planApproval: 'both-co-chairs' },
      { ...implementationByDefault, planApproval: 'body-above' },
      { ...implementationByDefault, planApproval: 'secretariat', judgedBy: ['secretariat'] },
    ),
    objections: fc.record(
      {
        responseHours: fc.integer({ min: 3, max: 40 }),
        reminderHoursBefore: fc.constantFrom(1, 2),
        settledBy: fc.constantFrom('either-co-chair', 'secretariat'),
      },
      plain,
    ),
    quorum: fc.constantFrom<RulesOfProcedure['quorum']>(
      { kind: 'none' },
      { kind: 'number', members: 2 },
      { kind: 'fraction', numerator: 1, denominator: 2, of: 'eligible' },
    ),
    decisionRule: fc.constantFrom<RulesOfProcedure['decisionRule']>(
      { kind: 'consensus' },
      { kind: 'no-objection' },
      { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
      { kind: 'unanimity', of: 'votes-cast' },
    ),
    determination: fc.constantFrom('stands', 'either-co-chair-confirms', 'both-co-chairs-confirm'),
    maximumRounds: fc.integer({ min: 1, max: 5 }),
    longestHoldHours: fc.integer({ min: 1, max: 48 }),
    endorsement: fc.record(
      {
        keys: fc.constant('both'),
        remindHoursAfter: fc.constantFrom([], [3, 30]),
        periodHours: fc.integer({ min: 20, max: 200 }),
        reminderHoursBefore: fc.integer({ min: 1, max: 19 }),
        deputies: fc.constantFrom('may-endorse', 'may-not-endorse'),
        delegates: fc.constantFrom('may-endorse', 'may-not-endorse'),
        proposer: fc.constantFrom('may-give-one-key', 'may-not-endorse'),
        onLapse: fc.constantFrom('lapsed', 'returned', 'waits'),
        effect: fc.constantFrom<RulesOfProcedure['endorsement']['effect']>(
          { kind: 'on-endorsement' },
          { kind: 'later', periodHours: 10, from: 'adoption', opposition: 'nobody' },
          { kind: 'later', periodHours: 20, from: 'endorsement', opposition: 'any-member' },
        ),
      },
      plain,
    ),
  },
  plain,
);
