import type { Actor } from '../shared/actor';
import { limits } from '../shared/limits';
import {
  bilingual,
  identifier,
  instant,
  integer,
  listOf,
  oneOf,
  optional,
  record,
  text,
  type Reading,
  type Shape,
  type Shaped,
} from '../shared/shape';

export const cycleShape = record({
  name: bilingual(limits.short),
  kind: oneOf('meeting', 'written-procedure'),
  agenda: listOf(identifier, 1, limits.agenda),
  opensAt: instant,
  deadline: instant,
  /** The reminder to members, in hours before the deadline; none where absent. */
  remindHoursBefore: optional(integer(1, 8_760)),
});
export type CycleData = Shaped<typeof cycleShape>;

const itemOpening = record({ reference: identifier, refusal: optional(identifier) });
const itemOutcome = record({ reference: identifier, stage: identifier, outcome: optional(identifier) });

export const commandShapes = {
  schedule: record({ cycle: identifier, group: identifier, personId: identifier, data: cycleShape }),
  cancel: record({ reasons: text(limits.statement) }),
  'pass-time': record({}),
  'note-openings': record({ items: listOf(itemOpening, 1, limits.agenda) }),
  'note-outcomes': record({ items: listOf(itemOutcome, 0, limits.agenda) }),
} as const satisfies Record<string, Shape<unknown>>;

export type CommandName = keyof typeof commandShapes;
export type CommandData<N extends CommandName> = Shaped<(typeof commandShapes)[N]>;
export type CycleCommand = {
  readonly [N in CommandName]: { readonly type: N; readonly actor: Actor; readonly data: CommandData<N> };
}[CommandName];

// Object.keys forgets the literal names that the object above has.
export const commandNames = Object.keys(commandShapes) as readonly CommandName[];

export const readCommand = (name: CommandName, actor: Actor, data: unknown): Reading<CycleCommand> => {
  const reading: Reading<unknown> = commandShapes[name].read(data, '');
  if (!reading.ok) return reading;
  // The shape registered under `name` has read the data, which is what the union pairs with that name.
  return { ok: true, value: { type: name, actor, data: reading.value } as CycleCommand };
};
