/**
 * An import whose program is killed at random points and started again leaves what one leaves that nobody killed; on the
 * real engine, with the real program in a process of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { seededRandom } from '../../support/seeded-random';
import { temporaryFolder } from '../../support/temporary-folder';
import { accepted } from '../api/caller';
import { startSystem, type System } from '../api/system';

// The limit is for a server that hangs.
jest.setTimeout(900_000);

const rows = 330;
const blocks = Math.ceil(rows / 50);
const kills = 20;

const mapping = `
source: tracker
key: [No]
title: { en: { template: 'No. {No}' } }
text: { en: { column: Text } }
theme: { value: migration }
addressees: { value: [Ministry] }
recorded: [{ column: Due, as: date }]
`;
const tracker = `No,Text,Due\n${Array.from({ length: rows }, (_, row) => `${row + 1},Text ${row + 1},Spring 2025\n`).join('')}`;

const Group = z.object({
  state: z.object({ lastNumber: z.int(), open: z.array(z.string()), imported: z.unknown() }),
});
const Shown = z.object({
  state: z.object({
    stage: z.string(),
    origin: z.unknown(),
    revisions: z.array(z.object({ content: z.unknown() })),
  }),
});

/** A way to the service on which somebody is told of each block, before it goes on. */
const onTheWay = async (to: string, heard: () => void): Promise<{ url: string; server: Server }> => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard();
      void fetch(`${to}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' && name !== 'host' && name !== 'connection' && name !== 'content-length'
            ? [[name, value]]
            : [],
        ),
        ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
      }).then(
        async (reply) => {
          response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? '' });
          response.end(Buffer.from(await reply.arrayBuffer()));
        },
        () => response.destroy(),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, server };
};

describe('an import that is killed at 20 random points and resumed', () => {
  let system: System;
  const folder = temporaryFolder();
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());

  const start = async (url: string, group: string) => {
    const compiler = join(__dirname, '..', '..', 'support', 'compile-typescript.cjs');
    const program = join(__dirname, '..', '..', 'support', 'cli-process.ts');
    const file = join(folder(), 'tracker.csv');
    const map = join(folder(), 'map.yaml');
    await writeFile(file, tracker);
    await writeFile(map, mapping);
    return spawn(
      process.execPath,
      [
        '--require',
        compiler,
        program,
        'import',
        group,
        file,
        '--mapping',
        map,
        '--as',
        'amina',
        '--url',
        url,
      ],
      { stdio: 'ignore' },
    );
  };

  const finish = async (url: string, group: string): Promise<void> => {
    const child = await start(url, group);
    await expect(once(child, 'exit')).resolves.toStrictEqual([0, null]);
  };

  const groupNow = async (group: string) =>
    Group.parse(await accepted(system.call('GET', `/v1/groups/${group}`, { as: 'amina' }))).state;

  /** Everything that the import left, without the code of the group in its references. */
  const left = async (group: string): Promise<string> => {
    const { lastNumber, open, imported } = await groupNow(group);
    const recommendations: unknown[] = [];
    for (const reference of open) {
      const { state } = Shown.parse(
        await accepted(system.call('GET', `/v1/recommendations/${reference}`, { as: 'amina' })),
      );
      recommendations.push([reference, state]);
    }
    return JSON.stringify({ lastNumber, imported, recommendations }).replaceAll(`${group}-`, '');
  };

  it('equals one that was not', async () => {
    await finish(system.url, system.group);

    const killed = await system.establish([]);
    const random = seededRandom(20_261_125);
    let seen = 0;
    let killAt = 0;
    let strike: () => void = () => undefined;
    const way = await onTheWay(system.url, () => {
      seen += 1;
      if (seen === killAt) strike();
    });
    let done = 0;
    const reached: number[] = [];
    while (done < kills) {
      seen = 0;
      killAt = 1 + Math.floor(random() * blocks);
      const delay = Math.floor(random() * 40);
      const child = await start(way.url, killed);
      strike = () => void pause(delay).then(() => child.kill('SIGKILL'));
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
      // A kill that comes when the last block is answered already meets a program that has ended.
      expect([code, signal]).toStrictEqual(signal === null ? [0, null] : [null, 'SIGKILL']);
      if (signal !== null) done += 1;
      reached.push((await groupNow(killed)).lastNumber);
    }
    strike = () => undefined;
    await finish(way.url, killed);
    way.server.close();

    expect(reached).toStrictEqual([...reached].sort((a, b) => a - b));
    expect((await groupNow(killed)).lastNumber).toBe(rows);
    await expect(left(killed)).resolves.toBe(await left(system.group));
  });
});
