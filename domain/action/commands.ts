import { statedDate } from '../calendar/stated-date';
import { ladderShape } from '../group/ladder';
import { implementationByDefault, implementationShape } from '../group/implementation-terms';
import { membershipShape } from '../group/membership';
import { rulesShape } from '../group/rules-of-procedure';
import type { Actor } from '../shared/actor';
import { limits } from '../shared/limits';
import {
  identifier,
  instant,
  listOf,
  optional,
  orElse,
  record,
  text,
  type Reading,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { leadShape, planShape } from './plan';
import { reportShape } from './report';

const reasons = record({ reasons: text(limits.statement) });
const nothing = record({});
/** Where an outside lead has said so; needed from the secretariat that records it, and from nobody else. */
const source = optional(text(limits.statement));

/** Every command, with the shape of its data. Persons send the first part; the engine sends itself the rest. */
export const commandShapes = {
  assign: record({
    reference: identifier,
    group: identifier,
    /** The recommendations that it serves. */
    recommendations: listOf(identifier, 1, limits.servedRecommendations),
    lead: leadShape,
    plan: planShape,
    membership: membershipShape,
    rules: rulesShape,
    terms: orElse(implementationShape, implementationByDefault),
    /** The bodies above the group, nearest first. */
    ladder: ladderShape,
  }),
  accept: record({ source }),
  decline: record({ reasons: text(limits.statement), source }),
  reassign: record({ lead: leadShape, reasons: text(limits.statement) }),
  start: record({ source }),
  report: reportShape,
  verify: record({ text: optional(text(limits.statement)) }),
  'fail-verification': reasons,
  close: record({ text: optional(text(limits.statement)) }),
  hold: record({ reasons: text(limits.statement), until: optional(instant) }),
  resume: reasons,
  cancel: reasons,
  supersede: record({ by: identifier, reasons: text(limits.statement) }),
  reopen: reasons,
  /** A later date that is agreed beside those before it. */
  extend: record({ due: statedDate, reasons: text(limits.statement) }),
  replan: record({ plan: planShape, reasons: text(limits.statement) }),
  'pass-time': nothing,
  'note-membership': record({ membership: membershipShape }),
  /** A further recommendation has it in its plan. */
  'note-joined': record({ recommendation: identifier }),
  'note-rules': record({
    rules: rulesShape,
    terms: orElse(implementationShape, implementationByDefault),
  }),
} as const satisfies Record<string, Shape<unknown>>;

export type CommandName = keyof typeof commandShapes;
export type CommandData<N extends CommandName> = Shaped<(typeof commandShapes)[N]>;

/** A command in the imperative, with who asks for it. */
export type ActionCommand = {
  readonly [N in CommandName]: { readonly type: N; readonly actor: Actor; readonly data: CommandData<N> };
}[CommandName];

// Object.keys forgets the literal names that the object above has.
export const commandNames = Object.keys(commandShapes) as readonly CommandName[];

/** Commands that the engine gives itself; no person may send one. */
export const engineCommands = ['pass-time', 'note-membership', 'note-joined', 'note-rules'] as const;
export type EngineCommandName = (typeof engineCommands)[number];

/** Commands that persons send to an action that exists already: it is born of the plan that it stands in. */
export type PersonCommandName = Exclude<CommandName, EngineCommandName | 'assign'>;
export const personCommands = commandNames.filter(
  (name): name is PersonCommandName =>
    name !== 'assign' && !engineCommands.some((engineCommand) => engineCommand === name),
);

/** Reads a payload that came from outside; what fits carries the actor it came with. */
export const readCommand = (name: CommandName, actor: Actor, data: unknown): Reading<ActionCommand> => {
  const reading: Reading<unknown> = commandShapes[name].read(data, '');
  if (!reading.ok) return reading;
  // The shape registered under `name` has read the data, which is what the union pairs with that name.
  return { ok: true, value: { type: name, actor, data: reading.value } as ActionCommand };
};
