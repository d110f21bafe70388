import type { FastifyInstance } from 'fastify';
import { play } from '../../cli/demo/play';
import { voiceOf } from '../../cli/voice';
import { engineInMemory, type InMemory } from './engine-in-memory';
import { listening, rememberedTerminal } from './running';

describe('the demonstration', () => {
  let system: InMemory;
  let app: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    system = engineInMemory();
    ({ app, url } = await listening(system.engine, system.feed));
  });
  afterEach(() => app.close());

  const played = async (language: 'en' | 'ar', group = 'MWG') => {
    const terminal = rememberedTerminal();
    const voice = voiceOf({ language, coloured: false, now: () => new Date() });
    await play({ url, group, terminal, voice, paceMs: 0 });
    return terminal.shown.join('\n');
  };

  it('takes a recommendation to two keys on one hash, and shows its events beside it', async () => {
    const shown = await played('en');
    expect(shown).toContain('objects: the digest could identify people');
    expect(shown).toContain('key 2 of 2');
    expect(shown).toMatch(/✓ MWG-\d{4}-0001 is endorsed/);
    expect(shown).toMatch(/⇠ .* endorsed by the co-chairs/);
    expect(shown).toMatch(/\d+ events of MWG-\d{4}-0001 were seen/);
    expect(shown).toContain('tawsiya.recommendations.v1');
  });

  it('speaks Arabic too', async () => {
    const shown = await played('ar');
    expect(shown).toContain('المفتاح 2 من 2');
    expect(shown).toMatch(/أُقرّت MWG-\d{4}-0001/);
  });

  it('can be played again on the same group', async () => {
    await played('en');
    await expect(played('en')).resolves.toMatch(/✓ MWG-\d{4}-0002 is endorsed/);
  });

  it('says so where the group is not there', async () => {
    await expect(played('en', 'NWG')).rejects.toThrow('The group {group} is not there yet');
  });
});
