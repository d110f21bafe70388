/**
 * What one entity holds inside its workflow: its state, its events on their way out, and the receipts that it gave.
 *
 * Invariants
 * 1. State changes only by events that `decide` gave, and each of them enters the outbox in the same synchronous turn:
 *    no event without its change, no change without its event.
 * 2. `sequence` counts the events of the entity from 1 without a gap, over every run of the workflow.
 * 3. A command id is answered once. Sent again it gives the first receipt; with another body it is refused.
 * 4. Nothing here waits, so no two commands ever see a half-done change.
 * 5. What was accepted once stays accepted when a history is gone through again, whatever a rule has come to refuse since.
 */
import type { Actor } from '../domain/shared/actor';
import type { Decider } from '../domain/shared/decision';
import type { Instant } from '../domain/shared/instant';
import { misfitRefusal } from '../domain/shared/misfit-refusal';
import type { Account, DomainEvent, OutboxEntry } from '../domain/shared/outbox';
import type { Refusal } from '../domain/shared/refusal';
import type { Reading } from '../domain/shared/shape';
import { utf8Length } from '../domain/shared/text';
import { commandHash } from './hashing';
import type { CommandMessage, Receipt } from './messages';

interface Staged {
  readonly stage: string;
}

/** The rules of one kind of entity, as far as its workflow calls them. */
export interface EntityRules<Command, State extends Staged, Event extends DomainEvent> {
  readonly decider: Decider<Command, State, Event>;
  read(name: string, actor: Actor, data: unknown): Reading<Command>;
  accountOf(state: State): Account;
  /**
   * What a receipt says beyond the common part.
   * @param data of the command, which the decider has read
   */
  receiptOf(state: State, events: readonly Event[], name: string, data: unknown): Partial<Receipt>;
}

/** What goes from one run of a workflow to the next. Plain JSON. */
export interface LedgerRecord<State> {
  readonly state: State;
  /** Of the latest event. */
  readonly sequence: number;
  readonly outbox: readonly OutboxEntry[];
  /** Of the latest event that is stored; null where that one carries none. Absent in a record of before 0.3.0. */
  readonly lastHash?: string | null;
  /** The latest, oldest first. */
  readonly receipts: readonly Receipt[];
}

/** What the ledger keeps at most. */
export const ledgerLimits = {
  /** Events, and their JSON in UTF-8 bytes, that may wait for the event log before commands are refused. */
  waitingEvents: 500,
  waitingBytes: 524_288,
  /** Bytes handed to the event log at once; an Activity's input may hold 2 MiB. */
  batchBytes: 1_048_576,
  /** Receipts remembered over the end of a run; within a run the server remembers all. */
  receipts: 200,
} as const;

interface Cause {
  readonly commandId: string | null;
  readonly correlationId: string | null;
  readonly traceparent: string | null;
}
const byTime: Cause = { commandId: null, correlationId: null, traceparent: null };

