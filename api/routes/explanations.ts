import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { explanationOf, stepText, workingOf, type Step } from '../../domain/recommendation/explanation';
import { leftOutText } from '../../domain/recommendation/left-out';
import { recommendationMessage } from '../../domain/recommendation/refusals';
import type { RecommendationState } from '../../domain/recommendation/state';
import { tryRules, type TriedRound } from '../../domain/recommendation/what-if';
import type { Instant } from '../../domain/shared/instant';
import type { Language } from '../../domain/shared/refusal';
import type { whatIfBody } from '../contract/explanation';
import { languageOf } from '../language';
import { mount } from '../mount';
import { Refused, type Engine } from '../ports/engine';
import { stillNeededFor } from '../still-needed';
import { shown } from './recommendations';

const inWords = (working: readonly Step[], { membership }: RecommendationState, language: Language) =>
  working.map((step) => ({ ...step, text: stepText(step, language, membership) }));

/** @throws Refused where the rules contradict themselves or do not know the type of decision */
export const triedUnder = (
  { rules, decisionType }: z.output<typeof whatIfBody>,
  state: RecommendationState,
  at: Instant,
): readonly TriedRound[] => {
  const trial = tryRules(state, rules, decisionType, at);
  if (trial.kind === 'refused') throw new Refused(trial.refusal);
  return trial.rounds;
};

/** With the working of the count under the other rules, and with why the round could not have opened. */
export const worded = (round: TriedRound, state: RecommendationState, language: Language) => ({
  ...round,
  leftOut: round.leftOut.map((each) => ({ ...each, text: leftOutText(each, language, state.membership) })),
  obstacle:
    round.obstacle === null
      ? null
      : { ...round.obstacle, text: recommendationMessage(round.obstacle, language) },
  working: inWords(workingOf(round.otherwise), state, language),
});

const now = (): string => new Date().toISOString();

export const mountExplanations = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'explain-recommendation', async ({ params: { reference }, person, request, reply }) => {
    const { state } = await shown(engine, reference, person.personId);
    const language = languageOf(request, reply);
    const rounds = explanationOf(state, now()).map(({ working, ...round }) => ({
      ...round,
      working: inWords(working, state, language),
    }));
    const stillNeeded = stillNeededFor(state, language);
    return { response: { reference, stage: state.stage, rounds, stillNeeded } };
  });

  mount(app, 'try-rules', async ({ params: { reference }, body, person, request, reply }) => {
    const { state } = await shown(engine, reference, person.personId);
    const tried = triedUnder(body, state, now());
    const language = languageOf(request, reply);
    return { response: { reference, rounds: tried.map((round) => worded(round, state, language)) } };
  });
};
