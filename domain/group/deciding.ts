/**
 * How a decision is made: the part of the rules of procedure that a group may set for each type of decision.
 *
 * What a document leaves out has the value of `byDefault`, and is recorded with it: no rule is left to be guessed.
 */
import {
  identifier,
  integer,
  kinds,
  listOf,
  names,
  oneOf,
  orElse,
  record,
  type Shaped,
} from '../shared/shape';
import { limits } from '../shared/limits';
import { conditionsShape, contradictionInConditions } from './conditions';
import { representationByDefault, representationFields } from './representation';
import { firstTwice } from '../shared/repetition';
import { contradictionInSilence, silenceByDefault, silenceProcedureShape } from './silence-terms';

const parts = integer(1, 1000);
const remindersAtMost = 5;

/** Of whom a quorum is reckoned: all member entities, or those less the recused. */
const quorumOf = orElse(oneOf('members', 'eligible'), 'eligible');
/** What votes are compared with: votes cast, the votes of those present, or the votes of all member entities. */
const votesOf = orElse(oneOf('votes-cast', 'present', 'members'), 'votes-cast');

export const quorumShape = kinds({
  none: record({ kind: oneOf('none') }),
  number: record({ kind: oneOf('number'), members: integer(1, 500) }),
  fraction: record({ kind: oneOf('fraction'), numerator: parts, denominator: parts, of: quorumOf }),
  /** Every one of them. */
  all: record({ kind: oneOf('all'), of: quorumOf }),
});
export type Quorum = Shaped<typeof quorumShape>;

export const decisionRuleShape = kinds({
  /** "General agreement … characterized by the absence of sustained opposition" (ISO/IEC Guide 2, 1.7). */
  consensus: record({ kind: oneOf('consensus') }),
  /** Adopted unless someone objects before the deadline. */
  'no-objection': record({ kind: oneOf('no-objection') }),
  /** Every vote compared with is in favour, and there is one. */
  unanimity: record({ kind: oneOf('unanimity'), of: votesOf }),
  /** More than the fraction, or at least the fraction, of what `of` names. */
  majority: record({
    kind: oneOf('majority'),
    numerator: parts,
    denominator: parts,
    reach: orElse(oneOf('more-than', 'at-least'), 'more-than'),
    of: votesOf,
  }),
});
export type DecisionRule = Shaped<typeof decisionRuleShape>;

const tieShape = kinds({
  rejected: record({ kind: oneOf('rejected') }),
  /** "In case of a tie the side of the chair prevails": the position of this entity decides. */
  'casting-vote': record({ kind: oneOf('casting-vote'), entityId: identifier }),
  /** Both co-chairs in favour carry it; else it is rejected. */
  'co-chairs-jointly': record({ kind: oneOf('co-chairs-jointly') }),
});

/** What holds where a document does not say. */
export const byDefault = {
  silence: 'nothing',
  absence: 'nothing',
  presence: 'attendance',
  abstentions: 'not-counted',
  objection: 'returns',
  objectionNeeds: 'grounds-and-remedy',
  tie: { kind: 'rejected' },
  weights: [],
  conditions: [],
  period: { leastHours: 0, mostHours: 87_600 },
  noticeHours: 0,
  remindHoursBefore: [],
  silenceProcedure: silenceByDefault,
  ...representationByDefault,
} as const;

export const decidingFields = {
  quorum: quorumShape,
  decisionRule: decisionRuleShape,
  /** What a member means who has said nothing by the deadline. Only assent and abstention count. */
  silence: orElse(oneOf('nothing', 'assent', 'abstention'), byDefault.silence),
  /** The same of a member that has said nothing and was not at the meeting, where attendance was recorded. */
  absence: orElse(oneOf('nothing', 'assent', 'abstention'), byDefault.absence),
  /** Who is present for the quorum where attendance was recorded: who was there, or who has a position. */
  presence: orElse(oneOf('attendance', 'positions'), byDefault.presence),
  /** Whether an abstention is among the votes cast. */
  abstentions: orElse(oneOf('not-counted', 'counted'), byDefault.abstentions),
  /** What an objection does where one objection is enough. */
  objection: orElse(oneOf('returns', 'defeats', 'blocks', 'to-meeting', 'escalates'), byDefault.objection),
  objectionNeeds: orElse(oneOf('grounds-and-remedy', 'grounds', 'nothing'), byDefault.objectionNeeds),
  /** Where as many votes are for as against. */
  tie: orElse(tieShape, byDefault.tie),
  /** Votes of an entity that has more than one. */
  weights: orElse(
    listOf(record({ entityId: identifier, votes: integer(2, 1_000_000) }), 0, limits.seats),
    byDefault.weights,
  ),
  /** What adoption needs besides; each of them. */
  conditions: orElse(conditionsShape, byDefault.conditions),
  /** How long a round is open, in hours. */
  period: orElse(record({ leastHours: integer(0, 87_600), mostHours: integer(1, 87_600) }), byDefault.period),
  /** How long a text lies with the members before a round on it takes positions, in hours; the period runs from there. */
  noticeHours: orElse(integer(0, 8_760), byDefault.noticeHours),
  /** When those who have not answered are reminded, in hours before the deadline; on working days alone. */
  remindHoursBefore: orElse(listOf(integer(1, 8_760), 0, remindersAtMost), byDefault.remindHoursBefore),
  /** What an adopted text goes through before it stands. */
  silenceProcedure: orElse(silenceProcedureShape, byDefault.silenceProcedure),
  ...representationFields,
} as const;

export const decidingShape = record(decidingFields);
export type Deciding = Shaped<typeof decidingShape>;

/** A type of decision by the group's own name, decided in its own way. */
export const decisionTypeShape = record({
  ...decidingFields,
  id: identifier,
  names: names(limits.name),
});

/** What is not a share of a whole, or more than the whole. */
const isNoShare = (numerator: number, denominator: number): boolean => numerator > denominator;

/** The field of the first contradiction, or null. @param members entity ids */
export const contradictionInDeciding = (
  deciding: Deciding,
  members: readonly string[],
  hasCalendar: boolean,
): string | null => {
  const { quorum, decisionRule, tie, weights, conditions, period, silenceProcedure } = deciding;
  if (quorum.kind === 'number' && quorum.members > members.length) return 'quorum.members';
  if (quorum.kind === 'fraction' && isNoShare(quorum.numerator, quorum.denominator))
    return 'quorum.numerator';
  if (decisionRule.kind === 'majority') {
    const { numerator, denominator, reach } = decisionRule;
    // More than the whole is never reached.
    if (isNoShare(numerator, denominator) || (reach === 'more-than' && numerator === denominator))
      return 'decisionRule.numerator';
  }
  if (tie.kind === 'casting-vote' && !members.includes(tie.entityId)) return 'tie.entityId';
  const weighed = weights.map(({ entityId }) => entityId);
  const stray = weighed.findIndex((id, index) => !members.includes(id) || weighed.indexOf(id) !== index);
  if (stray !== -1) return `weights[${String(stray)}].entityId`;
  const inConditions = contradictionInConditions(conditions, members);
  if (inConditions !== null) return `conditions${inConditions}`;
  if (period.leastHours > period.mostHours) return 'period.leastHours';
  const twice = firstTwice(deciding.interest);
  if (twice !== -1) return `interest[${String(twice)}]`;
  const inSilence = contradictionInSilence(silenceProcedure, hasCalendar);
  return inSilence === null ? null : `silenceProcedure.${inSilence}`;
};
