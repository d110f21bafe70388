import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { ensureRetention, ensureSearchAttributes } from '../../../adapters/temporal/namespace';
import { startTemporalServer, type TemporalServer } from '../../../adapters/machine/temporal-server';
import { freePort } from '../../../adapters/machine/ports';
import { temporaryFolder } from '../../support/temporary-folder';

const DAY_S = 86_400;

// Real servers start, some of them on Java: the limit is for one that hangs.
jest.setTimeout(120_000);

describe('a Temporal server on this machine', () => {
  const folder = temporaryFolder();
  let server: TemporalServer | undefined;
  let connection: Connection | undefined;

  const start = async (
    options: Partial<Parameters<typeof startTemporalServer>[0]> = {},
  ): Promise<Connection> => {
    server = await startTemporalServer({
      logFile: join(folder(), 'temporal.log'),
      searchAttributes: { TawsiyaGroup: 'Keyword' },
      ownGroup: false,
      ...options,
    });
    connection = await Connection.connect({ address: server.address });
    return connection;
  };
  const end = async (): Promise<void> => {
    await connection?.close();
    await server?.stop();
    connection = undefined;
    server = undefined;
  };

  afterEach(end);

  it('keeps its workflows in its file', async () => {
    const dbFile = join(folder(), 'temporal.db');
    const first = new Client({ connection: await start({ dbFile }) });
    await first.workflow.start('group', {
      workflowId: 'group/MWG',
      taskQueue: 'nobody',
      typedSearchAttributes: [{ key: defineSearchAttributeKey('TawsiyaGroup', 'KEYWORD'), value: 'MWG' }],
    });
    await end();

    const second = new Client({ connection: await start({ dbFile }) });
    const found: string[] = [];
    for await (const { workflowId } of second.workflow.list({ query: `TawsiyaGroup = 'MWG'` })) {
      found.push(workflowId);
    }
    expect(found).toStrictEqual(['group/MWG']);
    expect((await second.workflow.getHandle('group/MWG').describe()).status.name).toBe('RUNNING');
  });

  it('is given the search attributes that it lacks', async () => {
    const running = await start();
    const searchAttributes = { TawsiyaGroup: 'KEYWORD', TawsiyaDeadline: 'DATETIME' } as const;
    const needs = { namespace: 'default', searchAttributes };
    expect(await ensureSearchAttributes(running, needs)).toStrictEqual(['TawsiyaDeadline']);
    expect(await ensureSearchAttributes(running, needs)).toStrictEqual([]);
    const other = { namespace: 'default', searchAttributes: { TawsiyaGroup: 'INT' } } as const;
    await expect(ensureSearchAttributes(running, other)).rejects.toThrow(
      'The search attribute TawsiyaGroup of namespace default has another type than INT.',
    );
  });

  it('keeps closed workflows as long as it is told, and never shorter than it did', async () => {
    const running = await start();
    const retention = async (): Promise<number | undefined> => {
      const { config } = await running.workflowService.describeNamespace({ namespace: 'default' });
      return config?.workflowExecutionRetentionTtl?.seconds?.toNumber();
    };
    await ensureRetention(running, 'default', 30 * DAY_S);
    await ensureRetention(running, 'default', 2 * DAY_S);
    expect(await retention()).toBe(30 * DAY_S);
  });

  it('makes the namespace that is asked for', async () => {
    const running = await start({ namespace: 'groups' });
    const { namespaceInfo } = await running.workflowService.describeNamespace({ namespace: 'groups' });
    expect(namespaceInfo?.name).toBe('groups');
  });

  it('has a web page where one is wanted', async () => {
    await start({ uiPort: 0 });
    const page = await fetch(server?.uiAddress ?? '');
    expect([page.status, await page.text()]).toStrictEqual([200, expect.stringContaining('<html')]);
  });

  it('refuses a port that is taken before it starts', async () => {
    await start();
    const port = Number(server?.address.split(':')[1]);
    const second = startTemporalServer({ logFile: join(folder(), 'second.log'), port, ownGroup: false });
    await expect(second).rejects.toThrow(/is taken.*choose another port with TAWSIYA_TEMPORAL_PORT/);
  });

  it('tells what its log says when it cannot start', async () => {
    const dbFile = join(folder(), 'missing', 'temporal.db');
    const starting = start({ dbFile, port: await freePort() });
    await expect(starting).rejects.toThrow(/The Temporal server ended as it started[^]*missing/);
  });
});
