import type { FastifyInstance } from 'fastify';
import type { CloudEvent } from '../../events/envelope';
import { asPerson, serverWith, toldFeed, type ToldFeed } from './engine-stand-in';

const event = (sequence: string, data: unknown): CloudEvent => ({
  specversion: '1.0',
  id: `MWG-2026-0001/${sequence}`,
  source: '/groups/MWG/recommendations/MWG-2026-0001',
  type: 'org.tawsiya.recommendation.submitted.v1',
  subject: 'MWG-2026-0001',
  time: '2026-03-01T10:00:00.000Z',
  datacontenttype: 'application/json',
  sequence,
  partitionkey: 'MWG-2026-0001',
  correlationid: 'k1',
  data,
});

/** Reads from a stream until it holds the words, within five seconds. */
const readUntil = async (reader: ReadableStreamDefaultReader<string>, words: string): Promise<string> => {
  const end = Date.now() + 5_000;
  let text = '';
  while (!text.includes(words) && Date.now() < end) {
    const { value, done } = await reader.read();
    if (done) return text;
    text += value;
  }
  return text;
};

describe('the live stream', () => {
  let app: FastifyInstance;
  let feed: ToldFeed;
  let address: string;
  beforeEach(async () => {
    feed = toldFeed();
    app = await serverWith({}, feed);
    address = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => app.close());

  const open = async (query = '', person = 'amina') => {
    const reply = await fetch(`${address}/v1/events${query}`, {
      headers: asPerson(person),
      signal: AbortSignal.timeout(10_000),
    });
    const body = reply.body;
    if (body === null) throw new Error('The stream has no body');
    return { reply, reader: body.pipeThrough(new TextDecoderStream()).getReader() };
  };

  it('carries each event with its id and type', async () => {
    const { reply, reader } = await open();
    await readUntil(reader, ': open');
    feed.tell(event('0000000002', { stage: 'screening' }));
    const text = await readUntil(reader, '\n\n');
    await reader.cancel();
    expect(reply.headers.get('content-type')).toBe('text/event-stream');
    expect(text).toContain(
      'id: MWG-2026-0001/0000000002\nevent: org.tawsiya.recommendation.submitted.v1\ndata: {',
    );
  });

  it('asks the feed for what the reader asked for', async () => {
    const { reader } = await open(
      '?group=MWG&subject=MWG-2026-0001&type=org.tawsiya.a.v1&type=org.tawsiya.b.',
    );
    await readUntil(reader, ': open');
    await reader.cancel();
    expect(feed.filters).toStrictEqual([
      { group: 'MWG', subject: 'MWG-2026-0001', types: ['org.tawsiya.a.v1', 'org.tawsiya.b.'] },
    ]);
  });

  it('shows that it lives while nothing happens', async () => {
    const { reader } = await open();
    await expect(readUntil(reader, ': alive')).resolves.toContain(': alive');
    await reader.cancel();
  });

  it('keeps a draft to its author', async () => {
    const [author, other] = [await open('', 'amina'), await open('', 'salma')];
    await readUntil(author.reader, ': open');
    await readUntil(other.reader, ': open');
    feed.tell(event('0000000001', { stage: 'draft', actor: { personId: 'amina' } }));
    feed.tell(event('0000000002', { stage: 'screening', actor: { personId: 'amina' } }));
    const [shown, hidden] = [
      await readUntil(author.reader, '/0000000002'),
      await readUntil(other.reader, '/0000000002'),
    ];
    await author.reader.cancel();
    await other.reader.cancel();
    expect(shown).toContain('/0000000001');
    expect(hidden).not.toContain('/0000000001');
  });

  it('leaves the feed when its reader has left', async () => {
    const { reader } = await open();
    await readUntil(reader, ': open');
    expect(feed.listeners.size).toBe(1);
    await reader.cancel();
    const end = Date.now() + 5_000;
    while (feed.listeners.size > 0 && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(feed.listeners.size).toBe(0);
  });

  it('ends when the server closes', async () => {
    const { reader } = await open();
    await readUntil(reader, ': open');
    const closing = app.close();
    await readUntil(reader, 'nothing that it sends');
    await closing;
    expect(feed.listeners.size).toBe(0);
  });

  it('is not opened by a HEAD', async () => {
    const reply = await fetch(`${address}/v1/events`, { method: 'HEAD', headers: asPerson('amina') });
    expect([reply.status, feed.listeners.size]).toStrictEqual([404, 0]);
  });

  it('refuses a filter that it does not know', async () => {
    const { reply, reader } = await open('?topic=all');
    await reader.cancel();
    expect(reply.status).toBe(400);
  });
});