export type Judgement<Event> =
  | { readonly kind: 'accepted'; readonly events: readonly Event[] }
  | { readonly kind: 'repeated'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** An event on its way out, with the bytes of its JSON: measured once, since an entry is counted three times. */
interface Weighed<Event> {
  readonly entry: OutboxEntry<Event>;
  readonly bytes: number;
}
const weighed = <Event>(entry: OutboxEntry<Event>): Weighed<Event> => ({
  entry,
  bytes: utf8Length(JSON.stringify(entry)),
});

export class Ledger<Command, State extends Staged, Event extends DomainEvent> {
  #state: State;
  #sequence: number;
  readonly #outbox: Weighed<Event>[];
  #waitingBytes: number;
  #lastHash: string | null;
  readonly #receipts: Receipt[];

  constructor(
    private readonly rules: EntityRules<Command, State, Event>,
    record: LedgerRecord<State> | null,
    /** Told of each event just after it happened. */
    private readonly heard: (event: Event, state: State, before: State) => void = () => undefined,
  ) {
    this.#state = record?.state ?? rules.decider.initial;
    this.#sequence = record?.sequence ?? 0;
    // Written by this very class in the run before.
    this.#outbox = ((record?.outbox ?? []) as readonly OutboxEntry<Event>[]).map(weighed);
    this.#waitingBytes = this.#outbox.reduce((sum, { bytes }) => sum + bytes, 0);
    this.#lastHash = record?.lastHash ?? null;
    this.#receipts = [...(record?.receipts ?? [])];
  }

  get state(): State {
    return this.#state;
  }

  /** Of the latest event. */
  get sequence(): number {
    return this.#sequence;
  }

  get hasWaiting(): boolean {
    return this.#outbox.length > 0;
  }

  get lastHash(): string | null {
    return this.#lastHash;
  }

  get record(): LedgerRecord<State> {
    return {
      state: this.#state,
      sequence: this.#sequence,
      outbox: this.#outbox.map(({ entry }) => entry),
      lastHash: this.#lastHash,
      receipts: this.#receipts,
    };
  }

  /** Judges a person's command without a change. */
  judge(name: string, message: CommandMessage, commandId: string, now: Instant): Judgement<Event> {
    const known = this.#receipts.find((receipt) => receipt.commandId === commandId);
    if (known !== undefined)
      return known.commandHash === commandHash(name, message.personId, message.data)
        ? { kind: 'repeated', receipt: known }
        : {
            kind: 'refused',
            refusal: { code: 'TAWSIYA_IDEMPOTENCY_KEY_REUSED', parameters: { key: commandId } },
          };
    if (
      this.#outbox.length >= ledgerLimits.waitingEvents ||
      this.#waitingBytes >= ledgerLimits.waitingBytes
    ) {
      const { subject } = this.rules.accountOf(this.#state);
      const parameters = { waiting: this.#outbox.length, subject };
      return { kind: 'refused', refusal: { code: 'TAWSIYA_EVENTS_WAITING', parameters } };
    }
    return this.#decide(name, { kind: 'person', personId: message.personId }, message.data, now);
  }

  /** Takes a person's command: the change, its events and its receipt, or the refusal. */
  submit(
    name: string,
    message: CommandMessage,
    commandId: string,
    now: Instant,
    /** Whether it was judged and accepted on this very state: then only newer rules than those can refuse it. */
    wasAccepted = false,
  ): Receipt | Refusal {
    const judged = this.judge(name, message, commandId, now);
    const judgement =
      judged.kind === 'refused' && wasAccepted
        ? this.#decide(name, { kind: 'person', personId: message.personId }, message.data, now, true)
        : judged;
    if (judgement.kind === 'refused') return judgement.refusal;
    if (judgement.kind === 'repeated') return judgement.receipt;
    const { events } = judgement;
    this.#apply(events, {
      commandId,
      correlationId: message.correlationId ?? null,
      traceparent: message.traceparent ?? null,
    });
    const { subject, stage } = this.rules.accountOf(this.#state);
    const receipt: Receipt = {
      commandId,
      command: name,
      commandHash: commandHash(name, message.personId, message.data),
      subject,
      stage,
      sequence: this.#sequence,
      at: now,
      ...this.rules.receiptOf(this.#state, events, name, message.data),
    };
    this.#receipts.push(receipt);
    this.#receipts.splice(0, this.#receipts.length - ledgerLimits.receipts);
    return receipt;
  }

  /** Takes a command of the engine itself: time that passed, or word from another workflow. */
  note(name: string, data: unknown, now: Instant): Refusal | null {
    const judgement = this.#decide(name, { kind: 'system' }, data, now);
    if (judgement.kind === 'refused') return judgement.refusal;
    this.#apply(judgement.events, byTime);
    return null;
  }

  /** The head of the outbox, as much as one publish may hold; at least one event. */
  nextBatch(): readonly OutboxEntry<Event>[] {
    let total = 0;
    const end = this.#outbox.findIndex(({ bytes }, index) => {
      total += bytes;
      return index > 0 && total > ledgerLimits.batchBytes;
    });
    const batch = end === -1 ? this.#outbox : this.#outbox.slice(0, end);
    return batch.map(({ entry }) => entry);
  }

  /** Forgets the head of the outbox, which is stored; the last of it carries the hash. */
  acknowledge(count: number, lastHash: string | null): void {
    this.#lastHash = lastHash;
    for (const { bytes } of this.#outbox.splice(0, count)) this.#waitingBytes -= bytes;
  }

  #decide(
    name: string,
    actor: Actor,
    data: unknown,
    now: Instant,
    acceptedBefore = false,
  ): Exclude<Judgement<Event>, { kind: 'repeated' }> {
    const reading = this.rules.read(name, actor, data);
    if (!reading.ok) return { kind: 'refused', refusal: misfitRefusal(reading.misfit) };
    const command = acceptedBefore ? { ...reading.value, acceptedBefore } : reading.value;
    return this.rules.decider.decide(command, this.#state, now);
  }

  #apply(events: readonly Event[], cause: Cause): void {
    for (const event of events) {
      const before = this.#state;
      const previousStage = before.stage;
      this.#state = this.rules.decider.evolve(this.#state, event);
      this.#sequence += 1;
      const entry: OutboxEntry<Event> = {
        sequence: this.#sequence,
        ...this.rules.accountOf(this.#state),
        event,
        previousStage,
        ...cause,
      };
      const added = weighed(entry);
      this.#outbox.push(added);
      this.#waitingBytes += added.bytes;
      this.heard(event, this.#state, before);
    }
  }
}
