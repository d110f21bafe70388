import type { FastifyInstance } from 'fastify';
import type { CloudEvent } from '../../events/envelope';
import { replayOf } from '../api/engine-stand-in';
import { storedForReplay } from '../contracts/event-replay.contract';
import { noTypesetter } from '../support/typesetter';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran } from './running';

describe('replaying events', () => {
  let app: FastifyInstance;
  let url: string;
  const again: CloudEvent[] = [];

  beforeAll(async () => {
    const { engine, feed } = engineInMemory();
    const replay = replayOf(storedForReplay, { again });
    ({ app, url } = await listening(engine, feed, noTypesetter, undefined, replay));
  });
  afterAll(async () => {
    await app.close();
  });

  const replayed = (...args: readonly string[]): Promise<Ran> =>
    tawsiya(['events', 'replay', 'MWG', ...args, '--as', 'salma'], { url });

  it('says how many events went into the topic', async () => {
    const ran = await replayed(
      '--into',
      'again',
      '--subject',
      'MWG-2026-0042',
      '--to',
      '2026-03-02T09:00:00Z',
    );
    expect([ran.code, ran.out]).toStrictEqual([
      0,
      'Replayed into again: 2 events, each with the header tawsiya-replayed.',
    ]);
    expect(again.map(({ sequence }) => Number(sequence))).toStrictEqual([1, 1]);
  });

  it('says it to a program, and in Arabic', async () => {
    const ran = await replayed('--into', 'again', '--json');
    expect(JSON.parse(ran.out)).toStrictEqual({ replayed: 4, into: 'again' });
    expect((await replayed('--into', 'again', '--lang', 'ar')).out).toContain('أُعيد النشر في again');
  });

  it('says that there was nothing', async () => {
    const ran = await replayed('--into', 'again', '--from', '2030-01-01T00:00:00Z');
    expect([ran.code, ran.out]).toStrictEqual([0, expect.stringContaining('nothing was written to again')]);
  });

  it('names what is wrong, and the way out', async () => {
    const missing = await replayed('--into', 'nowhere');
    expect([missing.code, missing.err]).toStrictEqual([1, expect.stringContaining('Create it first')]);
    const unread = await replayed('--into', 'again', '--from', 'yesterday');
    expect([unread.code, unread.err]).toStrictEqual([2, expect.stringContaining('--from is "yesterday"')]);
  });
});
