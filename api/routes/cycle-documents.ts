import type { FastifyInstance } from 'fastify';
import { cycleDocument } from '../documents/cycle-document';
import { markdownOf } from '../documents/markdown';
import { languageOf } from '../language';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';
import type { Typesetter } from '../ports/typesetter';
import { visibleOn } from './agenda';

export const mountCycleDocuments = (app: FastifyInstance, engine: Engine, typesetter: Typesetter): void => {
  mount(app, 'show-cycle-document', async ({ params, query: { part, format }, person, request, reply }) => {
    const { state: cycle } = await engine.cycle(params.cycle);
    const { state: group } = await engine.group(cycle.group);
    const recommendations = await visibleOn(engine, cycle, person.personId);
    const now = new Date().toISOString();
    const language = languageOf(request, reply);
    const document = cycleDocument({ cycle, group, recommendations }, part, language, now);
    return format === 'markdown'
      ? { response: markdownOf(document) }
      : { bytes: await typesetter.pdf(document), fileName: `${cycle.cycle}-${part}-${language}.pdf` };
  });
};
