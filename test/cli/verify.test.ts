import type { FastifyInstance } from 'fastify';
import { chained, type ChainedEvent } from '../../events/chain';
import type { CloudEvent } from '../../events/envelope';
import { historyOf } from '../api/engine-stand-in';
import { exampleEvent } from '../integration/kafka/event-example';
import { noTypesetter } from '../support/typesetter';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran } from './running';

const chain: ChainedEvent[] = [];
for (const sequence of [1, 2, 3]) chain.push(chained(exampleEvent(sequence), chain.at(-1)?.hash ?? null));
const [first, second, third] = chain;
const hashOf = (event: ChainedEvent | undefined): string => event?.hash ?? '';

const bundle = (events: readonly (CloudEvent | undefined)[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');
const verified = (events: readonly (CloudEvent | undefined)[], ...args: readonly string[]): Promise<Ran> =>
  tawsiya(['verify', '--file', 'bundle.jsonl', ...args], { files: { 'bundle.jsonl': bundle(events) } });

describe('verifying a bundle without any service', () => {
  it('says what is proven, and what is not', async () => {
    const ran = await verified(chain);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(`✓ MWG-2026-0042: events 1 to 3, unbroken; last hash ${hashOf(third)}`);
    expect(ran.out).toContain('Not proven: that nothing was taken from the end');
  });

  it('says it in Arabic', async () => {
    const ran = await verified(chain, '--lang', 'ar');
    expect(ran.out).toContain('✓ MWG-2026-0042: الأحداث من 1 إلى 3 بلا انقطاع');
  });

  it('names what was changed and fails', async () => {
    const changed = { ...(second ?? exampleEvent(2)), time: '2026-03-01T09:31:00.000Z' };
    const ran = await verified([first, changed, third]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('MWG-2026-0042/0000000002 was changed');
    expect(ran.out).not.toContain('Proven');
    expect(ran.err).toContain('The events do not prove themselves');
  });

  it('names what is missing, and what was not looked at', async () => {
    const gap = await verified([first, third]);
    expect([gap.code, gap.out]).toStrictEqual([1, expect.stringContaining('events 2 to 2 are missing')]);
    const tail = await verified([second, third]);
    expect([tail.code, tail.out]).toStrictEqual([
      0,
      expect.stringContaining('what stood before 2 is not here'),
    ]);
  });

  it('finds a hash that the reader holds, or fails', async () => {
    const held = await verified(chain, '--hash', hashOf(second));
    expect([held.code, held.out]).toStrictEqual([
      0,
      expect.stringContaining('is that of MWG-2026-0042/0000000002'),
    ]);
    const lost = await verified(chain.slice(0, 1), '--hash', hashOf(second));
    expect([lost.code, lost.err]).toStrictEqual([1, expect.stringContaining('No event here has the hash')]);
  });

  it('gives the same to a program', async () => {
    const ran = await verified(chain, '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      sound: true,
      holder: null,
      subjects: [{ subject: 'MWG-2026-0042', events: 3, from: 1, to: 3, head: hashOf(third), faults: [] }],
    });
  });

  it.each([
    [['--hash', 'abc'], '"abc" is no hash'],
    [['MWG-2026-0042'], 'either a reference or a file'],
  ])('refuses %j', async (args, sentence) => {
    const ran = await verified(chain, ...args);
    expect([ran.code, ran.err]).toStrictEqual([2, expect.stringContaining(sentence)]);
  });

  it('names the line of a bundle that is no event', async () => {
    const files = { 'bundle.jsonl': `${JSON.stringify(first)}\n{"half": \n` };
    const ran = await tawsiya(['verify', '--file', 'bundle.jsonl'], { files });
    expect([ran.code, ran.err]).toStrictEqual([2, expect.stringContaining('Line 2 of bundle.jsonl')]);
  });
});

describe('the log of the service', () => {
  let app: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    const system = engineInMemory();
    ({ app, url } = await listening(system.engine, system.feed, noTypesetter, historyOf(chain)));
  });
  afterEach(() => app.close());

  it('is verified by reference', async () => {
    const ran = await tawsiya(['verify', 'MWG-2026-0042', '--as', 'salma'], { url });
    expect([ran.code, ran.out]).toStrictEqual([0, expect.stringContaining('events 1 to 3, unbroken')]);
  });

  it('says where there is nothing', async () => {
    const ran = await tawsiya(['verify', 'MWG-2026-0099', '--as', 'salma'], { url });
    expect([ran.code, ran.out]).toStrictEqual([0, 'There are no events to verify.']);
  });

  it('is exported as a bundle that is verified elsewhere', async () => {
    const exported = await tawsiya(['events', 'export', 'MWG-2026-0042', '--as', 'salma'], { url });
    expect(exported.out.split('\n').map((line) => JSON.parse(line) as CloudEvent)).toStrictEqual(chain);
    const ran = await tawsiya(['verify', '--file', '-'], { files: { '-': exported.out } });
    expect(ran.code).toBe(0);
  });
});
