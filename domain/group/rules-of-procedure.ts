/**
 * Rules of procedure as data. No public text states the quorum, silence period or endorsement rule of the model
 * group, so every figure here is a group's own configuration and none is a constant of the product.
 */
import { workingCalendarShape } from '../calendar/working-calendar';
import type { Instant } from '../shared/instant';
import { instant, integer, listOf, oneOf, optional, orElse, record, type Shaped } from '../shared/shape';
import { contradictionInDeciding, decidingFields, decisionTypeShape, type Deciding } from './deciding';

const decisionTypesAtMost = 30;

export const rulesShape = record({
  version: integer(1, 1_000_000),
  /** How whatever has no type of its own is decided. */
  ...decidingFields,
  decisionTypes: orElse(listOf(decisionTypeShape, 0, decisionTypesAtMost), []),
  /** On which days the group works, and what its clocks show; absent where it reckons in instants alone. */
  calendar: optional(workingCalendarShape),
  /** What becomes of a deadline that was given as an instant on a day that is no working day. */
  deadlineOnNonWorkingDay: orElse(oneOf('refused', 'stands'), 'refused'),
  /** From here on no round opens under these rules: the procedure itself has expired. */
  validUntil: optional(instant),
  /** Whether a determination stands by itself or waits for the co-chairs. */
  determination: oneOf('stands', 'either-co-chair-confirms', 'both-co-chairs-confirm'),
  /** How many rounds a recommendation may go through. */
  maximumRounds: integer(1, 100),
  /** How long a hold may last, in hours; a longer one is shortened to this. */
  longestHoldHours: integer(1, 8_760),
  endorsement: record({
    periodHours: integer(1, 87_600),
    /** The reminder to whoever has not given a key, in hours before the deadline. */
    reminderHoursBefore: integer(1, 87_600),
    deputies: oneOf('may-endorse', 'may-not-endorse'),
    proposer: oneOf('may-give-one-key', 'may-not-endorse'),
    onLapse: oneOf('lapsed', 'returned'),
  }),
});

export type RulesOfProcedure = Shaped<typeof rulesShape>;

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

/** The field of the first contradiction in the rules, or null. @param members entity ids */
export const contradictionIn = (rules: RulesOfProcedure, members: readonly string[]): string | null => {
  const { endorsement, decisionTypes } = rules;
  const general = contradictionInDeciding(rules, members);
  if (general !== null) return general;
  const ids = decisionTypes.map(({ id }) => id);
  for (const [index, type] of decisionTypes.entries()) {
    const path = `decisionTypes[${String(index)}]`;
    if (ids.indexOf(type.id) !== index) return `${path}.id`;
    const field = contradictionInDeciding(type, members);
    if (field !== null) return `${path}.${field}`;
  }
  return endorsement.reminderHoursBefore >= endorsement.periodHours
    ? 'endorsement.reminderHoursBefore'
    : null;
};
