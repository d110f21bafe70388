/**
 * Rules of procedure as data. No public text states the quorum, silence period or endorsement rule of the model
 * group, so every figure here is a group's own configuration and none is a constant of the product.
 */
import { workingCalendarShape } from '../calendar/working-calendar';
import type { Instant } from '../shared/instant';
import { instant, integer, listOf, oneOf, optional, orElse, record, type Shaped } from '../shared/shape';
import {
  byDefault,
  contradictionInDeciding,
  decidingFields,
  decisionTypeShape,
  type Deciding,
} from './deciding';
import { contradictionInEndorsement, endorsementShape } from './endorsement-terms';
import {
  contradictionInImplementation,
  implementationByDefault,
  implementationShape,
} from './implementation-terms';
import { coChairEntities, memberEntities, type Membership } from './membership';
import { separationByDefault, separationShape } from './representation';
import { firstTwice } from '../shared/repetition';
import { contradictionInPowers, powersByDefault, powersShape } from './powers';
import { contradictionInPeriod, timeLimitShape } from './time-limit';

const decisionTypesAtMost = 30;

/** Where a text may be sent back to: its proposer, the group's table between rounds, or the secretariat's desk. */
export const returnPlaces = ['proposer', 'review', 'screening'] as const;
export type ReturnedTo = (typeof returnPlaces)[number];

/** What holds where a document does not say; of its parts, see `byDefault` and `endorsementByDefault`. */
export const rulesByDefault = {
  ...byDefault,
  decisionTypes: [],
  deadlineOnNonWorkingDay: 'refused',
  stageLimits: {},
  returnsTo: ['proposer'],
  powers: powersByDefault,
  separation: separationByDefault,
  escalation: { answerHours: 720, reminderHoursBefore: 72 },
  deferral: { longestHours: 8_760 },
  reconsideration: { hours: 0, reopenedBy: 'nobody' },
  objections: { responseHours: 168, reminderHoursBefore: 48, settledBy: 'either-co-chair' },
  implementation: implementationByDefault,
} as const;

export const rulesShape = record({
  version: integer(1, 1_000_000),
  /** How whatever has no type of its own is decided. */
  ...decidingFields,
  decisionTypes: orElse(listOf(decisionTypeShape, 0, decisionTypesAtMost), rulesByDefault.decisionTypes),
  /** On which days the group works, and what its clocks show; absent where it reckons in instants alone. */
  calendar: optional(workingCalendarShape),
  /** What becomes of a deadline that was given as an instant on a day that is no working day. */
  deadlineOnNonWorkingDay: orElse(oneOf('refused', 'stands'), rulesByDefault.deadlineOnNonWorkingDay),
  /** From here on no round opens under these rules: the procedure itself has expired. */
  validUntil: optional(instant),
  /** Whether a determination stands by itself or waits for the co-chairs. */
  determination: oneOf('stands', 'either-co-chair-confirms', 'both-co-chairs-confirm'),
  /** How many rounds a recommendation may go through. */
  maximumRounds: integer(1, 100),
  /** How long a hold may last, in hours; a longer one is shortened to this. */
  longestHoldHours: integer(1, 8_760),
  endorsement: endorsementShape,
  /** How long the other offices have; no limit where one is left out. */
  stageLimits: orElse(
    record({
      /** The secretariat, for a proposal before it. */
      screening: optional(timeLimitShape),
      /** The co-chairs, for the outcome of a round that waits for them. */
      determination: optional(timeLimitShape),
      /** The proposer, for a text that was returned. */
      revision: optional(timeLimitShape),
    }),
    rulesByDefault.stageLimits,
  ),
  /** Where the co-chairs, or the secretariat between rounds, may send a text back to. */
  returnsTo: orElse(listOf(oneOf(...returnPlaces), 1, returnPlaces.length), rulesByDefault.returnsTo),
  /** Who may open, extend, suspend and close a round early. */
  powers: orElse(powersShape, rulesByDefault.powers),
  /** Duties that no one person unites. */
  separation: separationShape,
  /** What becomes of an objection that is taken up. */
  objections: orElse(
    record({
      /** How long the objector has to answer the secretariat's mediation, where it sets no other deadline. */
      responseHours: integer(1, 8_760),
      reminderHoursBefore: integer(1, 8_760),
      /** Who upholds or overrules one that is not met. */
      settledBy: oneOf('either-co-chair', 'secretariat'),
    }),
    rulesByDefault.objections,
  ),
  /** How long a body above the group has to answer, before the next one is asked or the group has it again. */
  escalation: orElse(
    record({ answerHours: integer(1, 87_600), reminderHoursBefore: integer(1, 87_600) }),
    rulesByDefault.escalation,
  ),
  /** For how long a recommendation may be put off at once. */
  deferral: orElse(record({ longestHours: integer(1, 87_600) }), rulesByDefault.deferral),
  /** For how long a rejection may be reopened or appealed, and who reopens a decision. */
  reconsideration: orElse(
    record({ hours: integer(0, 87_600), reopenedBy: oneOf('nobody', 'either-co-chair', 'secretariat') }),
    rulesByDefault.reconsideration,
  ),
  /** How an endorsed text is carried out: plans, actions and the judgement of the whole. */
  implementation: orElse(implementationShape, rulesByDefault.implementation),
});

