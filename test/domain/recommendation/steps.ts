/** What the moves of an arbitrary life come to, one after the other. */
import type { RecommendationEvent } from '../../../domain/recommendation/events';
import type { RecommendationState, Unborn } from '../../../domain/recommendation/state';
import { addHours, type Instant } from '../../../domain/shared/instant';
import { hour } from '../cast';
import { commandFor, type Life } from './arbitrary-life';
import { decider } from './stories';

export type State = RecommendationState | Unborn;

export interface Step {
  readonly before: State;
  readonly events: readonly RecommendationEvent[];
  readonly after: State;
  readonly now: Instant;
}

/** Whatever the rules would change in a state handed to them throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

export const foldFrom = (state: State, events: readonly RecommendationEvent[]): State =>
  events.reduce<State>((so, event) => decider.evolve(so, event), state);

export type Hearing = (
  command: Parameters<typeof decider.decide>[0],
  before: State,
  now: Instant,
  decision: ReturnType<typeof decider.decide>,
) => void;

export const stepsOf = (life: Life, hear: Hearing = () => undefined): readonly Step[] => {
  const steps: Step[] = [];
  let state: State = decider.initial;
  let now = hour(0);
  for (const move of life.moves) {
    now = addHours(now, move.hours);
    const command = commandFor(life, state, move, now);
    const before = frozen(state);
    const decision = decider.decide(command, before, now);
    hear(command, before, now, decision);
    if (decision.kind === 'refused') continue;
    state = foldFrom(before, decision.events);
    steps.push({ before, events: decision.events, after: state, now });
  }
  return steps;
};
