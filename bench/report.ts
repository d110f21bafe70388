import type { Circumstances } from './circumstances';
import type { CycleFigures } from './cycle';
import type { HistoryShape } from './history';
import type { MemoryFigures } from './memory';
import { rounded, type Latency } from './statistics';
import type { Comparison } from './throughput';
import type { Visibility } from './visibility';

/** Everything that was measured. */
export interface Measurements {
  readonly circumstances: Circumstances & { readonly quick: boolean; readonly servers: 'own' | 'given' };
  readonly throughput: Comparison;
  readonly visibility: Visibility;
  readonly history: HistoryShape;
  readonly cycle: CycleFigures;
  readonly bundleBytes: number;
  readonly memory: MemoryFigures;
}

/** The figures that are watched, with the raw ones beside them. */
export interface Report {
  /** Tawsiya's lifecycles per second in those of the no-op; 1 would be free of charge. */
  readonly throughputRatio: number;
  /** Milliseconds from a command's call to its event at a consumer, less those of a plain produce → consume. */
  readonly visibleOverRawMs: number;
  readonly historyEventsPerLifecycle: number;
  /** From the one deadline of a review cycle to the close of its last round. */
  readonly allRoundsClosedAfterMs: number;
  readonly bundleBytes: number;
  readonly memoryPerThousandOpenMiB: number;
  /** Tawsiya's median Update in the no-op's. */
  readonly updateLatencyRatio: { readonly oneClient: number; readonly manyClients: number };
  readonly raw: Omit<Measurements, 'bundleBytes' | 'circumstances'>;
  readonly circumstances: Measurements['circumstances'];
}

/** What is aimed at; a run that misses one of them says so and does not fail. */
export const aims = {
  throughputRatio: 0.8,
  visibleOverRawMs: 30,
  historyEventsPerLifecycle: 120,
  /** Of a cycle of 500 items, whose rounds all end at one instant. */
  allRoundsClosedAfterMs: 60_000,
} as const;

export const reportOf = ({ circumstances, bundleBytes, ...raw }: Measurements): Report => {
  const { throughput, visibility, history, cycle, memory } = raw;
  const { tawsiya, noop } = throughput;
  return {
    throughputRatio: rounded(tawsiya.lifecyclesPerSecond / noop.lifecyclesPerSecond, 3),
    visibleOverRawMs: rounded(visibility.visible.p50 - visibility.raw.p50, 2),
    historyEventsPerLifecycle: history.events,
    allRoundsClosedAfterMs: cycle.allClosedAfterMs,
    bundleBytes,
    memoryPerThousandOpenMiB: memory.rssPerThousandMiB,
    updateLatencyRatio: {
      oneClient: rounded(tawsiya.updateMs.oneClient.p50 / noop.updateMs.oneClient.p50, 2),
      manyClients: rounded(tawsiya.updateMs.manyClients.p50 / noop.updateMs.manyClients.p50, 2),
    },
    raw,
    circumstances,
  };
};

const verdict = (reached: boolean): string => (reached ? 'reached' : 'missed');
const ms = ({ p50, p95 }: Latency): string => `${p50.toFixed(1)} ms (95 %: ${p95.toFixed(1)})`;
const list = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(', ');

const warnings = ({ busy, loadBefore, cores, quick }: Report['circumstances']): readonly string[] => [
  ...(busy
    ? [
        `The machine was busy before the run (load ${loadBefore} on ${cores} cores): do not compare the absolute figures.`,
      ]
    : []),
  ...(quick ? ['A quick run: the figures scatter more than those of a whole one.'] : []),
];

/** For a person: the ratios first, then what they were made of. */
export const textOf = (report: Report): string => {
  const { raw, circumstances, updateLatencyRatio } = report;
  const { tawsiya, noop, clients } = raw.throughput;
  const { visibility, history, cycle, memory } = raw;
  const { throughputRatio, visibleOverRawMs, historyEventsPerLifecycle } = report;
  const events = Object.entries(history.byType).map(([type, count]) => `${count} ${type}`);
  return [
    ...warnings(circumstances),
    '',
    `Throughput            ${throughputRatio} of the no-op (aim: ${aims.throughputRatio} or more, ` +
      `${verdict(throughputRatio >= aims.throughputRatio)})`,
    `Command to event      ${visibleOverRawMs} ms over a plain produce and consume (aim: at most ` +
      `${aims.visibleOverRawMs}, ${verdict(visibleOverRawMs <= aims.visibleOverRawMs)})`,
    `Update latency        ${updateLatencyRatio.oneClient} times the no-op's at one client, ` +
      `${updateLatencyRatio.manyClients} times at ${clients}`,
    `History               ${historyEventsPerLifecycle} events a lifecycle (aim: at most ` +
      `${aims.historyEventsPerLifecycle}, ${verdict(historyEventsPerLifecycle <= aims.historyEventsPerLifecycle)})`,
    `Rounds of a cycle     the last of ${cycle.items} closed ${report.allRoundsClosedAfterMs} ms after their one deadline ` +
      `(aim: at most ${aims.allRoundsClosedAfterMs}, ${verdict(report.allRoundsClosedAfterMs <= aims.allRoundsClosedAfterMs)})`,
    `Workflow bundle       ${(report.bundleBytes / 1_024).toFixed(0)} KiB`,
    `Memory                ${report.memoryPerThousandOpenMiB} MiB a thousand open recommendations`,
    '',
    `Lifecycles/s at ${clients} clients`,
    `  Tawsiya             ${tawsiya.lifecyclesPerSecond} (rounds: ${list(tawsiya.rounds)})`,
    `  no-op               ${noop.lifecyclesPerSecond} (rounds: ${list(noop.rounds)})`,
    'Update, median',
    `  one client          Tawsiya ${ms(tawsiya.updateMs.oneClient)}, no-op ${ms(noop.updateMs.oneClient)}`,
    `  ${String(clients).padEnd(3)}clients          Tawsiya ${ms(tawsiya.updateMs.manyClients)}, ` +
      `no-op ${ms(noop.updateMs.manyClients)}`,
    'Event at a consumer, one client, median',
    `  from the call       ${ms(visibility.visible)}`,
    `  from the receipt    ${ms(visibility.afterReceipt)}`,
    `  plain               ${ms(visibility.raw)}`,
    `Rounds of a cycle of ${cycle.items} items`,
    `  all open            ${cycle.allOpenMs} ms after the opening`,
    `  closed              ${ms(cycle.closedAfterMs)} after the deadline`,
    `History of an endorsed recommendation of five members`,
    `  ${events.join(', ')}`,
    `Worker process, RSS after garbage collection (workflow heap)`,
    `  few open            ${memory.baseline.rssMiB} MiB (${memory.baseline.workflowHeapMiB})`,
    `  ${String(memory.open).padEnd(5)}more open     ${memory.loaded.rssMiB} MiB (${memory.loaded.workflowHeapMiB}); ` +
      `of the heap alone ${memory.heapPerThousandMiB} MiB a thousand`,
    '',
    `${circumstances.cores} × ${circumstances.processor}, ${circumstances.memoryMiB} MiB, ${circumstances.platform}, ` +
      `Node ${circumstances.node}, load before ${circumstances.loadBefore}, ` +
      (circumstances.servers === 'own' ? 'servers of this run' : 'servers that ran already'),
  ].join('\n');
};
