import type { FastifyInstance } from 'fastify';
import { run } from '../../cli/run';
import type { CloudEvent } from '../../events/envelope';
import { engineInMemory, type InMemory } from './engine-in-memory';
import { listening, rememberedTerminal, tawsiya, type RememberedTerminal } from './running';

const until = async (holds: () => boolean): Promise<void> => {
  const end = Date.now() + 8_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come about within eight seconds');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const propose = async (url: string): Promise<void> => {
  const flags = ['--title-en', 'T', '--text-en', 'X', '--theme', 'evidence', '--addressee', 'A'];
  await tawsiya(['propose', 'MWG', ...flags, '--as', 'layla'], { url });
};

describe('watching', () => {
  let system: InMemory;
  let app: FastifyInstance;
  let url: string;
  let end: AbortController;
  let watching: Promise<unknown>;
  beforeEach(async () => {
    system = engineInMemory();
    ({ app, url } = await listening(system.engine, system.feed));
    end = new AbortController();
    watching = Promise.resolve();
  });
  afterEach(async () => {
    end.abort();
    await watching;
    await app.close();
  });

  const watch = async (...args: readonly string[]): Promise<RememberedTerminal> => {
    const terminal = rememberedTerminal({ url, ended: end.signal });
    watching = run(['watch', '--as', 'salma', ...args], '1.2.3', terminal);
    await until(() => system.feed.listeners.size > 0);
    return terminal;
  };

  it.each([
    ['en', 'MWG-2026-0001  proposed → screening  by Layla (example) (member, Ministry of Labour (example))'],
    ['ar', 'MWG-2026-0001  قُدّمت → قيد الفحص  من قِبل ليلى (مثال) (عضو، وزارة العمل (مثال))'],
  ])('shows in %s what happened, to what, and by whom', async (language, line) => {
    const terminal = await watch('--lang', language, '--type', 'org.tawsiya.recommendation.');
    await propose(url);
    await until(() => terminal.shown.length > 0);
    expect(terminal.shown[0]?.replace(/MWG-\d{4}-/, 'MWG-2026-')).toContain(line);
  });

  it('asks for what it was told to', async () => {
    await watch(
      '--group',
      'MWG',
      '--subject',
      'MWG-2026-0001',
      '--type',
      'org.tawsiya.a.',
      '--type',
      'org.tawsiya.b.v1',
    );
    expect(system.feed.filters).toStrictEqual([
      { group: 'MWG', subject: 'MWG-2026-0001', types: ['org.tawsiya.a.', 'org.tawsiya.b.v1'] },
    ]);
  });

  it('writes one event a line as JSON where that is asked for', async () => {
    const terminal = await watch('--json');
    await propose(url);
    await until(() => terminal.shown.length > 1);
    const events = terminal.shown.map((line) => JSON.parse(line) as CloudEvent);
    expect(events.map(({ type }) => type)).toContain('org.tawsiya.recommendation.proposed.v1');
  });

  it('shows what it does not know by its own name', async () => {
    const terminal = await watch();
    system.feed.tell({
      specversion: '1.0',
      id: 'MWG-2026-0009/0000000001',
      source: '/groups/MWG/recommendations/MWG-2026-0009',
      type: 'org.tawsiya.recommendation.framed.v1',
      subject: 'MWG-2026-0009',
      time: '2026-03-01T10:00:00.000Z',
      datacontenttype: 'application/json',
      sequence: '0000000001',
      partitionkey: 'MWG-2026-0009',
      correlationid: 'k1',
      data: { actor: 'unheard of' },
    });
    await until(() => terminal.shown.length > 0);
    expect(terminal.shown[0]).toContain('MWG-2026-0009  recommendation.framed');
  });

  it('opens the stream again when the connection breaks, and says so', async () => {
    const terminal = await watch('--type', 'org.tawsiya.recommendation.');
    app.server.closeAllConnections();
    await until(() => terminal.noted.some((line) => line.includes('Connected again')));
    await propose(url);
    await until(() => terminal.shown.length > 0);
    expect(terminal.noted.some((line) => line.includes('trying again in 1 s'))).toBe(true);
    expect(terminal.shown[0]).toContain('proposed → screening');
  }, 20_000);

  it('ends well when its reader ends it', async () => {
    await watch();
    end.abort();
    await expect(watching).resolves.toBe(0);
  });

  it('ends with the refusal of what it may not watch', async () => {
    const ran = await tawsiya(['watch', '--type', 'NOT A TYPE', '--as', 'salma'], { url });
    expect([ran.code, ran.err]).toStrictEqual([1, expect.stringContaining('TAWSIYA_MALFORMED')]);
  });

  it('ends with 3 where nobody answers at first', async () => {
    const ran = await tawsiya(['watch', '--as', 'salma'], { url: 'http://127.0.0.1:59999' });
    expect(ran.code).toBe(3);
  });
});
