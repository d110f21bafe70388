/**
 * Starts a list of steps, waits for the end, and stops them.
 *
 * Invariants
 * 1. What was started is stopped, last first, however the run ends; one that fails to stop does not keep the others.
 * 2. Nothing starts before every step's check has passed; all that they found is told at once.
 * 3. Exit code 0 after the user's wish to end, also while it starts; 1 after a failure.
 */
import { isNativeError } from 'node:util/types';
import { MachineError } from '../adapters/machine/failure';
import type { Progress } from '../adapters/machine/progress';
import type { Step, Stoppable, SystemContext } from './step';

export interface Run {
  readonly steps: readonly Step[];
  /** Without the signal, which the run makes itself. */
  readonly context: Omit<SystemContext, 'signal' | 'addresses'>;
  /** Aborted by the user's wish to end. */
  readonly signal: AbortSignal;
}

interface Started {
  readonly title: string;
  readonly stoppable: Stoppable;
}

/** Resolves to the process's exit code when everything is stopped. */
export const runSteps = async ({ steps, context, signal }: Run): Promise<0 | 1> => {
  const { say } = context;
  const started: Started[] = [];
  let code: 0 | 1 = 0;
  try {
    await checkAll(steps, context);
    await startAll(steps, { ...context, signal, addresses: [] }, started);
    const failure = await endOf(started, signal);
    if (failure !== undefined) {
      say(failure);
      code = 1;
    }
  } catch (error) {
    if (!signal.aborted) {
      say(error instanceof MachineError ? error.message : describe(error));
      code = 1;
    }
  }
  return (await stopAll(started, say)) ? code : 1;
};

const checkAll = async (steps: readonly Step[], context: Run['context']): Promise<void> => {
  const faults: string[] = [];
  for (const step of steps) {
    try {
      await step.check?.(context);
    } catch (error) {
      if (!(error instanceof MachineError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new MachineError(faults.join('\n'));
};

const startAll = async (
  steps: readonly Step[],
  context: SystemContext,
  started: Started[],
): Promise<void> => {
  const began = Date.now();
  for (const [index, step] of steps.entries()) {
    context.signal.throwIfAborted();
    const stepBegan = Date.now();
    const label = `${String(index + 1)}/${String(steps.length)} ${step.title}`;
    context.say(`${label} …`);
    const stoppable = await step.start(context);
    if (stoppable !== undefined) started.push({ title: step.title, stoppable });
    context.say(`${label}: done in ${seconds(stepBegan)} s`);
  }
  context.say('');
  context.say(`Tawsiya runs (started in ${seconds(began)} s). Ctrl-C stops it.`);
  const width = Math.max(0, ...context.addresses.map(([name]) => name.length));
  for (const [name, address] of context.addresses) context.say(`  ${name.padEnd(width)}  ${address}`);
};

/** Undefined once the user wishes to end; else what ended by itself. */
const endOf = async (started: readonly Started[], signal: AbortSignal): Promise<string | undefined> =>
  new Promise((resolve) => {
    const wished = (): void => resolve(undefined);
    if (signal.aborted) wished();
    signal.addEventListener('abort', wished, { once: true });
    for (const { title, stoppable } of started) {
      void stoppable.ended?.then((reason) => resolve(`${title} ended unexpectedly: ${reason}`));
    }
  });

/** False if something could not be stopped. */
const stopAll = async (started: readonly Started[], say: Progress): Promise<boolean> => {
  let clean = true;
  for (const { title, stoppable } of started.toReversed()) {
    say(`Stopping: ${title} …`);
    try {
      await stoppable.stop();
    } catch (error) {
      say(`${title} did not stop in order: ${describe(error)}`);
      clean = false;
    }
  }
  return clean;
};

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);
const describe = (error: unknown): string =>
  isNativeError(error) ? (error.stack ?? error.message) : String(error);
