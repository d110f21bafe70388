/**
 * "Given what has happened, when somebody asks, then this happens": the language that the specs of the deciders are
 * written in.
 *
 * Invariants
 * 1. Every expected event is named, in order, and none besides; of its data, what the spec speaks of must agree.
 * 2. Whatever was accepted is folded too, so a decision that the record cannot carry fails its spec.
 * 3. Whatever was refused has a message in both languages with every place filled.
 */
import type { Decider } from '../../domain/shared/decision';
import type { Refusal } from '../../domain/shared/refusal';

interface Fact {
  readonly type: string;
  readonly actor?: unknown;
  readonly data?: unknown;
}

/** Of an event's data a spec names what it is about, at any depth. */
type About<T> = T extends readonly (infer Item)[]
  ? readonly About<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: About<T[K]> }
    : T;
type Expected<Event extends Fact> = Event extends unknown
  ? {
      readonly type: Event['type'];
      readonly actor?: About<Event['actor']>;
      readonly data?: About<Event['data']>;
    }
  : never;

export interface Outcome<State, Event extends Fact, Code extends string> {
  then(...events: readonly Expected<Event>[]): Outcome<State, Event, Code>;
  thenNothing(): void;
  thenState(state: About<State>): Outcome<State, Event, Code>;
  thenRefused(code: Code, parameters?: Refusal['parameters']): void;
}

export const specification = <Command, State, Event extends Fact, Code extends string>(
  decider: Decider<Command, State, Event, Code>,
  message: (refusal: Refusal<Code>, language: 'ar' | 'en') => string,
) => {
  const fold = (events: readonly Event[]): State =>
    events.reduce<State>((state, event) => decider.evolve(state, event), decider.initial);

  const outcome = (given: readonly Event[], command: Command, at: string): Outcome<State, Event, Code> => {
    const decision = decider.decide(command, fold(given), at);
    const reached = decision.kind === 'accepted' ? fold([...given, ...decision.events]) : null;
    const outcome: Outcome<State, Event, Code> = {
      then: (...events) => {
        expect(decision).toMatchObject({ kind: 'accepted', events });
        return outcome;
      },
      thenNothing: () => {
        expect(decision).toStrictEqual({ kind: 'accepted', events: [] });
      },
      thenState: (state) => {
        expect(decision).toHaveProperty('kind', 'accepted');
        expect(reached).toMatchObject(state as object);
        return outcome;
      },
      thenRefused: (code, parameters = {}) => {
        expect(decision).toMatchObject({ kind: 'refused', refusal: { code, parameters } });
        if (decision.kind !== 'refused') return;
        for (const language of ['ar', 'en'] as const)
          expect(message(decision.refusal, language)).not.toMatch(/\{\w+\}|^$/);
      },
    };
    return outcome;
  };

  return {
    fold,
    given: (...events: readonly Event[]) => ({
      when: (command: Command, at: string) => outcome(events, command, at),
    }),
    /**
     * The events so far with those that a further command brings.
     * @throws Error where the command is refused: a story that cannot have happened
     */
    played: (given: readonly Event[], command: Command, at: string): readonly Event[] => {
      const decision = decider.decide(command, fold(given), at);
      if (decision.kind === 'refused') throw new Error(`The story breaks off: ${decision.refusal.code}`);
      return [...given, ...decision.events];
    },
  };
};
