import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafkaBroker, type KafkaBroker } from '../../../adapters/machine/kafka-broker';
import { startCuttingProxy, type CuttingProxy } from './cutting-proxy';

/** A broker of the test's own that tells its clients to come through a proxy, and that can be restarted. */
export interface ProxiedBroker {
  /** Address of the proxy. */
  readonly brokers: readonly string[];
  readonly proxy: CuttingProxy;
  stopBroker(): Promise<void>;
  /** On the same data. */
  startBroker(): Promise<void>;
  /** Ends everything and removes the data. */
  close(): Promise<void>;
}

export const startProxiedBroker = async (): Promise<ProxiedBroker> => {
  const directory = await mkdtemp(join(tmpdir(), 'tawsiya-kafka-'));
  let broker: KafkaBroker | undefined;
  let port = 0;
  const proxy = await startCuttingProxy(() => port);
  const advertised = `127.0.0.1:${String(proxy.port)}`;

  const startBroker = async (): Promise<void> => {
    broker = await startKafkaBroker({ dataDirectory: directory, advertised });
    port = broker.port;
  };
  const stopBroker = async (): Promise<void> => {
    await broker?.stop();
    broker = undefined;
  };

  await startBroker();
  return {
    brokers: [advertised],
    proxy,
    startBroker,
    stopBroker,
    async close() {
      await proxy.close();
      await stopBroker();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
