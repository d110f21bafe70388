import type { FastifyInstance } from 'fastify';
import { EventHistoryUnavailable } from '../../api/ports/event-history';
import type { EventReplay } from '../../api/ports/event-replay';
import type { CloudEvent } from '../../events/envelope';
import { describeEventReplayContract, storedForReplay } from '../contracts/event-replay.contract';
import { engineInMemory } from '../cli/engine-in-memory';
import { asPerson, ownTopic, replayOf, serverWith } from './engine-stand-in';

describeEventReplayContract('the stand-in of these tests', () => {
  const topics: Record<string, CloudEvent[]> = {};
  return {
    replay: replayOf(storedForReplay, topics),
    ownTopic,
    createTopic: async () => {
      topics['again'] = [];
      return 'again';
    },
    idsIn: async (topic) => (topics[topic] ?? []).map(({ id }) => id),
  };
});

describe('replaying events over HTTP', () => {
  let app: FastifyInstance | undefined;
  afterEach(async () => {
    await app?.close();
  });

  const post = async (
    replay: EventReplay,
    body: unknown,
    { person = 'salma', group = 'MWG' } = {},
  ): Promise<Response> => {
    app = await serverWith(engineInMemory().engine, undefined, undefined, undefined, replay);
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    return fetch(`${address}/v1/groups/${group}/replays`, {
      method: 'POST',
      headers: { ...asPerson(person), 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
  };
  const withTopic = (): EventReplay => replayOf(storedForReplay, { again: [] });

  it('tells the secretariat how far it has come, and that it is done', async () => {
    const reply = await post(withTopic(), { into: 'again', subject: 'MWG-2026-0042' });
    expect(reply.headers.get('content-type')).toBe('application/jsonl');
    expect(await reply.text()).toBe('{"replayed":4,"done":false}\n{"replayed":4,"done":true}\n');
  });

  it('tells that nothing was asked for', async () => {
    const reply = await post(withTopic(), { into: 'again', from: '2030-01-01T00:00:00Z' });
    expect(await reply.text()).toBe('{"replayed":0,"done":true}\n');
  });

  it.each([
    ['a member', { into: 'again' }, { person: 'huda' }, 403, 'TAWSIYA_NOT_SECRETARIAT'],
    ['whom the group does not know', { into: 'again' }, { person: 'stranger' }, 403, 'TAWSIYA_UNKNOWN_ACTOR'],
    ['a topic of the log', { into: ownTopic }, {}, 409, 'TAWSIYA_TOPIC_OF_THE_LOG'],
    ['a topic that is not there', { into: 'nowhere' }, {}, 404, 'TAWSIYA_UNKNOWN_TOPIC'],
    ['no name of a topic', { into: 'a topic' }, {}, 400, 'TAWSIYA_MALFORMED'],
    ['no instant', { into: 'again', from: 'yesterday' }, {}, 400, 'TAWSIYA_MALFORMED'],
  ])('refuses %s', async (_what, body, who, status, code) => {
    const reply = await post(withTopic(), body, who);
    expect([reply.status, await reply.json()]).toStrictEqual([status, expect.objectContaining({ code })]);
  });

  const failingAfter = (count: number): EventReplay => ({
    replay: async (_filter, _into, replayed) => {
      if (count > 0) await replayed(count);
      throw new EventHistoryUnavailable('Kafka is away');
    },
  });

  it('is refused where the log cannot be read', async () => {
    const reply = await post(failingAfter(0), { into: 'again' });
    expect([reply.status, await reply.json()]).toStrictEqual([
      503,
      expect.objectContaining({ code: 'TAWSIYA_EVENTS_UNAVAILABLE' }),
    ]);
  });

  it('breaks off, and does not seem done, where the log fails midway', async () => {
    const reading = post(failingAfter(500), { into: 'again' }).then((reply) => reply.text());
    await expect(reading).rejects.toThrow(/terminated|fetch failed/);
  });
});