export type RulesOfProcedure = Shaped<typeof rulesShape>;

const limitedStages = ['screening', 'determination', 'revision'] as const;
export type LimitedStage = (typeof limitedStages)[number];

/** How a decision of this type is made, or of no type of its own where `type` is null; null for a type not known. */
export const decidingOf = (rules: RulesOfProcedure, type: string | null): Deciding | null =>
  type === null ? rules : (rules.decisionTypes.find(({ id }) => id === type) ?? null);

/** How a round decides; it was opened under a type that its rules know. */
export const decidingFor = ({
  rules,
  decisionType,
}: {
  readonly rules: RulesOfProcedure;
  readonly decisionType: string | null;
}): Deciding => {
  const deciding = decidingOf(rules, decisionType);
  if (deciding === null) throw new Error(`The rules know no decision of the type ${String(decisionType)}`);
  return deciding;
};

export const haveExpired = ({ validUntil }: RulesOfProcedure, now: Instant): boolean =>
  validUntil !== undefined && now >= validUntil;

/** The field of the first contradiction in the rules, or in what they say of the group, or null. */
export const contradictionIn = (rules: RulesOfProcedure, membership: Membership): string | null => {
  const members = memberEntities(membership);
  const { endorsement, decisionTypes, objections, escalation } = rules;
  const hasCalendar = rules.calendar !== undefined;
  const general = contradictionInDeciding(rules, members, hasCalendar);
  if (general !== null) return general;
  const ids = decisionTypes.map(({ id }) => id);
  for (const [index, type] of decisionTypes.entries()) {
    const path = `decisionTypes[${String(index)}]`;
    if (ids.indexOf(type.id) !== index) return `${path}.id`;
    const field = contradictionInDeciding(type, members, hasCalendar);
    if (field !== null) return `${path}.${field}`;
  }
  const inEndorsement = contradictionInEndorsement(endorsement, coChairEntities(membership), hasCalendar);
  if (inEndorsement !== null) return `endorsement.${inEndorsement}`;
  for (const stage of limitedStages) {
    const terms = rules.stageLimits[stage];
    const field =
      terms === undefined ? null : contradictionInPeriod(terms, terms.remindHoursBefore, hasCalendar);
    if (field !== null) return `stageLimits.${stage}.${field}`;
  }
  if (objections.reminderHoursBefore >= objections.responseHours) return 'objections.reminderHoursBefore';
  if (escalation.reminderHoursBefore >= escalation.answerHours) return 'escalation.reminderHoursBefore';
  for (const field of ['returnsTo', 'separation'] as const) {
    const twice = firstTwice(rules[field]);
    if (twice !== -1) return `${field}[${String(twice)}]`;
  }
  const inPowers = contradictionInPowers(rules.powers);
  if (inPowers !== null) return `powers.${inPowers}`;
  const inImplementation = contradictionInImplementation(rules.implementation);
  return inImplementation === null ? null : `implementation.${inImplementation}`;
};

/** The field that sends recommendations to a body above the group, or null where none does. */
export const needsLadder = (rules: RulesOfProcedure): string | null => {
  if (rules.objection === 'escalates') return 'objection';
  const type = rules.decisionTypes.findIndex(({ objection }) => objection === 'escalates');
  if (type !== -1) return `decisionTypes[${String(type)}].objection`;
  if (rules.endorsement.onLapse === 'escalated') return 'endorsement.onLapse';
  return rules.implementation.planApproval === 'body-above' ? 'implementation.planApproval' : null;
};
