/**
 * What other rules would have made of the rounds of a cycle.
 *
 * Invariant: each item of the agenda is among the items tried or among those left out, which are counted.
 */
import type { FastifyInstance } from 'fastify';
import type { RecommendationState } from '../../domain/recommendation/state';
import type { TriedRound } from '../../domain/recommendation/what-if';
import { languageOf } from '../language';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';
import { visibleOn } from './agenda';
import { triedUnder, worded } from './explanations';

/** Those that were opened in the cycle: another cycle, or none, may have decided the same recommendation too. */
const roundsIn = (cycle: string, state: RecommendationState): readonly number[] => {
  const open = state.stage === 'under-review' && state.round !== null ? [state.round] : [];
  return [...state.rounds, ...open].filter((round) => round.cycle === cycle).map(({ number }) => number);
};

const differs = ({ recorded, otherwise }: TriedRound): boolean =>
  recorded.outcome !== otherwise.outcome || recorded.reasonCode !== otherwise.reasonCode;

export const mountCycleTrials = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'try-rules-on-cycle', async ({ params, body, person, request, reply }) => {
    const { state: cycle } = await engine.cycle(params.cycle);
    const found = await visibleOn(engine, cycle, person.personId);
    const now = new Date().toISOString();
    // Also of an item without a round of this cycle, so that rules that do not fit are refused before any round was opened too.
    const seen = found.flatMap((state, index) =>
      state === null ? [] : [{ state, place: index + 1, rounds: triedUnder(body, state, now) }],
    );
    const tried = seen
      .map(({ state, place, rounds }) => {
        const own = roundsIn(cycle.cycle, state);
        return { state, place, rounds: rounds.filter(({ number }) => own.includes(number)) };
      })
      .filter(({ rounds }) => rounds.length > 0);
    const language = languageOf(request, reply);
    return {
      response: {
        cycle: cycle.cycle,
        items: tried.map(({ state, place, rounds }) => ({
          place,
          reference: state.reference,
          rounds: rounds.map((round) => worded(round, state, language)),
        })),
        differing: tried.filter(({ rounds }) => rounds.some(differs)).length,
        notShown: found.length - seen.length,
        withoutRound: seen.length - tried.length,
      },
    };
  });
};
