/**
 * What time brings about by itself: deadlines of the stage, and those of objections beside them.
 *
 * Invariant: what is due first happens first, however late the engine comes to it, and then nothing is due any more.
 */
import { accepted } from '../shared/decision';
import type { RecommendationEvent } from './events';
import { evolve } from './evolve';
import { passTimeOfObjections } from './objecting';
import type { Rule } from './procedure';
import { nextStep } from './standing';
import type { StageName } from './stages';
import type { RecommendationState } from './state';

export const passingTime =
  (dueInStage: Rule<StageName, 'pass-time'>): Rule<StageName, 'pass-time'> =>
  (state, command, circumstances) => {
    const { now } = circumstances;
    const happened: RecommendationEvent[] = [];
    let reached: RecommendationState = state;
    for (;;) {
      const next = nextStep(reached);
      if (next === null || next.at > now) return accepted(...happened);
      const decision =
        next.what === 'objection-reminder' || next.what === 'objection-lapses'
          ? passTimeOfObjections(reached, now)
          : dueInStage(reached, command, circumstances);
      if (decision.kind === 'refused') return decision;
      if (decision.events.length === 0) return accepted(...happened);
      happened.push(...decision.events);
      reached = decision.events.reduce<RecommendationState>((so, each) => evolve(so, each), reached);
    }
  };
