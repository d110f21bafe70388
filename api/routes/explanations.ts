import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explanationOf, stepText, workingOf, type Step } from '../../domain/recommendation/explanation';
import type { RecommendationState } from '../../domain/recommendation/state';
import { tryRules } from '../../domain/recommendation/what-if';
import type { Language } from '../../domain/shared/refusal';
import { languageFor } from '../language';
import { mount } from '../mount';
import { Refused, type Engine } from '../ports/engine';
import { shown } from './recommendations';

const worded = (working: readonly Step[], { membership }: RecommendationState, language: Language) =>
  working.map((step) => ({ ...step, text: stepText(step, language, membership) }));

/** The caller's language, which the reply names. */
const languageOf = (request: FastifyRequest, reply: FastifyReply): Language => {
  const language = languageFor(request.headers['accept-language']);
  reply.headers({ 'content-language': language, vary: 'Accept-Language' });
  return language;
};

const now = (): string => new Date().toISOString();

export const mountExplanations = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'explain-recommendation', async ({ params: { reference }, person, request, reply }) => {
    const { state } = await shown(engine, reference, person.personId);
    const language = languageOf(request, reply);
    const rounds = explanationOf(state, now()).map(({ working, ...round }) => ({
      ...round,
      working: worded(working, state, language),
    }));
    return { response: { reference, stage: state.stage, rounds } };
  });

  mount(app, 'try-rules', async ({ params: { reference }, body, person, request, reply }) => {
    const { state } = await shown(engine, reference, person.personId);
    const trial = tryRules(state, body.rules, body.decisionType, now());
    if (trial.kind === 'refused') throw new Refused(trial.refusal);
    const language = languageOf(request, reply);
    const rounds = trial.rounds.map((round) => ({
      ...round,
      working: worded(workingOf(round.otherwise), state, language),
    }));
    return { response: { reference, rounds } };
  });
};
