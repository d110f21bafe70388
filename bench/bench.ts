/** Measures the product beside a no-op on the same servers: `npm run bench`. It fails only where it cannot measure. */
import { stat } from 'node:fs/promises';
import { Runtime } from '@temporalio/worker';
import { MachineError } from '../adapters/machine/failure';
import type { Progress } from '../adapters/machine/progress';
import { untilInterrupted } from '../workers/interruption';
import { workflowBundlePath } from '../workers/workflow-bundle';
import { presentCircumstances, type Circumstances } from './circumstances';
import { readCommandLine, usage, type Wishes } from './command-line';
import { measureCycle } from './cycle';
import { measureHistory } from './history';
import { measureMemory } from './memory';
import { startNoop } from './noop';
import { quietLogger } from './quiet-logger';
import { reportOf, textOf, type Measurements } from './report';
import { startServers, type Servers } from './servers';
import { cleanUp, connectTawsiya, placeOn, runTawsiyaWorker, tawsiyaLifecycle } from './tawsiya';
import { compare } from './throughput';
import { measureVisibility } from './visibility';

/** The shells' code of a program that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** The standard output is the result's alone. */
const say: Progress = (line) => console.error(line);

type Inside = Pick<Measurements, 'throughput' | 'visibility' | 'history' | 'cycle'>;

const measureInside = async (servers: Servers, { sizes }: Wishes): Promise<Inside> => {
  const place = placeOn(servers);
  const clients = await connectTawsiya(place);
  const worker = await runTawsiyaWorker(place);
  const noop = await startNoop(clients.client, { address: servers.temporal, namespace: servers.namespace });
  try {
    say('Time from a command to its event …');
    const visibility = await measureVisibility(clients, sizes.visibleCommands);
    say('History of one lifecycle …');
    const history = await measureHistory(clients);
    say(`Throughput of Tawsiya and of the no-op, ${sizes.clients} clients …`);
    const lifecycles = { tawsiya: tawsiyaLifecycle(clients), noop: noop.lifecycle };
    const throughput = await compare(lifecycles, sizes, say);
    say(`A review cycle of ${sizes.agendaItems} items …`);
    const cycle = await measureCycle(clients, sizes.agendaItems);
    return { throughput, visibility, history, cycle };
  } finally {
    await noop.stop();
    await worker.stop();
    if (!servers.own.temporal || !servers.own.kafka) await cleanUp(clients);
    await clients.stop();
  }
};

const measure = async (servers: Servers, wishes: Wishes, before: Circumstances): Promise<Measurements> => {
  const { own } = servers;
  const circumstances = {
    ...before,
    quick: wishes.quick,
    servers: own.temporal && own.kafka ? ('own' as const) : ('given' as const),
  };
  const { size: bundleBytes } = await stat(workflowBundlePath);
  const inside = await measureInside(servers, wishes);
  say(`Memory of a worker with ${wishes.sizes.openRecommendations} open recommendations …`);
  const memory = await measureMemory(servers, wishes.sizes.openRecommendations);
  return { circumstances, bundleBytes, memory, ...inside };
};

/** Rejects with the signal's reason as soon as it is aborted; what the work still does is of no interest then. */
const orInterrupted = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason instanceof Error ? signal.reason : new Error('Interrupted'));
      },
      { once: true },
    );
    work().then(resolve, reject);
  });

const main = async (): Promise<number> => {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (commandLine.kind === 'usage') {
    console.error(commandLine.fault === null ? usage : `${commandLine.fault}\n\n${usage}`);
    return commandLine.fault === null ? 0 : 2;
  }
  const { wishes } = commandLine;
  const signal = untilInterrupted(say);
  Runtime.install({ logger: quietLogger, shutdownSignals: [] });
  // The servers' own start is no load of others.
  const before = presentCircumstances();
  const servers = await startServers(say, signal);
  try {
    const report = reportOf(await orInterrupted(signal, () => measure(servers, wishes, before)));
    console.log(wishes.json ? JSON.stringify(report) : textOf(report));
    return 0;
  } catch (error) {
    if (signal.aborted) return INTERRUPTED;
    throw error;
  } finally {
    await servers.stop();
  }
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof MachineError ? error.message : error);
    process.exit(1);
  },
);
