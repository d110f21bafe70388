import { z } from 'zod';
import type { Making } from '../making';
import { part } from '../part';
import { workingCalendar } from './calendar';
import { endorsementTerms, timeLimitTerms } from './endorsement-terms';
import { names } from './languages';
import { count, identifier, instant, ordinal } from './scalars';
import { silenceProcedure } from './silence';

const comparedWith = ['votes-cast', 'present', 'members'] as const;

const decidingFields = (make: Making) => ({
  quorum: make.oneKindOf(
    { kind: z.literal('none') },
    { kind: z.literal('number'), members: ordinal },
    {
      kind: z.literal('fraction'),
      numerator: ordinal,
      denominator: ordinal,
      of: make.oneOf('members', 'eligible'),
    },
    { kind: z.literal('all'), of: make.oneOf('members', 'eligible') },
  ),
  decisionRule: make.oneKindOf(
    { kind: z.literal('consensus') },
    { kind: z.literal('no-objection') },
    { kind: z.literal('unanimity'), of: make.oneOf(...comparedWith) },
    {
      kind: z.literal('majority'),
      numerator: ordinal,
      denominator: ordinal,
      reach: make.oneOf('more-than', 'at-least'),
      of: make.oneOf(...comparedWith),
    },
  ),
  silence: make.oneOf('nothing', 'assent', 'abstention'),
  /** What a member means who has said nothing and was not at the meeting, where attendance was recorded. */
  absence: make.oneOf('nothing', 'assent', 'abstention'),
  abstentions: make.oneOf('not-counted', 'counted'),
  objection: make.oneOf('returns', 'defeats', 'blocks', 'to-meeting', 'escalates'),
  objectionNeeds: make.oneOf('grounds-and-remedy', 'grounds', 'nothing'),
  tie: make.oneKindOf(
    { kind: z.literal('rejected') },
    { kind: z.literal('casting-vote'), entityId: identifier },
    { kind: z.literal('co-chairs-jointly') },
  ),
  /** Votes of the entities that have more than one. */
  weights: z.array(make.object({ entityId: identifier, votes: ordinal })),
  /** What adoption needs besides the decision rule; absent in events of before 0.4.0. */
  conditions: z
    .array(
      make.oneKindOf(
        { kind: z.literal('veto'), entities: z.array(identifier) },
        {
          kind: z.literal('share'),
          entities: z.array(identifier),
          numerator: ordinal,
          denominator: ordinal,
          reach: make.oneOf('more-than', 'at-least'),
          of: make.oneOf('votes-cast', 'members'),
        },
      ),
    )
    .optional(),
  /** How long a round is open, in hours. */
  period: make.object({ leastHours: count, mostHours: ordinal }),
  /** How long a text lies with the members before a round on it takes positions, in hours. */
  noticeHours: count,
  /** When those who have not answered are reminded, in hours before the deadline. */
  remindHoursBefore: z.array(ordinal),
  /** What an adopted text goes through before it stands. */
  silenceProcedure: silenceProcedure(make),
  /** Who is present for the quorum where attendance was recorded; absent in events of before 0.3.0: those who were there. */
  presence: make.oneOf('attendance', 'positions').optional(),
  // Absent in events of before 0.3.0, under which alternates spoke as members do and nothing of the rest was known.
  alternates: make.oneOf('as-members', 'in-absence').optional(),
  /** Which entities the rules themselves recuse. */
  interest: z.array(make.oneOf('proposer', 'addressee')).optional(),
  /** How many proxies one entity may hold, and whether an entity is present by its proxy. */
  proxies: make.object({ atMost: count, quorum: make.oneOf('not-counted', 'counted') }).optional(),
});

/** How decisions of one type are made; always whole. */
export const deciding = part('Deciding', (make) => make.object(decidingFields(make)));

const offices = (make: Making) => z.array(make.oneOf('secretariat', 'co-chair'));

/** Rules of procedure; always whole. */
export const rules = part('Rules', (make) =>
  make.object({
    version: ordinal,
    ...decidingFields(make),
    /** Types of decision by the group's own names, each decided in its own way. */
    decisionTypes: z.array(make.object({ ...decidingFields(make), id: identifier, names: names(make) })),
    /** On which days the group works; absent where it reckons in instants alone. */
    calendar: workingCalendar(make).optional(),
    /** What becomes of a deadline that was given as an instant on a day that is no working day. */
    deadlineOnNonWorkingDay: make.oneOf('refused', 'stands'),
    /** From here on no round opens under these rules. */
    validUntil: instant.optional(),
    determination: make.oneOf('stands', 'either-co-chair-confirms', 'both-co-chairs-confirm'),
    maximumRounds: ordinal,
    longestHoldHours: ordinal,
    /** How long an objector has to answer a mediation, and who rules on what is not met. */
    objections: make.object({
      responseHours: ordinal,
      reminderHoursBefore: ordinal,
      settledBy: make.oneOf('either-co-chair', 'secretariat'),
    }),
    /** How long a body above the group has to answer. */
    escalation: make.object({ answerHours: ordinal, reminderHoursBefore: ordinal }),
    deferral: make.object({ longestHours: ordinal }),
    /** For how long a rejection may be reopened or appealed, and who reopens a decision. */
    reconsideration: make.object({
      hours: count,
      reopenedBy: make.oneOf('nobody', 'either-co-chair', 'secretariat'),
    }),
    endorsement: endorsementTerms(make),
    /** How long the other offices have; no limit where one is left out. */
    stageLimits: make.object({
      screening: timeLimitTerms(make).optional(),
      determination: timeLimitTerms(make).optional(),
      revision: timeLimitTerms(make).optional(),
    }),
    /** Which offices may open, extend, suspend and close a round early. */
    powers: make.object({
      open: offices(make),
      extend: offices(make),
      suspend: offices(make),
      closeEarly: offices(make),
    }),
    /** Duties that no one person unites; absent in events of before 0.3.0. */
    separation: z
      .array(make.oneOf('position-and-determination', 'position-and-endorsement', 'secretariat-and-position'))
      .optional(),
    /** How an endorsed text is carried out; absent in events of before 0.4.0. */
    implementation: make
      .object({
        plannedBy: offices(make),
        planApproval: make.oneOf('secretariat', 'either-co-chair', 'both-co-chairs', 'body-above'),
        verifiedBy: offices(make),
        replannedBy: offices(make),
        reportWithinDays: ordinal,
        remindDaysAfter: z.array(ordinal),
        escalateDaysAfter: ordinal,
        reopenWithinDays: count,
        judgedBy: offices(make),
      })
      .optional(),
    /** Where a text may be sent back to. */
    returnsTo: z.array(make.oneOf('proposer', 'review', 'screening')),
  }),
);
