import type { FastifyInstance } from 'fastify';
import { nextDayOf } from '../../domain/group/recurrence';
import type { GroupCommandName } from '../../workflows/messages';
import { mount } from '../mount';
import type { Engine, Submission } from '../ports/engine';
import { submit } from '../submitting';

export const mountRecurrences = (app: FastifyInstance, engine: Engine): void => {
  const submitted = async (group: string, command: GroupCommandName, submission: Submission) => ({
    response: await submit(command, submission, (sent) => engine.submitToGroup(group, command, sent)),
  });

  mount(app, 'recur-cycle', ({ params, submission }) => submitted(params.group, 'recur-cycle', submission));

  mount(app, 'list-recurrences', async ({ params }) => {
    const { recurrences, rules } = (await engine.group(params.group)).state;
    const now = new Date().toISOString();
    const nextOf = (each: (typeof recurrences)[number]): string | null =>
      each.paused || rules.calendar === undefined ? null : nextDayOf(each, rules.calendar, now);
    return { response: { recurrences: recurrences.map((each) => ({ ...each, next: nextOf(each) })) } };
  });

  for (const command of ['pause-recurrence', 'resume-recurrence', 'end-recurrence'] as const)
    mount(app, command, ({ params: { group, id }, submission }) =>
      submitted(group, command, { ...submission, data: { id } }),
    );
};
