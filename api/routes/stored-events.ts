/**
 * The log as lines of JSON.
 *
 * Invariants
 * 1. Whoever gets the answer to its end has all that the log held; where the reading fails midway, the connection breaks.
 * 2. The events of what was never submitted go to the person who caused them alone.
 */
import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { storedEventsMediaType } from '../contract/stored-events';
import { maySee } from '../event-stream';
import { mount } from '../mount';
import type { EventHistory } from '../ports/event-history';

export const mountStoredEvents = (app: FastifyInstance, history: EventHistory): void => {
  mount(app, 'stored-events', async ({ query: { group, subject }, person, reply, request }) => {
    const { raw } = reply;
    const gone = new AbortController();
    raw.once('close', () => gone.abort());
    const filter = {
      ...(group === undefined ? {} : { group }),
      ...(subject === undefined ? {} : { subject }),
    };
    const begin = (): void => {
      if (raw.headersSent) return;
      reply.hijack();
      raw.writeHead(200, { 'content-type': storedEventsMediaType, 'cache-control': 'no-store' });
    };
    try {
      await history.read(
        filter,
        async (event) => {
          if (!maySee(event, person)) return;
          begin();
          if (!raw.write(`${JSON.stringify(event)}\n`)) await once(raw, 'drain', { signal: gone.signal });
        },
        gone.signal,
      );
      begin();
      raw.end();
    } catch (error) {
      // Before the first line the caller gets a problem document; after it only a broken connection can tell.
      if (!raw.headersSent) throw error;
      if (!gone.signal.aborted)
        request.log.error({ err: error }, 'Stored events could not be read to their end');
      raw.destroy();
    }
    return { response: '' };
  });
};
