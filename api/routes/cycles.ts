import type { FastifyInstance } from 'fastify';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';
import { submit } from '../submitting';

export const mountCycles = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'schedule-cycle', async ({ params, submission }) => {
    const receipt = await submit('schedule-cycle', submission, (sent) =>
      engine.submitToGroup(params.group, 'schedule-cycle', sent),
    );
    const { cycle } = receipt;
    return { response: receipt, ...(cycle === undefined ? {} : { location: `/v1/cycles/${cycle}` }) };
  });

  mount(app, 'show-cycle', async ({ params }) => ({ response: await engine.cycle(params.cycle) }));

  mount(app, 'cancel-cycle', async ({ params, submission }) => ({
    response: await submit('cancel', submission, (sent) =>
      engine.submitToCycle(params.cycle, 'cancel', sent),
    ),
  }));
};
