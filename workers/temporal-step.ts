import { isNativeError } from 'node:util/types';
import { tail } from '../adapters/machine/child-process';
import { MachineError } from '../adapters/machine/failure';
import { temporalBinary } from '../adapters/machine/temporal-binary';
import { checkTemporalPorts, startTemporalServer } from '../adapters/machine/temporal-server';
import { prepareNamespace, type Preparation } from '../adapters/temporal/namespace';
import { searchAttributes } from '../workflows/messages';
import type { Config } from './config';
import type { Step, Stoppable, SystemContext } from './step';

type OwnTemporal = Extract<Config['temporal'], { kind: 'own' }>;
type ExistingTemporal = Extract<Config['temporal'], { kind: 'existing' }>;

const NAME = 'temporal-server';

/** How long the server of this machine keeps what is closed; the events of it stay in Kafka. */
const RETENTION_SECONDS = 30 * 86_400;

/** Type of each search attribute, as the server's command line spells it. */
export const SEARCH_ATTRIBUTE_TYPES = {
  [searchAttributes.group]: 'Keyword',
  [searchAttributes.stage]: 'Keyword',
  [searchAttributes.deadline]: 'Datetime',
  [searchAttributes.cycle]: 'Keyword',
} as const;

/** The same as the SDK spells it. */
const SDK_TYPES = {
  [searchAttributes.group]: 'KEYWORD',
  [searchAttributes.stage]: 'KEYWORD',
  [searchAttributes.deadline]: 'DATETIME',
  [searchAttributes.cycle]: 'KEYWORD',
} as const;

/** Starts the server, or takes the one that runs already, and prepares its namespace. */
export const temporalStep = (config: Config['temporal']): Step =>
  config.kind === 'existing'
    ? { title: `Temporal at ${config.address}`, start: async (context) => takeExisting(config, context) }
    : {
        title: 'Temporal server',
        check: async () => checkTemporalPorts(config),
        start: async (context) => startOwn(config, context),
      };

const takeExisting = async (
  { address, namespace }: ExistingTemporal,
  context: SystemContext,
): Promise<undefined> => {
  await prepare({ address, namespace, searchAttributes: SDK_TYPES }, context);
  context.temporalAddress = address;
  context.addresses.push(['Temporal', address]);
};

const startOwn = async (
  { ip, port, uiPort, namespace }: OwnTemporal,
  context: SystemContext,
): Promise<Stoppable> => {
  const { config, home, say, signal } = context;
  const binary = await temporalBinary({ cache: config.cache, progress: say, signal });
  const server = await startTemporalServer({
    binary,
    dbFile: await home.place('temporal', 'temporal.db'),
    ip,
    port,
    uiPort,
    namespace,
    logFile: await home.place('logs', 'temporal.log'),
    searchAttributes: SEARCH_ATTRIBUTE_TYPES,
    signal,
    onSpawn: async (pid) => home.record(NAME, pid),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await home.forget(NAME);
  };
  try {
    const { address } = server;
    const needs = { namespace, searchAttributes: SDK_TYPES, retentionSeconds: RETENTION_SECONDS };
    await prepare({ address, ...needs }, context);
  } catch (error) {
    await stop();
    throw error;
  }
  context.temporalAddress = server.address;
  context.addresses.push(['Temporal', server.address]);
  if (server.uiAddress !== undefined) context.addresses.push(['Temporal UI', server.uiAddress]);
  const ended = server.exited.then(async (ending) => `${ending}. ${await tail([server.logFile])}`);
  return { ended, stop };
};

const prepare = async (preparation: Preparation, { say }: SystemContext): Promise<void> => {
  try {
    const added = await prepareNamespace(preparation);
    if (added.length > 0) say(`Search attributes registered: ${added.join(', ')}`);
  } catch (error) {
    const { address, namespace } = preparation;
    const reason = isNativeError(error) ? error.message : String(error);
    throw new MachineError(
      `The namespace ${namespace} of Temporal at ${address} cannot be prepared: ${reason}\n` +
        'Check TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE, and that the server runs.',
      { cause: error },
    );
  }
};
