import { isBusy } from '../../bench/circumstances';
import { reportOf, textOf, type Measurements } from '../../bench/report';

const latency = (p50: number) => ({ p50, p95: p50 * 2, samples: 10 });
const system = (lifecyclesPerSecond: number, oneClient: number, manyClients: number) => ({
  lifecyclesPerSecond,
  rounds: [lifecyclesPerSecond],
  updateMs: { oneClient: latency(oneClient), manyClients: latency(manyClients) },
});

const measured: Measurements = {
  circumstances: {
    cores: 2,
    processor: 'Example',
    memoryMiB: 4096,
    node: 'v20.20.0',
    platform: 'linux x64',
    loadBefore: 0.1,
    busy: false,
    quick: false,
    servers: 'own',
  },
  throughput: { clients: 20, tawsiya: system(12, 30, 90), noop: system(16, 20, 60) },
  visibility: { visible: latency(25), afterReceipt: latency(5), raw: latency(4) },
  history: { events: 99, lifecycles: [99, 99, 99], byType: { workflowTaskStarted: 18, timerStarted: 2 } },
  cycle: {
    items: 500,
    allOpenMs: 60_000,
    closedAfterMs: latency(2_000),
    allClosedAfterMs: 5_000,
  },
  bundleBytes: 2_048,
  memory: {
    open: 1_000,
    rssPerThousandMiB: 200,
    heapPerThousandMiB: 150,
    baseline: { rssMiB: 100, workflowHeapMiB: 20 },
    loaded: { rssMiB: 300, workflowHeapMiB: 170 },
  },
};

describe('the report of a measurement', () => {
  it('makes the watched figures of the raw ones', () => {
    expect(reportOf(measured)).toMatchObject({
      throughputRatio: 0.75,
      visibleOverRawMs: 21,
      historyEventsPerLifecycle: 99,
      allRoundsClosedAfterMs: 5_000,
      bundleBytes: 2_048,
      memoryPerThousandOpenMiB: 200,
      updateLatencyRatio: { oneClient: 1.5, manyClients: 1.5 },
    });
  });

  it('carries the raw figures and the circumstances beside them', () => {
    const { throughput, visibility, history, memory, circumstances } = measured;
    expect(reportOf(measured)).toMatchObject({
      raw: { throughput, visibility, history, memory },
      circumstances,
    });
  });

  it('is one line of JSON that gives the same again', () => {
    const report = reportOf(measured);
    const printed = JSON.stringify(report);
    expect(printed).not.toContain('\n');
    expect(JSON.parse(printed)).toStrictEqual(report);
  });

  it('tells a person the ratios before the raw figures, and which aim is missed', () => {
    const lines = textOf(reportOf(measured)).split('\n');
    const place = (beginning: string) => lines.findIndex((line) => line.startsWith(beginning));
    expect(lines[place('Throughput')]).toMatch(/0\.75 of the no-op .*missed/);
    expect(lines[place('Command to event')]).toMatch(/21 ms .*reached/);
    expect(lines[place('History ')]).toMatch(/99 events .*reached/);
    expect(place('Throughput')).toBeGreaterThanOrEqual(0);
    expect(place('Lifecycles/s')).toBeGreaterThan(place('Memory'));
  });

  it('warns of a busy machine and of a quick run, and else of nothing', () => {
    const { circumstances } = measured;
    const text = textOf(
      reportOf({ ...measured, circumstances: { ...circumstances, busy: true, quick: true, loadBefore: 3 } }),
    );
    expect(text).toContain('busy before the run (load 3 on 2 cores)');
    expect(text).toContain('quick run');
    expect(textOf(reportOf(measured))).not.toMatch(/busy|quick/);
  });
});

describe('a busy machine', () => {
  it('is one whose cores others use by more than a quarter', () => {
    expect(isBusy(0.5, 2)).toBe(false);
    expect(isBusy(0.51, 2)).toBe(true);
    expect(isBusy(0.51, 8)).toBe(false);
  });
});
