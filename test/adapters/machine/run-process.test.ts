import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  runToEnd,
  startProcess,
  untilReady,
  type RunningProcess,
} from '../../../adapters/machine/child-process';
import { temporaryFolder } from '../../support/temporary-folder';

describe('a process that was started', () => {
  const folder = temporaryFolder();
  const started: RunningProcess[] = [];

  const start = async (script: string, stopLimitMs = 20_000): Promise<RunningProcess> => {
    const running = await startProcess({
      title: 'The program',
      command: process.execPath,
      args: ['-e', script],
      logFile: join(folder(), 'logs', 'program.log'),
      stopLimitMs,
    });
    started.push(running);
    return running;
  };
  const ready = async (
    running: RunningProcess,
    { limitMs = 20_000, signal }: { limitMs?: number; signal?: AbortSignal } = {},
  ): Promise<void> =>
    untilReady(running, {
      title: 'The program',
      logFiles: [join(folder(), 'logs', 'missing.log'), join(folder(), 'logs', 'program.log')],
      answers: async () => existsSync(join(folder(), 'ready')),
      limitMs,
      signal,
    });
  const sayReady = (): string =>
    `require('fs').writeFileSync(${JSON.stringify(join(folder(), 'ready'))}, '');`;
  const forever = 'setInterval(() => {}, 1000);';

  afterEach(async () => {
    for (const one of started.splice(0)) await one.stop();
  });

  it('is asked to end, and may do so in order', async () => {
    const done = join(folder(), 'done');
    const running = await start(
      `process.on('SIGTERM', () => { require('fs').writeFileSync(${JSON.stringify(done)}, 'in order'); process.exit(7); });` +
        sayReady() +
        forever,
    );
    await ready(running);
    await running.stop();
    expect([await running.exited, readFileSync(done, 'utf8')]).toStrictEqual(['exit code 7', 'in order']);
  });

  it('is killed when it does not heed', async () => {
    const running = await start(`process.on('SIGTERM', () => {}); ${sayReady()} ${forever}`, 200);
    await ready(running);
    await running.stop();
    expect(await running.exited).toBe('SIGKILL');
  });

  it('can be stopped twice', async () => {
    const running = await start(forever);
    await Promise.all([running.stop(), running.stop()]);
    await running.stop();
    expect(await running.exited).toBe('SIGTERM');
  });

  it('is not reached by a signal to the group of its starter', async () => {
    const running = await start(sayReady() + forever);
    await ready(running);
    // The leader of a group has its number.
    expect(() => process.kill(-running.pid, 0)).not.toThrow();
  });

  it('that ends as it starts is told with the end of its log', async () => {
    const running = await start(`console.error('the disk is full'); process.exit(3);`);
    await expect(ready(running)).rejects.toThrow(
      /The program ended as it started \(exit code 3\)\.[^]*program\.log:\nthe disk is full/,
    );
  });

  it('that stays silent is stopped', async () => {
    const running = await start(forever);
    await expect(ready(running, { limitMs: 100 })).rejects.toThrow('The program did not answer within 0.1 s');
    expect(await running.exited).toBe('SIGTERM');
  });

  it('is stopped when its start is called off', async () => {
    const running = await start(forever);
    await expect(ready(running, { signal: AbortSignal.abort(new Error('called off')) })).rejects.toThrow(
      'called off',
    );
    expect(await running.exited).toBe('SIGTERM');
  });

  it('that is not there is told', async () => {
    const starting = startProcess({
      title: 'The program',
      command: join(folder(), 'missing'),
      args: [],
      logFile: join(folder(), 'log'),
    });
    await expect(starting).rejects.toThrow(/The program did not start: .*ENOENT/);
  });
});

describe('a program that is run to its end', () => {
  const node = { command: process.execPath, limitMs: 20_000 };

  it('gives its code and what it printed on both streams', async () => {
    const finished = await runToEnd({
      ...node,
      args: ['-e', `console.log('out'); console.error('err'); process.exitCode = 4;`],
    });
    expect(finished.code).toBe(4);
    expect(finished.output.split('\n').sort()).toStrictEqual(['', 'err', 'out']);
  });

  it('is killed past its limit', async () => {
    const finished = await runToEnd({ ...node, limitMs: 100, args: ['-e', 'setInterval(() => {}, 1000)'] });
    expect(finished.code).toBeNull();
  });

  it('ends when it is called off', async () => {
    const wish = new AbortController();
    const running = runToEnd({
      ...node,
      args: ['-e', `console.log('begun'); setInterval(() => {}, 1000)`],
      signal: wish.signal,
      onOutput: () => wish.abort(new Error('called off')),
    });
    await expect(running).rejects.toThrow('called off');
  });
});
