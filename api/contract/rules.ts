import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { workingCalendar } from './calendar';
import { identifier, instant, names, sent, shown, type Making } from './fields';
import { implementationTerms } from './implementation-terms';
import { endorsementTerms, period, reminders, stageLimits } from './time-limit';

const parts = z.int().min(1).max(1000);
const hours = z.int().min(1).max(87_600);

const decidingFields = (making: Making) => {
  const { object, orElse } = making;
  const quorumOf = orElse(z.enum(['members', 'eligible']), 'eligible');
  const votesOf = orElse(z.enum(['votes-cast', 'present', 'members']), 'votes-cast');
  return {
    quorum: z.discriminatedUnion('kind', [
      object({ kind: z.literal('none') }),
      object({ kind: z.literal('number'), members: z.int().min(1).max(500) }),
      object({ kind: z.literal('fraction'), numerator: parts, denominator: parts, of: quorumOf }),
      object({ kind: z.literal('all'), of: quorumOf }),
    ]),
    decisionRule: z.discriminatedUnion('kind', [
      object({ kind: z.literal('consensus') }),
      object({ kind: z.literal('no-objection') }),
      object({ kind: z.literal('unanimity'), of: votesOf }),
      object({
        kind: z.literal('majority'),
        numerator: parts,
        denominator: parts,
        reach: orElse(z.enum(['more-than', 'at-least']), 'more-than'),
        of: votesOf,
      }),
    ]),
    silence: orElse(z.enum(['nothing', 'assent', 'abstention']), 'nothing'),
    /** What a member means who has said nothing and was not at the meeting, where attendance was recorded. */
    absence: orElse(z.enum(['nothing', 'assent', 'abstention']), 'nothing'),
    /** Who is present for the quorum where attendance was recorded. */
    presence: orElse(z.enum(['attendance', 'positions']), 'attendance'),
    abstentions: orElse(z.enum(['not-counted', 'counted']), 'not-counted'),
    objection: orElse(z.enum(['returns', 'defeats', 'blocks', 'to-meeting', 'escalates']), 'returns'),
    objectionNeeds: orElse(z.enum(['grounds-and-remedy', 'grounds', 'nothing']), 'grounds-and-remedy'),
    tie: orElse(
      z.discriminatedUnion('kind', [
        object({ kind: z.literal('rejected') }),
        object({ kind: z.literal('casting-vote'), entityId: identifier }),
        object({ kind: z.literal('co-chairs-jointly') }),
      ]),
      { kind: 'rejected' },
    ),
    weights: orElse(
      z.array(object({ entityId: identifier, votes: z.int().min(2).max(1_000_000) })).max(limits.seats),
      [],
    ),
    /** What adoption needs besides the decision rule; each of them. */
    conditions: orElse(
      z
        .array(
          z.discriminatedUnion('kind', [
            object({
              kind: z.literal('veto'),
              entities: z.array(identifier).min(1).max(limits.seats),
            }),
            object({
              kind: z.literal('share'),
              entities: orElse(z.array(identifier).max(limits.seats), []),
              numerator: parts,
              denominator: parts,
              reach: orElse(z.enum(['more-than', 'at-least']), 'more-than'),
              of: orElse(z.enum(['votes-cast', 'members']), 'members'),
            }),
          ]),
        )
        .max(10),
      [],
    ),
    period: orElse(object({ leastHours: z.int().min(0).max(87_600), mostHours: hours }), {
      leastHours: 0,
      mostHours: 87_600,
    }),
    /** How long a text lies with the members before a round on it takes positions, in hours. */
    noticeHours: orElse(z.int().min(0).max(8_760), 0),
    /** When those who have not answered are reminded, in hours before the deadline; on working days alone. */
    remindHoursBefore: orElse(z.array(z.int().min(1).max(8_760)).max(5), []),
    /** What an adopted text goes through before it stands. */
    silenceProcedure: orElse(
      z.discriminatedUnion('kind', [
        object({ kind: z.literal('none') }),
        object({ kind: z.literal('follows'), ...period(making), remindHoursBefore: reminders(making) }),
      ]),
      { kind: 'none' },
    ),
    ...representation(making),
  };
};

