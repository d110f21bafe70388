import type { FastifyInstance } from 'fastify';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';
import { submit } from '../submitting';

export const mountGroups = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'show-group', async ({ params }) => ({ response: await engine.group(params.group) }));

  for (const command of ['change-membership', 'adopt-rules', 'delegate', 'revoke-delegation'] as const)
    mount(app, command, async ({ params, submission }) => ({
      response: await submit(command, submission, (sent) =>
        engine.submitToGroup(params.group, command, sent),
      ),
    }));
};
