/** Plays entities through the real deciders and the real ledger, and keeps the entries of their outboxes. */
import { createHash } from 'node:crypto';
import * as actionAccount from '../../domain/action/account';
import * as actionCommands from '../../domain/action/commands';
import { actionDecider } from '../../domain/action/decider';
import * as groupAccount from '../../domain/group/account';
import * as groupCommands from '../../domain/group/commands';
import { groupDecider } from '../../domain/group/decider';
import * as recommendationAccount from '../../domain/recommendation/account';
import * as recommendationCommands from '../../domain/recommendation/commands';
import { recommendationDecider } from '../../domain/recommendation/decider';
import * as cycleAccount from '../../domain/review/account';
import * as cycleCommands from '../../domain/review/commands';
import { cycleDecider } from '../../domain/review/decider';
import type { Decider } from '../../domain/shared/decision';
import { addHours } from '../../domain/shared/instant';
import type { Account, DomainEvent, OutboxEntry } from '../../domain/shared/outbox';
import type { EntityKind } from '../../events/event-version';
import { Ledger, type EntityRules } from '../../workflows/ledger';

export interface PlayedEntry {
  readonly entity: EntityKind;
  readonly entry: OutboxEntry;
}

interface Staged {
  readonly stage: string;
}

/** An account exists once the entity does; before, the ledger needs none. */
const bornOnly =
  <Born extends Staged>(accountOf: (state: Born) => Account) =>
  (state: Staged): Account => {
    if (state.stage === 'none') throw new Error('The entity does not exist yet');
    // Every stage but `none` is of the born entity.
    return accountOf(state as Born);
  };

const rulesFrom = <Command, State extends Staged, Event extends DomainEvent>(
  decider: Decider<Command, State, Event>,
  read: EntityRules<Command, State, Event>['read'],
  accountOf: (state: Staged) => Account,
): EntityRules<Command, State, Event> => ({ decider, read, accountOf, receiptOf: () => ({}) });

const named = <Name extends string>(names: readonly Name[], name: string): Name => {
  const found = names.find((each) => each === name);
  if (found === undefined) throw new Error(`There is no command "${name}"`);
  return found;
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export interface Played {
  /** A person's command; an hour passes before each. */
  by(personId: string, command: string, data?: unknown): Played;
  /** The engine's own command, `hours` later. */
  engine(command: string, data?: unknown, hours?: number): Played;
  readonly now: string;
  readonly entries: readonly OutboxEntry[];
}

const playing = <Command, State extends Staged, Event extends DomainEvent>(
  entity: EntityKind,
  rules: EntityRules<Command, State, Event>,
  played: PlayedEntry[],
): Played => {
  const ledger = new Ledger(rules, null);
  let now = '2026-03-01T08:00:00.000Z';
  let commands = 0;
  const entries: OutboxEntry[] = [];
  const keep = (): void => {
    const batch = ledger.nextBatch();
    ledger.acknowledge(batch.length, null);
    entries.push(...batch);
    played.push(...batch.map((entry) => ({ entity, entry })));
  };
  const play: Played = {
    by: (personId, command, data = {}) => {
      now = addHours(now, 1);
      commands += 1;
      const message = { personId, data, correlationId: 'mwg-second-meeting' };
      const answer = ledger.submit(command, message, `${personId}-${command}-${String(commands)}`, now);
      if ('code' in answer) throw new Error(`${command}: ${JSON.stringify(answer)}`);
      keep();
      return play;
    },
    engine: (command, data = {}, hours = 1) => {
      now = addHours(now, hours);
      const refusal = ledger.note(command, data, now);
      if (refusal !== null) throw new Error(`${command}: ${JSON.stringify(refusal)}`);
      keep();
      return play;
    },
    get now() {
      return now;
    },
    entries,
  };
  return play;
};

/** New entities of each kind, whose entries all come into one list. */
export const stage = (played: PlayedEntry[]) => ({
  group: () =>
    playing(
      'group',
      rulesFrom(
        groupDecider,
        (name, actor, data) =>
          groupCommands.readCommand(named(groupCommands.commandNames, name), actor, data),
        bornOnly(groupAccount.accountOf),
      ),
      played,
    ),
  cycle: () =>
    playing(
      'cycle',
      rulesFrom(
        cycleDecider,
        (name, actor, data) =>
          cycleCommands.readCommand(named(cycleCommands.commandNames, name), actor, data),
        bornOnly(cycleAccount.accountOf),
      ),
      played,
    ),
  action: () =>
    playing(
      'action',
      rulesFrom(
        actionDecider,
        (name, actor, data) =>
          actionCommands.readCommand(named(actionCommands.commandNames, name), actor, data),
        bornOnly(actionAccount.accountOf),
      ),
      played,
    ),
  recommendation: () =>
    playing(
      'recommendation',
      rulesFrom(
        recommendationDecider(sha256),
        (name, actor, data) =>
          recommendationCommands.readCommand(named(recommendationCommands.commandNames, name), actor, data),
        bornOnly(recommendationAccount.accountOf),
      ),
      played,
    ),
});

export { sha256 };
