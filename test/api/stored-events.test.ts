import type { FastifyInstance } from 'fastify';
import { EventHistoryUnavailable, type EventHistory } from '../../api/ports/event-history';
import type { CloudEvent } from '../../events/envelope';
import { describeEventHistoryContract, storedForHistory } from '../contracts/event-history.contract';
import { exampleEvent } from '../integration/kafka/event-example';
import { asPerson, historyOf, serverWith } from './engine-stand-in';

describeEventHistoryContract('the stand-in of these tests', () => historyOf(storedForHistory));

describe('the stored events over HTTP', () => {
  let app: FastifyInstance | undefined;
  afterEach(async () => {
    await app?.close();
  });

  const addressOf = async (history: EventHistory): Promise<string> => {
    app = await serverWith({}, undefined, undefined, history);
    return app.listen({ host: '127.0.0.1', port: 0 });
  };
  const get = (address: string, query = '', person = 'amina'): Promise<Response> =>
    fetch(`${address}/v1/events/stored${query}`, {
      headers: asPerson(person),
      signal: AbortSignal.timeout(10_000),
    });

  it('come a line each, as the log has them', async () => {
    const address = await addressOf(historyOf(storedForHistory));
    const reply = await get(address, '?subject=MWG-2026-0042');
    expect(reply.headers.get('content-type')).toBe('application/jsonl');
    const lines = (await reply.text()).split('\n').filter((line) => line !== '');
    expect(lines.map((line) => JSON.parse(line) as CloudEvent)).toStrictEqual(
      storedForHistory.filter(({ subject }) => subject === 'MWG-2026-0042'),
    );
  });

  it('are an empty answer where there are none', async () => {
    const reply = await get(await addressOf(historyOf([])));
    expect([reply.status, await reply.text()]).toStrictEqual([200, '']);
  });

  it('keep the events of a draft from everybody but who caused them', async () => {
    const draft = {
      ...exampleEvent(1),
      data: { actor: { personId: 'layla' }, previousStage: 'none', stage: 'draft' },
    };
    const address = await addressOf(historyOf([draft]));
    expect(await (await get(address)).text()).toBe('');
    expect(await (await get(address, '', 'layla')).text()).toBe(`${JSON.stringify(draft)}\n`);
  });

  const failingAfter = (count: number): EventHistory => ({
    read: async (_filter, take) => {
      for (let sequence = 1; sequence <= count; sequence += 1) await take(exampleEvent(sequence));
      throw new EventHistoryUnavailable('Kafka is away');
    },
  });

  it('are refused where the log cannot be read', async () => {
    const reply = await get(await addressOf(failingAfter(0)));
    expect(reply.status).toBe(503);
    expect(await reply.json()).toMatchObject({ code: 'TAWSIYA_EVENTS_UNAVAILABLE' });
  });

  it('break off, and do not seem whole, where the log fails midway', async () => {
    const address = await addressOf(failingAfter(2));
    await expect(get(address).then((reply) => reply.text())).rejects.toThrow(/terminated|fetch failed/);
  });

  it('need a person', async () => {
    const reply = await fetch(`${await addressOf(historyOf([]))}/v1/events/stored`);
    expect(reply.status).toBe(401);
  });
});
