/**
 * The servers that are measured on: those that the environment names, else a fresh pair in a temporary folder.
 *
 * Invariants
 * 1. What was started is stopped and its data removed; what was there already keeps running.
 * 2. One run at a time: two would measure each other. What a killed run left is ended by the next.
 */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome, type Home } from '../adapters/machine/home-folder';
import { startKafkaBroker } from '../adapters/machine/kafka-broker';
import { kafkaJars } from '../adapters/machine/kafka-jars';
import type { Progress } from '../adapters/machine/progress';
import { temporalBinary } from '../adapters/machine/temporal-binary';
import { startTemporalServer } from '../adapters/machine/temporal-server';
import { prepareNamespace } from '../adapters/temporal/namespace';
import { readConfig, type Config } from '../workers/config';
import { SEARCH_ATTRIBUTE_TYPES } from '../workers/temporal-step';
import { searchAttributes } from '../workflows/messages';

export interface Servers {
  /** `host:port`. */
  readonly temporal: string;
  readonly namespace: string;
  readonly brokers: readonly string[];
  /** Whether this run started them, so that nothing on them outlives it. */
  readonly own: { readonly temporal: boolean; readonly kafka: boolean };
  /** For files of this run; removed at the end. */
  readonly folder: string;
  /** Writes down a process of this run, so that the next run ends it should this one be killed. */
  record(name: string, pid: number): Promise<void>;
  /** Something else of this run that must end with it, and before the servers do. */
  stopFirst(stop: () => Promise<void>): void;
  stop(): Promise<void>;
}

export const startServers = async (say: Progress, signal: AbortSignal): Promise<Servers> => {
  const config = readConfig();
  const home = await openHome(join(tmpdir(), 'tawsiya-bench'), say);
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).toReversed()) await one();
    await rm(join(home.folder, 'run'), { recursive: true, force: true });
    await home.release();
  };
  try {
    await rm(join(home.folder, 'run'), { recursive: true, force: true });
    const place: Place = { home, say, signal, stops };
    const temporal = await temporalOf(config, place);
    const brokers = await kafkaOf(config, place);
    return {
      temporal,
      namespace: config.temporal.namespace,
      brokers,
      own: { temporal: config.temporal.kind === 'own', kafka: config.kafka.kind === 'own' },
      folder: join(home.folder, 'run'),
      record: (name, pid) => home.record(name, pid),
      stopFirst: (one) => {
        stops.push(one);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

interface Place {
  readonly home: Home;
  readonly say: Progress;
  readonly signal: AbortSignal;
  readonly stops: (() => Promise<void>)[];
}

const temporalOf = async ({ temporal, cache }: Config, place: Place): Promise<string> => {
  const { home, say, signal, stops } = place;
  if (temporal.kind === 'existing') {
    const { address, namespace } = temporal;
    await prepareNamespace({
      address,
      namespace,
      searchAttributes: {
        [searchAttributes.group]: 'KEYWORD',
        [searchAttributes.stage]: 'KEYWORD',
        [searchAttributes.deadline]: 'DATETIME',
        [searchAttributes.cycle]: 'KEYWORD',
      },
    });
    return address;
  }
  const binary = await temporalBinary({ cache, progress: say, signal });
  const server = await startTemporalServer({
    binary,
    namespace: temporal.namespace,
    logFile: await home.place('run', 'temporal.log'),
    searchAttributes: SEARCH_ATTRIBUTE_TYPES,
    signal,
    onSpawn: async (pid) => home.record('temporal', pid),
  });
  stops.push(server.stop);
  return server.address;
};

const kafkaOf = async ({ kafka, cache }: Config, place: Place): Promise<readonly string[]> => {
  const { home, say, signal, stops } = place;
  if (kafka.kind === 'existing') return kafka.brokers;
  const jars = await kafkaJars({ cache, progress: say, signal });
  const broker = await startKafkaBroker({
    jars,
    dataDirectory: await home.place('run', 'kafka'),
    signal,
    onSpawn: async (pid) => home.record('kafka', pid),
  });
  stops.push(broker.stop);
  return broker.brokers;
};
