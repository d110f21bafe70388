import { delegationsShape } from '../group/delegation';
import { membershipShape } from '../group/membership';
import { rulesShape } from '../group/rules-of-procedure';
import type { Actor } from '../shared/actor';
import type { OnceAccepted } from '../shared/decision';
import { limits } from '../shared/limits';
import {
  identifier,
  instant,
  integer,
  listOf,
  optional,
  record,
  text,
  type Reading,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { planShape } from './plan';

const itemOpening = record({ reference: identifier, refusal: optional(identifier) });
const itemOutcome = record({
  reference: identifier,
  stage: identifier,
  outcome: optional(identifier),
  /** Why the round gave that. */
  reasonCode: optional(identifier),
});

/** Every command, with the shape of its data. Persons send some; the engine sends itself the rest. */
export const commandShapes = {
  schedule: record({
    cycle: identifier,
    group: identifier,
    personId: identifier,
    data: planShape,
    /** Absent where the group began before its cycles held them. */
    membership: optional(membershipShape),
    rules: optional(rulesShape),
    delegations: optional(delegationsShape),
  }),
  cancel: record({ reasons: text(limits.statement) }),
  /** The member entities that were at the meeting. */
  'record-attendance': record({ entities: listOf(identifier, 1, limits.seats) }),
  extend: record({ deadline: instant, reasons: text(limits.statement) }),
  suspend: record({ reasons: text(limits.statement) }),
  resume: record({}),
  'close-early': record({ reasons: text(limits.statement) }),
  'pass-time': record({}),
  'note-openings': record({
    items: listOf(itemOpening, 1, limits.agenda),
    /** The one that the rounds opened with. */
    deadline: optional(instant),
  }),
  /** Which rounds have heard the instruction of that number, and which refuse it. */
  'note-told': record({ number: integer(1, 1_000_000), items: listOf(itemOpening, 1, limits.agenda) }),
  'note-outcomes': record({ items: listOf(itemOutcome, 0, limits.agenda) }),
  'note-membership': record({ membership: membershipShape }),
  'note-rules': record({ rules: rulesShape }),
  'note-delegations': record({ delegations: delegationsShape }),
  /** Unfinished items of a closed cycle are on the agenda of another, or were settled without one. */
  'note-unfinished-left': record({
    references: listOf(identifier, 1, limits.agenda),
    to: optional(identifier),
  }),
} as const satisfies Record<string, Shape<unknown>>;

export type CommandName = keyof typeof commandShapes;
export type CommandData<N extends CommandName> = Shaped<(typeof commandShapes)[N]>;
export type CycleCommand = {
  readonly [N in CommandName]: OnceAccepted & {
    readonly type: N;
    readonly actor: Actor;
    readonly data: CommandData<N>;
  };
}[CommandName];

// Object.keys forgets the literal names that the object above has.
export const commandNames = Object.keys(commandShapes) as readonly CommandName[];

/** Commands that persons send to a cycle; it is born of `schedule`, and the engine sends itself the others. */
export const personCommands = [
  'cancel',
  'record-attendance',
  'extend',
  'suspend',
  'resume',
  'close-early',
] as const satisfies CommandName[];
export type PersonCommandName = (typeof personCommands)[number];

export const readCommand = (name: CommandName, actor: Actor, data: unknown): Reading<CycleCommand> => {
  const reading: Reading<unknown> = commandShapes[name].read(data, '');
  if (!reading.ok) return reading;
  // The shape registered under `name` has read the data, which is what the union pairs with that name.
  return { ok: true, value: { type: name, actor, data: reading.value } as CycleCommand };
};
