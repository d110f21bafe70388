/**
 * Stored events told once more, into a topic beside the log.
 *
 * Invariants
 * 1. The secretariat of the group alone may ask for it, itself or by its delegate.
 * 2. Whoever gets the line that says `done` knows that all of it is stored; where it fails midway, the connection breaks.
 */
import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { replayMediaType, type ReplayProgress } from '../contract/replay';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';
import { ReplayRefused, type EventReplay } from '../ports/event-replay';
import { InterfaceRefusal } from '../problems';

export const mountReplays = (app: FastifyInstance, engine: Engine, replay: EventReplay): void => {
  mount(app, 'replay-events', async ({ params: { group }, body, person, reply, request }) => {
    await engine.checkSecretariat(group, person.personId);
    const { raw } = reply;
    const gone = new AbortController();
    raw.once('close', () => gone.abort());
    const tell = async (progress: ReplayProgress): Promise<void> => {
      if (!raw.headersSent) {
        reply.hijack();
        raw.writeHead(200, { 'content-type': replayMediaType, 'cache-control': 'no-store' });
      }
      if (!raw.write(`${JSON.stringify(progress)}\n`)) await once(raw, 'drain', { signal: gone.signal });
    };
    const { into, subject, from, to } = body;
    const filter = {
      group,
      ...(subject === undefined ? {} : { subject }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    try {
      const replayed = await replay.replay(
        filter,
        into,
        (count) => tell({ replayed: count, done: false }),
        gone.signal,
      );
      await tell({ replayed, done: true });
      raw.end();
    } catch (error) {
      if (error instanceof ReplayRefused)
        throw new InterfaceRefusal(
          error.reason === 'no-such-topic' ? 'TAWSIYA_UNKNOWN_TOPIC' : 'TAWSIYA_TOPIC_OF_THE_LOG',
          { topic: error.topic },
        );
      // Before the first line the caller gets a problem document; after it only a broken connection can tell.
      if (!raw.headersSent) throw error;
      if (!gone.signal.aborted) request.log.error({ err: error }, 'Events could not be replayed to the end');
      raw.destroy();
    }
    return { response: '' };
  });
};