/** Who speaks for a member entity, and who may not. */
const representation = ({ object, orElse }: Making) => ({
  alternates: orElse(z.enum(['as-members', 'in-absence']), 'as-members'),
  /** Which entities the rules themselves recuse. */
  interest: orElse(z.array(z.enum(['proposer', 'addressee'])).max(2), []),
  /** How many proxies one entity may hold, and whether an entity is present by its proxy. */
  proxies: orElse(
    object({
      atMost: z.int().min(0).max(100),
      quorum: orElse(z.enum(['not-counted', 'counted']), 'not-counted'),
    }),
    { atMost: 0, quorum: 'not-counted' },
  ),
});

/** Duties that no one person unites. */
const separation = ({ orElse }: Making) =>
  orElse(
    z
      .array(z.enum(['position-and-determination', 'position-and-endorsement', 'secretariat-and-position']))
      .max(3),
    [],
  );

const powers = ({ object, orElse }: Making) => {
  const offices = z.array(z.enum(['secretariat', 'co-chair'])).max(2);
  const held = orElse(offices.min(1), ['secretariat']);
  return orElse(object({ open: held, extend: held, suspend: held, closeEarly: orElse(offices, []) }), {
    open: ['secretariat'],
    extend: ['secretariat'],
    suspend: ['secretariat'],
    closeEarly: [],
  });
};

/** How decisions of one type are made. */
export const decidingView = shown.object(decidingFields(shown)).meta({ id: 'Deciding' });

const rulesWith = (making: Making) => {
  const { object, orElse } = making;
  const deciding = decidingFields(making);
  return object({
    version: z.int().min(1).max(1_000_000),
    ...deciding,
    decisionTypes: orElse(
      z.array(object({ ...deciding, id: identifier, names: names(making, limits.name) })).max(30),
      [],
    ),
    calendar: workingCalendar(making).optional(),
    deadlineOnNonWorkingDay: orElse(z.enum(['refused', 'stands']), 'refused'),
    validUntil: instant.optional(),
    determination: z.enum(['stands', 'either-co-chair-confirms', 'both-co-chairs-confirm']),
    maximumRounds: z.int().min(1).max(100),
    longestHoldHours: z.int().min(1).max(8_760),
    endorsement: endorsementTerms(making),
    stageLimits: stageLimits(making),
    powers: powers(making),
    separation: separation(making),
    returnsTo: orElse(
      z
        .array(z.enum(['proposer', 'review', 'screening']))
        .min(1)
        .max(3),
      ['proposer'],
    ),
    objections: orElse(
      object({
        responseHours: z.int().min(1).max(8_760),
        reminderHoursBefore: z.int().min(1).max(8_760),
        settledBy: z.enum(['either-co-chair', 'secretariat']),
      }),
      { responseHours: 168, reminderHoursBefore: 48, settledBy: 'either-co-chair' },
    ),
    escalation: orElse(object({ answerHours: hours, reminderHoursBefore: hours }), {
      answerHours: 720,
      reminderHoursBefore: 72,
    }),
    deferral: orElse(object({ longestHours: hours }), { longestHours: 8_760 }),
    reconsideration: orElse(
      object({
        hours: z.int().min(0).max(87_600),
        reopenedBy: z.enum(['nobody', 'either-co-chair', 'secretariat']),
      }),
      { hours: 0, reopenedBy: 'nobody' },
    ),
    implementation: implementationTerms(making),
  });
};

/** Whole rules of procedure; they replace those in force, whose version they follow. */
export const rulesBody = rulesWith(sent);
export const rulesView = rulesWith(shown).meta({ id: 'RulesOfProcedure' });
