/** What is sent with each command, under the command's own name. */
import { amendmentValue } from './amendment';
import { deadlineTerm } from './calendar';
import { z } from 'zod';
import type { CycleCommandName, GroupCommandName, RecommendationCommandName } from '../../workflows/messages';
import { limits } from '../../domain/shared/limits';
import { contentBody } from './content';
import { bodysAnswer } from './escalation';
import { cycleBody } from './cycle-plan';
import { identifier, instant, names, reasons, sent, sha256Hex } from './fields';
import { implementationBodies } from './implementation';
import { membershipBody, role } from './membership';
import { importedDigest, importedKey, originFields } from './origin';
import { recurrenceBody } from './recurrence';
import { rulesBody } from './rules';

/** How many proposals one import may hold. */
export const importLimit = 1_000;

/** A command that says no more than its name; its body may be left out. */
const nothing = z.strictObject({}).optional();
const withReasons = z.strictObject({ reasons });

const proposalFields = {
  /** The member entity proposed for, needed only from a person who speaks for several. */
  entityId: identifier.optional(),
  content: contentBody,
  /** A draft stays private to its proposers until it is submitted. */
  draft: z.boolean().optional(),
};
const proposal = z.strictObject(proposalFields);

export const groupBodies = {
  propose: proposal,
  'propose-block': z.strictObject({ proposals: z.array(proposal).min(1).max(importLimit) }),
  'import-block': z.strictObject({
    /** The tracker, by a name that stays the same whenever it is imported. */
    source: identifier,
    items: z
      .array(
        z.strictObject({
          key: importedKey,
          digest: importedDigest,
          ...proposalFields,
          ...originFields(sent),
        }),
      )
      .min(1)
      .max(limits.proposalsInBlock),
  }),
  'schedule-cycle': cycleBody,
  'recur-cycle': recurrenceBody,
  'pause-recurrence': nothing,
  'resume-recurrence': nothing,
  'end-recurrence': nothing,
  'change-membership': z.strictObject({ membership: membershipBody }),
  'adopt-rules': z.strictObject({ rules: rulesBody }),
  delegate: z.strictObject({
    to: identifier,
    /** At once where it is not said. */
    from: instant.optional(),
    until: instant,
    /** Whose seat it is, where the secretariat records it; then with its source. */
    personId: identifier.optional(),
    source: reasons.optional(),
    /** Which seat, of a person who has several. */
    entityId: identifier.optional(),
    role: role.optional(),
  }),
  'revoke-delegation': z.strictObject({
    delegation: z.int().min(1).max(1_000_000),
    source: reasons.optional(),
  }),
} as const satisfies Record<GroupCommandName, z.ZodType>;

/** As the record counts objections to a recommendation, from 1. */
const objectionNumber = z.int().min(1).max(limits.objections);
const amendmentNumber = z.int().min(1).max(limits.amendments);

const positionFields = {
  value: z.enum([
    'support',
    'no-objection',
    'support-with-reservation',
    'objection',
    'abstain',
    'recused',
    'hold',
  ]),
  /** The member entity spoken for, needed only from a person who speaks for several. */
  entityId: identifier.optional(),
  /** The revision that the member has read; another one than that in force is refused. */
  revision: z.int().min(1).max(1_000_000).optional(),
  statement: reasons.optional(),
  grounds: reasons.optional(),
  remedy: reasons.optional(),
  until: instant.optional(),
};

/** The member entities that were at the meeting; what is sent last holds. */
const attendance = z.strictObject({ entities: z.array(identifier).min(1).max(limits.seats) });
const extension = z.strictObject({ deadline: instant, reasons });

