/** On what terms an adopted text is endorsed: whose keys, in which order, by when, and what follows if they are missing. */
import {
  identifier,
  integer,
  kinds,
  listOf,
  oneOf,
  optional,
  orElse,
  record,
  type Shaped,
} from '../shared/shape';
import { contradictionInPeriod, periodFields } from './time-limit';

const remindersAtMost = 5;

/** What holds where a document does not say. */
export const endorsementByDefault = {
  keys: 'both',
  delegates: 'may-not-endorse',
  remindHoursAfter: [],
  effect: { kind: 'on-endorsement' },
} as const;

/** When an endorsed text takes effect, which need not be when it was adopted or endorsed. */
const effectShape = kinds({
  'on-endorsement': record({ kind: oneOf('on-endorsement') }),
  /** "… 30 days after the meeting unless a member notifies": never before it is endorsed. */
  later: record({
    kind: oneOf('later'),
    ...periodFields,
    from: oneOf('adoption', 'endorsement'),
    /** Who may keep it from taking effect, until it does. */
    opposition: oneOf('nobody', 'any-member'),
  }),
});

export const endorsementShape = record({
  /** Of the two co-chairs; in the last case `firstKey` names the institution that gives its key before the other. */
  keys: orElse(oneOf('both', 'either', 'chair-then-co-chair'), endorsementByDefault.keys),
  /** The entity of the chair whose key comes first. */
  firstKey: optional(identifier),
  ...periodFields,
  /** The reminder to whoever has not given a key, in hours before the deadline. */
  reminderHoursBefore: integer(1, 87_600),
  /** The reminders to whoever is late, in hours after the deadline, where the text waits. */
  remindHoursAfter: orElse(
    listOf(integer(1, 8_760), 0, remindersAtMost),
    endorsementByDefault.remindHoursAfter,
  ),
  deputies: oneOf('may-endorse', 'may-not-endorse'),
  /** Whether who holds a chair's seat by delegation may give its key, or return or decline in its place. */
  delegates: orElse(oneOf('may-endorse', 'may-not-endorse'), endorsementByDefault.delegates),
  proposer: oneOf('may-give-one-key', 'may-not-endorse'),
  onLapse: oneOf('lapsed', 'returned', 'escalated', 'waits'),
  effect: orElse(effectShape, endorsementByDefault.effect),
});
export type EndorsementTerms = Shaped<typeof endorsementShape>;

/** The field of the first contradiction, or null. @param chairs the entities of the co-chairs */
export const contradictionInEndorsement = (
  terms: EndorsementTerms,
  chairs: readonly string[],
  hasCalendar: boolean,
): string | null => {
  const { keys, firstKey, reminderHoursBefore, remindHoursAfter, onLapse } = terms;
  const isOrdered = keys === 'chair-then-co-chair';
  if (isOrdered !== (firstKey !== undefined)) return 'firstKey';
  if (firstKey !== undefined && !chairs.includes(firstKey)) return 'firstKey';
  const inPeriod = contradictionInPeriod(terms, [reminderHoursBefore], hasCalendar);
  if (inPeriod !== null) return inPeriod === 'remindHoursBefore' ? 'reminderHoursBefore' : inPeriod;
  const { effect } = terms;
  const inEffect = effect.kind === 'later' ? contradictionInPeriod(effect, [], hasCalendar) : null;
  if (inEffect !== null) return `effect.${inEffect}`;
  // After the deadline nobody is late where the text has lapsed or gone back.
  return remindHoursAfter.length > 0 && onLapse !== 'waits' ? 'remindHoursAfter' : null;
};
