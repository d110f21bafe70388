/** Tawsiya and the no-op in turns (A B A B …), so that a disturbance meets both. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Progress } from '../adapters/machine/progress';
import { runLifecycles, type Course, type Lifecycle } from './lifecycle';
import type { Sizes } from './sizes';
import { latencyOf, median, rounded, type Latency } from './statistics';

export interface SystemFigures {
  /** Median of the rounds, and each of them in order. */
  readonly lifecyclesPerSecond: number;
  readonly rounds: readonly number[];
  /** From the call of an Update to its result, in milliseconds. */
  readonly updateMs: { readonly oneClient: Latency; readonly manyClients: Latency };
}

export interface Comparison {
  readonly clients: number;
  readonly tawsiya: SystemFigures;
  readonly noop: SystemFigures;
}

/** What a round leaves behind (events on their way, Activities) ends before the next is timed. */
const restMs = 500;

interface Measured {
  readonly lifecycle: Lifecycle;
  readonly rounds: Course[];
  readonly alone: number[];
}

const figuresOf = ({ rounds, alone }: Measured): SystemFigures => {
  const speeds = rounds.map(({ lifecyclesPerSecond }) => lifecyclesPerSecond);
  return {
    lifecyclesPerSecond: rounded(median(speeds), 2),
    rounds: speeds.map((speed) => rounded(speed, 2)),
    updateMs: {
      oneClient: latencyOf(alone),
      manyClients: latencyOf(rounds.flatMap(({ latencies }) => latencies)),
    },
  };
};

export const compare = async (
  lifecycles: { readonly tawsiya: Lifecycle; readonly noop: Lifecycle },
  { clients, rounds, lifecycles: count, warmUpLifecycles, lifecyclesAtOneClient }: Sizes,
  say: Progress,
): Promise<Comparison> => {
  const tawsiya: Measured = { lifecycle: lifecycles.tawsiya, rounds: [], alone: [] };
  const noop: Measured = { lifecycle: lifecycles.noop, rounds: [], alone: [] };
  const inTurn = [tawsiya, noop];
  for (const { lifecycle } of inTurn) await runLifecycles(lifecycle, warmUpLifecycles, clients);
  for (let round = 1; round <= rounds; round += 1) {
    for (const { lifecycle, rounds: courses } of inTurn) {
      await pause(restMs);
      courses.push(await runLifecycles(lifecycle, count, clients));
    }
    const [ours, least] = inTurn.map(({ rounds: courses }) => courses.at(-1)?.lifecyclesPerSecond ?? 0);
    say(`Round ${round} of ${rounds}: ${rounded(ours ?? 0, 2)} and ${rounded(least ?? 0, 2)} lifecycles/s`);
  }
  for (let round = 0; round < lifecyclesAtOneClient; round += 1) {
    for (const { lifecycle, alone } of inTurn) {
      const { latencies } = await runLifecycles(lifecycle, 1, 1);
      // The first pays for connections and compilation that the rest does not.
      if (round > 0 || lifecyclesAtOneClient === 1) alone.push(...latencies);
      await pause(restMs / 5);
    }
  }
  return { clients, tawsiya: figuresOf(tawsiya), noop: figuresOf(noop) };
};
