import type { Refusal } from './refusal';

/** What a decider answers: the events that now happened, or the reason why nothing did. Never an exception. */
export type Decision<Event, Code extends string = string> = Accepted<Event> | Refused<Code>;

export interface Accepted<Event> {
  readonly kind: 'accepted';
  readonly events: readonly Event[];
}

export interface Refused<Code extends string = string> {
  readonly kind: 'refused';
  readonly refusal: Refusal<Code>;
}

export const accepted = <Event>(...events: readonly Event[]): Accepted<Event> => ({
  kind: 'accepted',
  events,
});

export const refused = <Code extends string>(
  code: Code,
  parameters: Refusal['parameters'] = {},
): Refused<Code> => ({ kind: 'refused', refusal: { code, parameters } });

/** A command, as far as every one is alike. */
export interface OnceAccepted {
  /**
   * Where an earlier release accepted this very command, and its history is gone through again. What a rule has come to
   * refuse since is not refused then: the workflow would leave its own history, and stand still.
   */
  readonly acceptedBefore?: boolean;
}

/** One entity's rules: total, pure, and ignorant of clocks, networks and storage. */
export interface Decider<Command, State, Event, Code extends string = string> {
  readonly initial: State;
  decide(command: Command, state: State, now: string): Decision<Event, Code>;
  evolve(state: State, event: Event): State;
}