export const recommendationBodies = {
  submit: nothing,
  edit: z.strictObject({ content: contentBody }),
  withdraw: withReasons,
  admit: z.strictObject({ supersedes: identifier.optional() }).optional(),
  return: z.strictObject({
    reasons,
    /** To its proposer where absent; elsewhere only as far as the rules of procedure allow. */
    to: z.enum(['proposer', 'review', 'screening']).optional(),
  }),
  decline: withReasons,
  merge: z.strictObject({ into: identifier, reasons }),
  'open-round': z.strictObject({
    /** This or a term, never both. */
    deadline: instant.optional(),
    /** A period, reckoned by the working calendar of the rules of procedure. */
    term: deadlineTerm.optional(),
    cycle: identifier.optional(),
    /** By the group's own name, as its rules of procedure know it. */
    decisionType: identifier.optional(),
    /** Whether it is held at a meeting. */
    meeting: z.boolean().optional(),
  }),
  'suspend-round': withReasons,
  'resume-round': nothing,
  'close-round': withReasons,
  'take-position': z.strictObject(positionFields),
  'record-position': z.strictObject({
    ...positionFields,
    /** The representative who gave it. */
    personId: identifier,
    given: z.enum(['orally', 'on-paper']),
    /** Where it can be read or was heard: a letter, the minutes, a meeting. */
    source: reasons,
  }),
  'reverse-position': z.strictObject({ entityId: identifier, reasons }),
  'record-attendance': attendance,
  'mediate-objection': z.strictObject({
    objection: objectionNumber,
    /** By when the objector is to answer; left out, what the rules of procedure give. */
    deadline: instant.optional(),
    text: reasons.optional(),
  }),
  'respond-to-objection': z.strictObject({
    objection: objectionNumber,
    response: z.enum(['sustains', 'accepts', 'retracts']),
    text: reasons,
  }),
  'settle-objection': z.strictObject({
    objection: objectionNumber,
    as: z.enum(['upheld', 'overruled']),
    reasons,
  }),
  escalate: withReasons,
  'record-answer': z.strictObject({
    answer: bodysAnswer,
    /** The guidance, or the reasons. */
    text: reasons,
    /** Where it can be read: minutes, a letter. */
    source: reasons,
  }),
  defer: z.strictObject({ until: instant, reasons }),
  'resume-review': withReasons,
  reopen: withReasons,
  appeal: withReasons,
  comment: z.strictObject({ text: reasons }),
  'extend-deadline': extension,
  'confirm-determination': nothing,
  'record-notice': z.strictObject({
    /** The member entities to which the notice of the silence procedure was delivered. */
    entities: z.array(identifier).min(1).max(limits.seats),
    how: z.enum(['e-mail', 'letter', 'note-verbale', 'by-hand']),
    deliveredAt: instant,
    /** Where that can be checked: a receipt, a register, a note. */
    source: reasons,
  }),
  'break-silence': z.strictObject({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: identifier.optional(),
    by: z.enum(['objection', 'amendment']),
    grounds: reasons.optional(),
    remedy: reasons.optional(),
    /** Of an amendment: what the text should say instead. */
    proposedText: reasons.optional(),
    /** What reached the secretariat on paper: whose it is, and where it can be read. */
    onBehalf: z.strictObject({ personId: identifier, source: reasons }).optional(),
  }),
  revise: z.strictObject({ kind: z.enum(['editorial', 'substantive']), content: contentBody, note: reasons }),
  'propose-amendment': z.strictObject({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: identifier.optional(),
    /** The whole new text. */
    content: contentBody,
    rationale: reasons,
  }),
  'position-on-amendment': z.strictObject({
    amendment: amendmentNumber,
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: identifier.optional(),
    value: amendmentValue,
    text: reasons.optional(),
  }),
  'withdraw-amendment': z.strictObject({ amendment: amendmentNumber, reasons }),
  'accept-amendment': z.strictObject({
    amendment: amendmentNumber,
    kind: z.enum(['editorial', 'substantive']),
    note: reasons,
  }),
  'reject-amendment': z.strictObject({ amendment: amendmentNumber, reasons }),
  'give-proxy': z.strictObject({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: identifier.optional(),
    /** The member entity that is to take its position. */
    to: identifier,
  }),
  'withdraw-proxy': z.strictObject({ entityId: identifier.optional() }),
  endorse: z.strictObject({ contentHash: sha256Hex }),
  'oppose-effect': z.strictObject({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: identifier.optional(),
    reasons,
  }),
  ...implementationBodies,
  close: z.strictObject({
    outcome: z.enum(['implemented', 'partially-implemented', 'not-implemented', 'superseded', 'rescinded']),
    reasons,
    /** In both languages; needed once the text is being implemented. */
    report: names(sent, limits.rationale).optional(),
  }),
} as const satisfies Record<RecommendationCommandName, z.ZodType>;

export const cycleBodies = {
  cancel: withReasons,
  'record-attendance': attendance,
  extend: extension,
  suspend: withReasons,
  resume: nothing,
  'close-early': withReasons,
} as const satisfies Record<CycleCommandName, z.ZodType>;
