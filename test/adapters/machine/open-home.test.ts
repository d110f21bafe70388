import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { homeFolder, openHome } from '../../../adapters/machine/home-folder';
import { identityOf } from '../../../adapters/machine/process-identity';
import { temporaryFolder } from '../../support/temporary-folder';

describe('the data folder', () => {
  const folder = temporaryFolder();
  const children: ChildProcess[] = [];
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const lock = (): string => join(folder(), 'lock.json');

  const runningChild = async (): Promise<number> => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    children.push(child);
    await once(child, 'spawn');
    return child.pid ?? 0;
  };
  const endedPid = (): number => spawnSync(process.execPath, ['--version']).pid;

  beforeEach(() => {
    lines.length = 0;
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });

  it('is made, and free again once released', async () => {
    const home = await openHome(join(folder(), 'new'), say);
    expect(await home.place('logs', 'a.log')).toBe(join(folder(), 'new', 'logs', 'a.log'));
    expect(existsSync(join(folder(), 'new', 'logs'))).toBe(true);
    await home.release();
    const again = await openHome(join(folder(), 'new'), say);
    await again.release();
    expect(lines).toStrictEqual([]);
  });

  it('admits one run; the message to a second names the first and the way out', async () => {
    const home = await openHome(folder());
    await expect(openHome(folder())).rejects.toThrow(
      `Tawsiya already runs on ${folder()} (process ${String(process.pid)}). End that run first, or choose ` +
        'another data folder with TAWSIYA_HOME (and other ports).',
    );
    await home.release();
  });

  it('admits one of many that start at once over a stale lock', async () => {
    await writeFile(lock(), JSON.stringify({ pid: endedPid(), identity: 'gone' }));
    const starts = await Promise.allSettled(Array.from({ length: 8 }, async () => openHome(folder())));
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readdir(folder())).sort()).toStrictEqual(['lock.json', 'processes']);
  });

  it('says that it removes the lock of a run that was cut off', async () => {
    await writeFile(lock(), JSON.stringify({ pid: endedPid(), identity: 'gone' }));
    await (await openHome(folder(), say)).release();
    expect(lines).toStrictEqual([`An earlier run on ${folder()} was cut off; its lock is removed.`]);
  });

  it('knows a lock as stale when its number belongs to another process now', async () => {
    await writeFile(lock(), JSON.stringify({ pid: await runningChild(), identity: 'of an earlier start' }));
    await (await openHome(folder(), say)).release();
    expect(lines).toHaveLength(1);
  });

  it.each(['', '{"pid":', '{"pid":-1,"identity":"x"}', '[]'])(
    'takes over a lock that reads %j',
    async (text) => {
      await writeFile(lock(), text);
      const home = await openHome(folder(), say);
      await expect(openHome(folder())).rejects.toThrow(/already runs/);
      await home.release();
      expect(lines).toHaveLength(1);
    },
  );

  it('ends what a killed run left, and says so', async () => {
    const pid = await runningChild();
    await mkdir(join(folder(), 'processes'));
    const record = { pid, identity: await identityOf(pid) };
    await writeFile(join(folder(), 'processes', 'kafka-broker.json'), JSON.stringify(record));
    await (await openHome(folder(), say)).release();
    expect(lines).toStrictEqual([
      `Stopping kafka-broker (process ${String(pid)}), left by a run that was killed.`,
    ]);
    expect(await identityOf(pid)).toBeUndefined();
    expect(await readdir(join(folder(), 'processes'))).toStrictEqual([]);
  });

  it('never ends a process that took over the number of one it started', async () => {
    const pid = await runningChild();
    await mkdir(join(folder(), 'processes'));
    const record = { pid, identity: 'of an earlier start' };
    await writeFile(join(folder(), 'processes', 'kafka-broker.json'), JSON.stringify(record));
    await (await openHome(folder(), say)).release();
    expect([lines, await identityOf(pid)]).toStrictEqual([[], expect.any(String)]);
  });

  it('keeps and forgets what this run started', async () => {
    const home = await openHome(folder());
    await home.record('kafka-broker', await runningChild());
    expect(await readdir(join(folder(), 'processes'))).toStrictEqual(['kafka-broker.json']);
    await home.forget('kafka-broker');
    expect(await readdir(join(folder(), 'processes'))).toStrictEqual([]);
    await home.release();
  });

  it('that cannot be made is told with the way out', async () => {
    await writeFile(join(folder(), 'file'), '');
    await expect(openHome(join(folder(), 'file', 'home'))).rejects.toThrow(
      /Choose another with TAWSIYA_HOME/,
    );
  });

  it.each([
    [{ TAWSIYA_HOME: '/own', XDG_DATA_HOME: '/shared' }, '/own'],
    [{ XDG_DATA_HOME: '/shared' }, '/shared/tawsiya'],
    [{ TAWSIYA_HOME: '' }, join(homedir(), '.local', 'share', 'tawsiya')],
  ])('lies, with %j, in %s', (environment, expected) => {
    expect(homeFolder(environment)).toBe(expected);
  });
});
