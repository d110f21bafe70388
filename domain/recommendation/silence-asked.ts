import { decidingOf } from '../group/rules-of-procedure';
import type { SilenceProcedure } from '../group/silence-terms';
import { lastRound, type Recorded } from './state';

/** What the rules in force ask of a text that a round of that type has just adopted. */
export const silenceProcedureOf = (state: Recorded): SilenceProcedure =>
  (decidingOf(state.rules, lastRound(state).tally.decisionType) ?? state.rules).silenceProcedure;
