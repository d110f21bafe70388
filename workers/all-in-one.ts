/** The whole system in one process and its two servers: `npm start`. */
import { MachineError, hasCode } from '../adapters/machine/failure';
import { openHome } from '../adapters/machine/home-folder';
import { readConfig, type Config } from './config';
import { demoStep } from './demo-step';
import { httpStep } from './http-step';
import { kafkaStep } from './kafka-step';
import { openLogger } from './logger';
import { mailStep } from './mail-step';
import { runSteps } from './run-steps';
import type { Step } from './step';
import { temporalStep } from './temporal-step';
import { topicsStep } from './topics-step';
import { untilInterrupted } from './interruption';
import { workerStep } from './worker-step';

/** In the order of starting; each may rely on those before it. */
const steps = (config: Config): readonly Step[] => [
  temporalStep(config.temporal),
  kafkaStep(config.kafka),
  topicsStep(config),
  workerStep(config),
  // Before anybody can act: where it begins to read is known then.
  mailStep(config),
  httpStep(config),
  ...(config.demo ? [demoStep(config)] : []),
];

const say = (line: string): void => console.log(line);

const main = async (): Promise<0 | 1> => {
  const signal = untilInterrupted(say);
  const config = readConfig();
  const home = await openHome(config.home, say);
  say(`Data in ${config.home}, downloads in ${config.cache}`);
  try {
    const logger = openLogger(await home.place('logs', 'tawsiya.log'));
    return await runSteps({ steps: steps(config), context: { config, home, say, logger }, signal });
  } finally {
    await home.release();
    say('Stopped.');
  }
};

// The terminal may be closed before the orderly stop is over; its lines are then for nobody. A pipe that is closed
// says EPIPE, a terminal that is gone EIO.
process.stdout.on('error', (error) => {
  if (!hasCode(error, 'EPIPE', 'EIO')) throw error;
});

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof MachineError ? error.message : error);
    process.exit(1);
  },
);
