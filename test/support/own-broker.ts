import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafkaBroker, type KafkaBroker } from '../../adapters/machine/kafka-broker';

/** A broker of one test, which may end and come back. */
export interface OwnBroker {
  /** Stays the same over restarts. */
  readonly brokers: readonly string[];
  readonly dataDirectory: string;
  /** In order, as a maintenance does. */
  stop(): Promise<void>;
  /** At once, as a failure does. */
  kill(): Promise<void>;
  /** On the same data, at the same address. */
  start(): Promise<void>;
  /** Ends it and removes the data. */
  close(): Promise<void>;
}

export const startOwnBroker = async (): Promise<OwnBroker> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'tawsiya-kafka-'));
  const launch = async (port: number): Promise<KafkaBroker> =>
    startKafkaBroker({ dataDirectory, port, ownGroup: false });
  let broker = await launch(0);
  const { port, brokers } = broker;
  return {
    brokers,
    dataDirectory,
    stop: async () => broker.stop(),
    async kill() {
      process.kill(broker.pid, 'SIGKILL');
      await broker.exited;
    },
    async start() {
      broker = await launch(port);
    },
    async close() {
      await broker.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
};
