import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { createTemporalEngine } from '../../../adapters/temporal/engine';
import { EngineUnavailable } from '../../../api/ports/engine';
import { workflowIds, workflowTypes } from '../../../workflows/messages';
import { temporalAddress } from '../../support/addresses';

/** A port that nothing listens on. */
const closedPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const submission = () => ({ commandId: randomUUID(), personId: 'amina', data: { text: 'a' } });

describe('an engine without workers', () => {
  let client: Client;
  let reference: string;
  beforeAll(async () => {
    client = new Client({ connection: await Connection.connect({ address: temporalAddress() }) });
    reference = `NOBODY-${randomUUID().slice(0, 8)}`;
    await client.workflow.start(workflowTypes.recommendation, {
      taskQueue: 'polled-by-nobody',
      workflowId: workflowIds.recommendation(reference),
    });
  });
  afterAll(async () => {
    await client.workflow.getHandle(workflowIds.recommendation(reference)).terminate();
    await client.connection.close();
  });

  it('is unavailable, since nobody knows whether the command will take effect', async () => {
    const engine = createTemporalEngine({ client, callLimitMs: 500 });
    await expect(engine.submitToRecommendation(reference, 'comment', submission())).rejects.toMatchObject({
      name: 'EngineUnavailable',
      reason: 'no-answer',
    });
    await expect(engine.recommendation(reference, 'amina')).rejects.toBeInstanceOf(EngineUnavailable);
  });

  it('is busy for those who cannot even be sent on', async () => {
    const engine = createTemporalEngine({ client, callLimitMs: 500, updatesInFlight: 1 });
    const answers = await Promise.allSettled(
      Array.from({ length: 3 }, () => engine.submitToRecommendation(reference, 'comment', submission())),
    );
    const reasons = answers.map((answer) =>
      answer.status === 'rejected' && answer.reason instanceof EngineUnavailable
        ? answer.reason.reason
        : 'none',
    );
    expect(reasons[0]).toBe('no-answer');
    expect(reasons.slice(1).every((reason) => reason === 'busy' || reason === 'no-answer')).toBe(true);
  });
});

describe('an engine out of reach', () => {
  it('is unavailable', async () => {
    const connection = Connection.lazy({ address: `127.0.0.1:${await closedPort()}` });
    const engine = createTemporalEngine({ client: new Client({ connection }), callLimitMs: 1_000 });
    await expect(engine.ready()).rejects.toBeInstanceOf(EngineUnavailable);
    await expect(engine.group('MWG')).rejects.toBeInstanceOf(EngineUnavailable);
    await connection.close();
  });
});
