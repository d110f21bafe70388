import type { FastifyInstance } from 'fastify';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';

export const mountService = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'whoami', async ({ person }) => ({ response: { personId: person.personId } }));

  mount(app, 'alive', async () => ({ response: { status: 'alive' } }));

  mount(app, 'ready', async () => {
    await engine.ready();
    return { response: { status: 'ready' } };
  });
};
