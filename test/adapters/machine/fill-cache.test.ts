import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, cached } from '../../../adapters/machine/cache-folder';
import { temporaryFolder } from '../../support/temporary-folder';

describe('the cache', () => {
  const folder = temporaryFolder();
  let fillings = 0;
  const fill = async (into: string): Promise<void> => {
    fillings += 1;
    await writeFile(join(into, 'a.jar'), 'the whole of a');
    await writeFile(join(into, 'b.jar'), 'the whole of b');
  };
  const contents = async (entry: string): Promise<string> => readFile(join(entry, 'a.jar'), 'utf8');

  beforeEach(() => {
    fillings = 0;
  });

  it('is filled once', async () => {
    const entry = join(folder(), 'deep', 'entry');
    expect(await cached(entry, fill)).toBe(entry);
    await cached(entry, fill);
    expect(fillings).toBe(1);
    expect(await readdir(join(folder(), 'deep'))).toStrictEqual(['entry']);
  });

  it('is filled anew where an earlier version wrote half of it in place', async () => {
    const entry = join(folder(), 'entry');
    await mkdir(entry);
    await writeFile(join(entry, 'a.jar'), 'the who');
    await cached(entry, fill);
    expect(await contents(entry)).toBe('the whole of a');
  });

  it('is filled anew when a file was cut short', async () => {
    const entry = await cached(join(folder(), 'entry'), fill);
    await truncate(join(entry, 'a.jar'), 5);
    await cached(entry, fill);
    expect([await contents(entry), fillings]).toStrictEqual(['the whole of a', 2]);
  });

  it.each(['{"a.j', '{}', '[]', ''])('is filled anew when its list reads %j', async (list) => {
    const entry = await cached(join(folder(), 'entry'), fill);
    await writeFile(join(entry, '.complete'), list);
    await cached(entry, fill);
    expect(fillings).toBe(2);
  });

  it('shows nothing of a filling that failed', async () => {
    const entry = join(folder(), 'entry');
    const failing = cached(entry, async (into) => {
      await writeFile(join(into, 'a.jar'), 'the who');
      throw new Error('connection lost');
    });
    await expect(failing).rejects.toThrow('connection lost');
    expect(await readdir(folder())).toStrictEqual([]);
  });

  it('refuses to call an empty file complete', async () => {
    const failing = cached(join(folder(), 'entry'), async (into) => writeFile(join(into, 'a.jar'), ''));
    await expect(failing).rejects.toThrow(/a\.jar is empty/);
    expect(await readdir(folder())).toStrictEqual([]);
  });

  it('that cannot be written is told with the way out', async () => {
    await writeFile(join(folder(), 'file'), '');
    await expect(cached(join(folder(), 'file', 'entry'), fill)).rejects.toThrow(
      /The cache folder .*file cannot be written \(.*\)\. Choose another with TAWSIYA_CACHE\./,
    );
  });

  it('is one and whole after several filled it at once', async () => {
    const entry = join(folder(), 'entry');
    await Promise.all([1, 2, 3].map(async () => cached(entry, fill)));
    expect(await readdir(folder())).toStrictEqual(['entry']);
    expect(await contents(entry)).toBe('the whole of a');
  });

  it('removes what a killed process left, and leaves alone what another fills now', async () => {
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const abandoned = join(folder(), `entry.${String(ended)}-x.part`);
    const current = join(folder(), `entry.${String(process.pid)}-x.part`);
    await mkdir(abandoned);
    await mkdir(current);
    await cached(join(folder(), 'entry'), fill);
    expect([existsSync(abandoned), existsSync(current)]).toStrictEqual([false, true]);
  });

  it.each([
    [{ TAWSIYA_CACHE: '/own', XDG_CACHE_HOME: '/shared' }, '/own'],
    [{ TAWSIYA_CACHE: '', XDG_CACHE_HOME: '/shared' }, '/shared/tawsiya'],
    [{}, join(homedir(), '.cache', 'tawsiya')],
  ])('lies, with %j, in %s', (environment, expected) => {
    expect(cacheFolder(environment)).toBe(expected);
  });
});
