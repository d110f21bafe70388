import type { FastifyInstance } from 'fastify';
import type { CycleCommandName } from '../../workflows/messages';
import { mount } from '../mount';
import type { Engine, Submission } from '../ports/engine';
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

  const submitted = async (cycle: string, command: CycleCommandName, submission: Submission) => ({
    response: await submit(command, submission, (sent) => engine.submitToCycle(cycle, command, sent)),
  });
  mount(app, 'record-cycle-attendance', ({ params, submission }) =>
    submitted(params.cycle, 'record-attendance', submission),
  );
  mount(app, 'extend-cycle', ({ params, submission }) => submitted(params.cycle, 'extend', submission));
  mount(app, 'suspend-cycle', ({ params, submission }) => submitted(params.cycle, 'suspend', submission));
  mount(app, 'resume-cycle', ({ params, submission }) => submitted(params.cycle, 'resume', submission));
  mount(app, 'close-cycle-early', ({ params, submission }) =>
    submitted(params.cycle, 'close-early', submission),
  );
  mount(app, 'cancel-cycle', ({ params, submission }) => submitted(params.cycle, 'cancel', submission));
};
