import { deadlineTermShape } from '../calendar/deadline';
import { statusWords } from '../action/report';
import { stageNames as actionStages } from '../action/stages';
import { ladderShape } from '../group/ladder';
import { delegationsShape, noDelegations } from '../group/delegation';
import { membershipShape } from '../group/membership';
import { returnPlaces, rulesShape } from '../group/rules-of-procedure';
import type { Actor } from '../shared/actor';
import type { OnceAccepted } from '../shared/decision';
import { limits } from '../shared/limits';
import {
  bilingual,
  bool,
  identifier,
  instant,
  integer,
  listOf,
  names,
  oneOf,
  optional,
  orElse,
  record,
  sha256Hex,
  text,
  vagueDate,
  type Reading,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { actionsPlanShape } from './actions-plan';
import { amendmentValues } from './amendment';
import { contentShape } from './content';
import { answers } from './escalation';
import { judgements, responseValues } from './implementation';
import { breaches, noticeWays } from './silence-record';
import { positionShape, recordedPositionShape } from './position';
import { originShape } from './origin';

const reasons = record({ reasons: text(limits.statement) });
const nothing = record({});
const planNumber = integer(1, limits.plans);

export const closingOutcomes = [
  'implemented',
  'partially-implemented',
  'not-implemented',
  'superseded',
  'rescinded',
] as const;

/** Every command, with the shape of its data. Persons send the first part; the engine sends itself the rest. */
export const commandShapes = {
  propose: record({
    reference: identifier,
    group: identifier,
    entityId: optional(identifier),
    content: contentShape,
    draft: optional(bool),
    membership: membershipShape,
    rules: rulesShape,
    /** The bodies above the group, nearest first; absent in what an earlier release began. */
    ladder: optional(ladderShape),
    delegations: orElse(delegationsShape, noDelegations),
    /** Of one that was imported. */
    origin: optional(originShape),
  }),
  submit: nothing,
  edit: record({ content: contentShape }),
  withdraw: reasons,
  admit: record({ supersedes: optional(identifier) }),
  return: record({ reasons: text(limits.statement), to: optional(oneOf(...returnPlaces)) }),
  decline: reasons,
  merge: record({ into: identifier, reasons: text(limits.statement) }),
  'open-round': record({
    /** This or a term, and both only beside `termFrom`. */
    deadline: optional(instant),
    term: optional(deadlineTermShape),
    /** From a cycle alone, whose deadline is a term: when that began to run. */
    termFrom: optional(instant),
    /** From a cycle alone: since when it has been open, as its rounds open one after another. */
    countsFrom: optional(instant),
    cycle: optional(identifier),
    /** By the group's own name; absent for what has no type of its own. */
    decisionType: optional(identifier),
    /** Whether it is held at a meeting. */
    meeting: optional(bool),
  }),
  'suspend-round': reasons,
  'resume-round': nothing,
  'close-round': reasons,
  'take-position': positionShape,
  'record-position': recordedPositionShape,
  'reverse-position': record({ entityId: identifier, reasons: text(limits.statement) }),
  /** The member entities that were at the meeting. */
  'record-attendance': record({ entities: listOf(identifier, 1, limits.seats) }),
  'mediate-objection': record({
    objection: integer(1, limits.objections),
    /** By when the objector is to answer; left out, what the rules give. */
    deadline: optional(instant),
    text: optional(text(limits.statement)),
  }),
  'respond-to-objection': record({
    objection: integer(1, limits.objections),
    response: oneOf('sustains', 'accepts', 'retracts'),
    text: text(limits.statement),
  }),
  'settle-objection': record({
    objection: integer(1, limits.objections),
    as: oneOf('upheld', 'overruled'),
    reasons: text(limits.statement),
  }),
  escalate: reasons,
  'record-answer': record({
    answer: oneOf(...answers),
    /** The guidance, or the reasons. */
    text: text(limits.statement),
    /** Where it can be read: minutes, a letter. */
    source: text(limits.statement),
  }),
  defer: record({ until: instant, reasons: text(limits.statement) }),
  'resume-review': reasons,
  reopen: reasons,
  appeal: reasons,
  comment: record({ text: text(limits.statement) }),
  'extend-deadline': record({ deadline: instant, reasons: text(limits.statement) }),
  'confirm-determination': nothing,
  /** Of the silence procedure, delivered to these member entities. */
  'record-notice': record({
    entities: listOf(identifier, 1, limits.seats),
    how: oneOf(...noticeWays),
    deliveredAt: instant,
    /** Where that can be checked: a receipt, a register, a note. */
    source: text(limits.statement),
  }),
  'break-silence': record({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: optional(identifier),
    by: oneOf(...breaches),
    grounds: optional(text(limits.statement)),
    remedy: optional(text(limits.statement)),
    /** Of an amendment. */
    proposedText: optional(text(limits.statement)),
    /** Where the secretariat puts on record what reached it on paper: whose it is, and where it can be read. */
    onBehalf: optional(record({ personId: identifier, source: text(limits.statement) })),
  }),
  'give-proxy': record({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: optional(identifier),
    /** The member entity that is to take its position. */
    to: identifier,
  }),
  'withdraw-proxy': record({ entityId: optional(identifier) }),
  revise: record({
    kind: oneOf('editorial', 'substantive'),
    content: contentShape,
    note: text(limits.statement),
  }),
  'propose-amendment': record({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: optional(identifier),
    /** The whole new text. */
    content: contentShape,
    rationale: text(limits.statement),
  }),
  'position-on-amendment': record({
    amendment: integer(1, limits.amendments),
    entityId: optional(identifier),
    value: oneOf(...amendmentValues),
    text: optional(text(limits.statement)),
  }),
  'withdraw-amendment': record({
    amendment: integer(1, limits.amendments),
    reasons: text(limits.statement),
  }),
  'accept-amendment': record({
    amendment: integer(1, limits.amendments),
    kind: oneOf('editorial', 'substantive'),
    note: text(limits.statement),
  }),
  'reject-amendment': record({
    amendment: integer(1, limits.amendments),
    reasons: text(limits.statement),
  }),
  endorse: record({ contentHash: sha256Hex }),
  'oppose-effect': record({ entityId: optional(identifier), reasons: text(limits.statement) }),
  'submit-plan': actionsPlanShape,
  'return-plan': record({
    plan: planNumber,
    reasons: text(limits.statement),
    source: optional(text(limits.statement)),
  }),
  'approve-plan': record({
    plan: planNumber,
    /** Where the approval of the body above can be read; needed of it, and of nobody else. */
    source: optional(text(limits.statement)),
  }),
  'judge-implementation': record({
    outcome: oneOf(...judgements),
    reasons: text(limits.statement),
    /** Minutes or a letter, where a body decided that the person only puts it on record. */
    source: optional(text(limits.statement)),
    /** Of member entities, as the minutes have it; a member may also record its own. */
    dissents: orElse(
      listOf(record({ entityId: identifier, text: text(limits.statement) }), 0, limits.seats),
      [],
    ),
  }),
  dissent: record({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: optional(identifier),
    text: text(limits.statement),
  }),
  'record-response': record({
    /** Needed only where the text has several. */
    addressee: optional(text(limits.short)),
    value: oneOf(...responseValues),
    /** Until which a pending response waits. */
    session: optional(text(limits.short)),
    text: optional(bilingual(limits.statement)),
    /** Where it can be read: a letter, an addendum, minutes. */
    source: text(limits.statement),
    date: optional(vagueDate),
  }),
  close: record({
    outcome: oneOf(...closingOutcomes),
    reasons: text(limits.statement),
    /** Needed once the text is being implemented. */
    report: optional(names(limits.rationale)),
  }),
  'pass-time': nothing,
  'note-membership': record({ membership: membershipShape }),
  'note-rules': record({ rules: rulesShape }),
  'note-delegations': record({ delegations: delegationsShape }),
  'note-superseded': record({ by: identifier }),
  'note-actions-assigned': record({
    plan: planNumber,
    actions: listOf(record({ id: identifier, reference: identifier }), 0, limits.plannedActions),
    joined: listOf(identifier, 0, limits.plannedActions),
    unknown: listOf(identifier, 0, limits.plannedActions),
  }),
  'note-action': record({
    reference: identifier,
    stage: oneOf(...actionStages),
    status: optional(oneOf(...statusWords)),
    percentage: optional(integer(0, 100)),
    isSilent: bool,
    sequence: integer(1, 1_000_000_000),
  }),
} as const satisfies Record<string, Shape<unknown>>;

export type CommandName = keyof typeof commandShapes;
export type CommandData<N extends CommandName> = Shaped<(typeof commandShapes)[N]>;

/** A command in the imperative, with who asks for it. */
export type RecommendationCommand = {
  readonly [N in CommandName]: OnceAccepted & {
    readonly type: N;
    readonly actor: Actor;
    readonly data: CommandData<N>;
  };
}[CommandName];

// Object.keys forgets the literal names that the object above has.
export const commandNames = Object.keys(commandShapes) as readonly CommandName[];

/** Commands that the engine gives itself; no person may send one. */
export const engineCommands = [
  'pass-time',
  'note-membership',
  'note-rules',
  'note-delegations',
  'note-superseded',
  'note-actions-assigned',
  'note-action',
] as const;
export type EngineCommandName = (typeof engineCommands)[number];

/** Commands that persons send to a recommendation that exists already. */
export type PersonCommandName = Exclude<CommandName, EngineCommandName | 'propose'>;
export const personCommands = commandNames.filter(
  (name): name is PersonCommandName =>
    name !== 'propose' && !engineCommands.some((engineCommand) => engineCommand === name),
);

/** Reads a payload that came from outside; what fits carries the actor it came with. */
export const readCommand = (
  name: CommandName,
  actor: Actor,
  data: unknown,
): Reading<RecommendationCommand> => {
  const reading: Reading<unknown> = commandShapes[name].read(data, '');
  if (!reading.ok) return reading;
  // The shape registered under `name` has read the data, which is what the union pairs with that name.
  return { ok: true, value: { type: name, actor, data: reading.value } as RecommendationCommand };
};
