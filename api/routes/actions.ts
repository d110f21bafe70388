import type { FastifyInstance } from 'fastify';
import { actionCommandNames } from '../contract/action-routes';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';
import { submit } from '../submitting';

export const mountActions = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'list-actions', async ({ query: { late, group, stage, limit, after } }) => ({
    response: await engine.listActions({
      limit,
      isLate: late === 'yes',
      ...(group === undefined ? {} : { group }),
      ...(stage === undefined ? {} : { stage }),
      ...(after === undefined ? {} : { after }),
    }),
  }));

  mount(app, 'show-action', async ({ params }) => ({ response: await engine.action(params.action) }));

  for (const command of actionCommandNames)
    mount(app, `${command}-action`, async ({ params, submission }) => ({
      response: await submit(command, submission, (sent) =>
        engine.submitToAction(params.action, command, sent),
      ),
    }));
};
