/**
 * A worker alone in its process. It prints one line of JSON when it runs and one more for each SIGUSR2: its memory
 * after garbage collection. See memory.ts, which starts it.
 */
import { Runtime } from '@temporalio/worker';
import { watchIsolates } from './isolates';
import { quietLogger } from './quiet-logger';
import { runTawsiyaWorker, type Place } from './tawsiya';

const main = async (): Promise<void> => {
  Runtime.install({ logger: quietLogger, shutdownSignals: [] });
  // Written by memory.ts.
  const place = JSON.parse(process.argv[2] ?? '') as Place;
  const isolates = await watchIsolates();
  const worker = await runTawsiyaWorker(place);
  const print = async (): Promise<void> => console.log(JSON.stringify(await isolates.measure()));
  process.on('SIGUSR2', () => {
    print().catch(fail);
  });
  process.once('SIGTERM', () => {
    worker.stop().then(() => process.exit(0), fail);
  });
  await print();
};

const fail = (error: unknown): void => {
  console.error(error);
  process.exit(1);
};

main().catch(fail);
