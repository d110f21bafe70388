import type { FastifyInstance } from 'fastify';
import type { EventStreams } from '../event-stream';
import { mount } from '../mount';

export const mountEvents = (app: FastifyInstance, streams: EventStreams): void => {
  mount(app, 'watch-events', async ({ query: { group, subject, type }, person, reply }) => {
    reply.hijack();
    streams.open(
      reply.raw,
      {
        ...(group === undefined ? {} : { group }),
        ...(subject === undefined ? {} : { subject }),
        ...(type === undefined ? {} : { types: typeof type === 'string' ? [type] : type }),
      },
      person,
    );
    return { response: '' };
  });
};
