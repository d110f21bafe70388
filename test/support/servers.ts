/**
 * The real servers of a test run: one Temporal development server in memory, one Kafka broker, and the time-skipping
 * server's script. Each is on a free port and forgotten with the run.
 *
 * Invariants
 * 1. An address that the environment gives is used as it is, and what listens there is never stopped.
 * 2. What a killed run left (servers, folders) is removed by the next one.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasCode } from '../../adapters/machine/failure';
import { openHome, type Home } from '../../adapters/machine/home-folder';
import { parseProcess, runs } from '../../adapters/machine/home-lock';
import { startKafkaBroker } from '../../adapters/machine/kafka-broker';
import { kafkaJars } from '../../adapters/machine/kafka-jars';
import { temporalBinary } from '../../adapters/machine/temporal-binary';
import { startTemporalServer } from '../../adapters/machine/temporal-server';
import { timeSkippingServer } from '../../adapters/machine/time-skipping-server';
import { bundleWorkflowsOf } from '../../workers/bundling';
import { SEARCH_ATTRIBUTE_TYPES } from '../../workers/temporal-step';

export interface Servers {
  /** What to set in the environment of the tests. */
  readonly environment: Readonly<Record<ServerVariable, string>>;
  stop(): Promise<void>;
}

/** Addresses, and the script's path; test/support/addresses.ts reads them. */
export type ServerVariable =
  'TAWSIYA_TEST_TEMPORAL' | 'TAWSIYA_TEST_KAFKA' | 'TAWSIYA_TEST_TIME_SKIPPING' | 'TAWSIYA_TEST_BUNDLE';

const PREFIX = 'tawsiya-test-';

const say = (line: string): void => console.log(line);

export const startServers = async (): Promise<Servers> => {
  await removeLeftOvers();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  const home = await openHome(folder);
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).toReversed()) await one();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const temporal = process.env['TAWSIYA_TEST_TEMPORAL'] ?? (await startTemporal(home, stops));
    const kafka = process.env['TAWSIYA_TEST_KAFKA'] ?? (await startKafka(home, stops));
    const script = process.env['TAWSIYA_TEST_TIME_SKIPPING'] ?? (await timeSkippingServer({ progress: say }));
    return {
      environment: {
        TAWSIYA_TEST_TEMPORAL: temporal,
        TAWSIYA_TEST_KAFKA: kafka,
        TAWSIYA_TEST_TIME_SKIPPING: script,
        TAWSIYA_TEST_BUNDLE: await bundleWorkflows(folder),
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** One bundle for the whole run: making it takes seconds, and every worker of every test needs it. */
const bundleWorkflows = async (folder: string): Promise<string> => {
  const file = join(folder, 'workflow-bundle.js');
  await writeFile(file, await bundleWorkflowsOf(resolve(__dirname, '../../workflows'), 'ts'));
  return file;
};

const startTemporal = async (home: Home, stops: (() => Promise<void>)[]): Promise<string> => {
  const binary = await temporalBinary({ progress: say });
  const server = await startTemporalServer({
    binary,
    logFile: join(home.folder, 'temporal.log'),
    searchAttributes: SEARCH_ATTRIBUTE_TYPES,
    // Jest does not handle Ctrl-C: it must reach the servers too.
    ownGroup: false,
    onSpawn: async (pid) => home.record('temporal', pid),
  });
  stops.push(server.stop);
  return server.address;
};

const startKafka = async (home: Home, stops: (() => Promise<void>)[]): Promise<string> => {
  const jars = await kafkaJars({ progress: say });
  const broker = await startKafkaBroker({
    jars,
    dataDirectory: join(home.folder, 'kafka'),
    ownGroup: false,
    onSpawn: async (pid) => home.record('kafka', pid),
  });
  stops.push(broker.stop);
  return broker.brokers.join(',');
};

const removeLeftOvers = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const holder = await holderOf(folder);
    // Without a holder it may be a run that just begins.
    if (holder === undefined || (await runs(holder))) continue;
    await openHome(folder, say);
    await rm(folder, { recursive: true, force: true });
  }
};

const holderOf = async (folder: string): Promise<ReturnType<typeof parseProcess>> => {
  try {
    return parseProcess(await readFile(join(folder, 'lock.json'), 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
};
