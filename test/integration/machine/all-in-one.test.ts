import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pino from 'pino';
import { openHome, type Home } from '../../../adapters/machine/home-folder';
import { freePort } from '../../../adapters/machine/ports';
import { readConfig, type Config } from '../../../workers/config';
import { kafkaStep } from '../../../workers/kafka-step';
import { runSteps } from '../../../workers/run-steps';
import type { Step, SystemContext } from '../../../workers/step';
import { temporalStep } from '../../../workers/temporal-step';
import { kafkaBrokers, temporalAddress } from '../../support/addresses';
import { temporaryFolder } from '../../support/temporary-folder';

// Real servers start, some of them on Java: the limit is for one that hangs.
jest.setTimeout(120_000);

describe('the servers of the all-in-one process', () => {
  const folder = temporaryFolder();
  const lines: string[] = [];
  let home: Home;
  let wish: AbortController;

  beforeEach(async () => {
    lines.length = 0;
    wish = new AbortController();
    home = await openHome(folder());
  });
  afterEach(async () => home.release());

  const anyPorts = {
    TAWSIYA_TEMPORAL_PORT: '0',
    TAWSIYA_TEMPORAL_UI_PORT: '0',
    TAWSIYA_KAFKA_PORT: '0',
  };
  const run = async (config: Config, last: Step['start']): Promise<0 | 1> =>
    runSteps({
      steps: [temporalStep(config.temporal), kafkaStep(config.kafka), { title: 'Last', start: last }],
      context: { config, home, say: (line) => void lines.push(line), logger: pino({ level: 'silent' }) },
      signal: wish.signal,
    });
  const addressesOf = ({ temporalAddress: temporal, kafkaBrokers: kafka }: SystemContext): unknown => ({
    temporal,
    kafka,
  });
  it('are those of the environment where it names some', async () => {
    let seen: unknown;
    const config = readConfig({
      TEMPORAL_ADDRESS: temporalAddress(),
      KAFKA_BROKERS: kafkaBrokers().join(','),
    });
    const code = await run(config, async (context) => {
      seen = addressesOf(context);
      wish.abort();
      return undefined;
    });
    expect([code, seen]).toStrictEqual([0, { temporal: temporalAddress(), kafka: kafkaBrokers() }]);
  });

  it('are not begun where a port is taken, and every one that is taken is told', async () => {
    const [taken, beside] = [
      Number(kafkaBrokers()[0]?.split(':')[1]),
      Number(temporalAddress().split(':')[1]),
    ];
    const config = readConfig({
      ...anyPorts,
      TAWSIYA_KAFKA_PORT: String(taken),
      TAWSIYA_TEMPORAL_PORT: String(beside),
    });
    expect(await run(config, async () => undefined)).toBe(1);
    expect(lines.join('\n').split('\n')).toStrictEqual([
      expect.stringMatching(new RegExp(`^Port ${String(beside)} .*TAWSIYA_TEMPORAL_PORT`)),
      expect.stringMatching(new RegExp(`^Port ${String(taken)} .*TAWSIYA_KAFKA_PORT`)),
    ]);
  });

  it('that do not answer are told by their address and the variable to check', async () => {
    const address = `127.0.0.1:${String(await freePort())}`;
    const config = readConfig({ TEMPORAL_ADDRESS: address, KAFKA_BROKERS: kafkaBrokers().join(',') });
    expect(await run(config, async () => undefined)).toBe(1);
    expect(lines.at(-1)).toMatch(
      new RegExp(`of Temporal at ${address} cannot be prepared: [^]*Check TEMPORAL_ADDRESS`),
    );
  });

  it('are its own otherwise; when one dies, the reason is told and all end', async () => {
    const config = { ...readConfig(anyPorts), home: folder() };
    const code = await run(config, async () => {
      const record: unknown = JSON.parse(
        await readFile(join(folder(), 'processes', 'kafka-broker.json'), 'utf8'),
      );
      const pid = typeof record === 'object' && record !== null && 'pid' in record ? Number(record.pid) : 0;
      process.kill(pid, 'SIGKILL');
      return undefined;
    });
    expect(code).toBe(1);
    expect(lines.find((line) => line.includes('unexpectedly'))).toMatch(
      /^Kafka broker ended unexpectedly: SIGKILL\. The end of .*kafka\.log:/,
    );
    expect(lines.slice(-2)).toStrictEqual(['Stopping: Kafka broker …', 'Stopping: Temporal server …']);
    expect(await readdir(join(folder(), 'processes'))).toStrictEqual([]);
  });
});
