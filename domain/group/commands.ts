import { plannedActionShape } from '../recommendation/actions-plan';
import { contentShape } from '../recommendation/content';
import { originFields } from '../recommendation/origin';
import { unfinishedShape } from '../review/agenda';
import { cycleShape } from '../review/plan';
import type { Actor } from '../shared/actor';
import type { OnceAccepted } from '../shared/decision';
import { limits } from '../shared/limits';
import {
  bool,
  identifier,
  instant,
  integer,
  listOf,
  names,
  oneOf,
  optional,
  record,
  text,
  type Reading,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { importedDigest, importedKey } from './imported';
import { ladderShape } from './ladder';
import { membershipShape, roles } from './membership';
import { recurrenceShape } from './recurrence';
import { groupCode } from './reference';
import { rulesShape } from './rules-of-procedure';

const proposalFields = {
  entityId: optional(identifier),
  content: contentShape,
  draft: optional(bool),
};
const proposalShape = record(proposalFields);
export type Proposal = Shaped<typeof proposalShape>;

/** The group's place in the framework above it, such as the Coordination Framework of the model case. */
const frameworkShape = record({
  names: names(limits.short),
  /** The bodies above the group, nearest first. */
  ladder: ladderShape,
  /** The sibling groups of the framework, this one included. */
  groups: listOf(record({ id: identifier, names: names(limits.short) }), 0, 50),
});
export type Framework = Shaped<typeof frameworkShape>;

export const commandShapes = {
  establish: record({
    code: groupCode,
    names: names(limits.short),
    framework: frameworkShape,
    membership: membershipShape,
    rules: rulesShape,
  }),
  propose: proposalShape,
  'propose-block': record({ proposals: listOf(proposalShape, 1, limits.proposalsInBlock) }),
  /** Items of a tracker, each with the proposal that it becomes. */
  'import-block': record({
    source: identifier,
    items: listOf(
      record({ key: importedKey, digest: importedDigest, ...proposalFields, ...originFields }),
      1,
      limits.proposalsInBlock,
    ),
  }),
  'schedule-cycle': cycleShape,
  'recur-cycle': recurrenceShape,
  'pause-recurrence': record({ id: identifier }),
  'resume-recurrence': record({ id: identifier }),
  'end-recurrence': record({ id: identifier }),
  'change-membership': record({ membership: membershipShape }),
  'adopt-rules': record({ rules: rulesShape }),
  /** A person with a seat lets another act for it; or the secretariat records that it was so delegated. */
  delegate: record({
    to: identifier,
    /** At once where it is not said. */
    from: optional(instant),
    until: instant,
    /** Whose seat it is, where the secretariat records it; then with its source. */
    personId: optional(identifier),
    source: optional(text(limits.statement)),
    /** Which seat, of a person who has several. */
    entityId: optional(identifier),
    role: optional(oneOf(...roles)),
  }),
  'revoke-delegation': record({
    delegation: integer(1, 1_000_000),
    /** Where the revocation can be read, where the secretariat records it. */
    source: optional(text(limits.statement)),
  }),
  'note-settled': record({ reference: identifier }),
  'note-plan-approved': record({
    recommendation: identifier,
    plan: integer(1, limits.plans),
    actions: listOf(plannedActionShape, 0, limits.plannedActions),
    joins: listOf(identifier, 0, limits.plannedActions),
    /** Under which the plan was approved: it lists the leads. */
    membership: membershipShape,
  }),
  'note-action-settled': record({ reference: identifier }),
  'note-cycle-ended': record({ cycle: identifier, unfinished: unfinishedShape }),
} as const satisfies Record<string, Shape<unknown>>;

export type CommandName = keyof typeof commandShapes;
export type CommandData<N extends CommandName> = Shaped<(typeof commandShapes)[N]>;
export type GroupCommand = {
  readonly [N in CommandName]: OnceAccepted & {
    readonly type: N;
    readonly actor: Actor;
    readonly data: CommandData<N>;
  };
}[CommandName];

// Object.keys forgets the literal names that the object above has.
export const commandNames = Object.keys(commandShapes) as readonly CommandName[];

export const readCommand = (name: CommandName, actor: Actor, data: unknown): Reading<GroupCommand> => {
  const reading: Reading<unknown> = commandShapes[name].read(data, '');
  if (!reading.ok) return reading;
  // The shape registered under `name` has read the data, which is what the union pairs with that name.
  return { ok: true, value: { type: name, actor, data: reading.value } as GroupCommand };
};
