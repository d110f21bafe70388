import { resolve } from 'node:path';
import { startProcess, untilReady, type RunningProcess } from './child-process';
import { grpcServing } from './grpc-health';
import { claimPort, reachable, type WantedPort } from './ports';
import { temporalBinary } from './temporal-binary';

export interface TemporalServerOptions {
  /** Path of the `temporal` CLI; found or built where left out. */
  readonly binary?: string;
  /** Where workflows are kept; without it they end with the server. Its folder must exist. */
  readonly dbFile?: string;
  readonly ip?: string;
  /** 0: any free one. */
  readonly port?: number;
  /** Port of the web UI (0: any free one); without it there is none. */
  readonly uiPort?: number;
  readonly logFile: string;
  /** Made where missing, beside the server's own `default`. */
  readonly namespace?: string;
  /** In addition to DYNAMIC_CONFIG; values are JSON. */
  readonly dynamicConfig?: Readonly<Record<string, string | number | boolean>>;
  /** Name to type (`Keyword`, `Datetime` …), registered in the namespaces of a new server. */
  readonly searchAttributes?: Readonly<Record<string, string>>;
  /** See StartOptions of child-process.ts. */
  readonly ownGroup?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onSpawn?: (pid: number) => Promise<void>;
}

export interface TemporalServer extends RunningProcess {
  /** `host:port` of the frontend. */
  readonly address: string;
  /** `http://host:port`. */
  readonly uiAddress?: string;
  readonly logFile: string;
}

/**
 * What differs from the server's own defaults (names: common/dynamicconfig/constants.go of server 1.29).
 */
export const DYNAMIC_CONFIG: Readonly<Record<string, string | number | boolean>> = {
  // The activity that a workflow task asks for comes with its answer, which spares a way through matching.
  'system.enableActivityEagerExecution': true,
  // Ten by default: a group receives its members' proposals at once.
  'history.maxInFlightUpdates': 200,
  // Twenty polls a second by default, which with the one shard of this server hold a Workflow Task back up to 50 ms.
  // Many more cost throughput: what comes in between goes together.
  'history.transferProcessorMaxPollRPS': 100,
  // Limits that protect tenants from each other; here there is one.
  'frontend.rps': 24_000,
  'frontend.namespaceRPS': 24_000,
  'frontend.namespaceRPS.visibility': 1_000,
  'frontend.namespaceCount': 12_000,
  'matching.rps': 24_000,
  'history.rps': 48_000,
};

/**
 * A readers-and-writer journal, and no waiting for the disk at each commit: what was committed survives the end of
 * the process however it comes, but the last moment before a power cut may be lost.
 */
const SQLITE_PRAGMAS = ['journal_mode=wal', 'synchronous=normal'];

const TITLE = 'The Temporal server';
const FRONTEND = 'temporal.api.workflowservice.v1.WorkflowService';
const START_LIMIT_MS = 90_000;

const frontendPort = (ip: string, port: number): WantedPort => ({
  ip,
  port,
  owner: 'the Temporal server',
  variable: 'TAWSIYA_TEMPORAL_PORT',
});
const uiPortOf = (ip: string, port: number): WantedPort => ({
  ip,
  port,
  owner: 'the Temporal UI',
  variable: 'TAWSIYA_TEMPORAL_UI_PORT',
});

/** Whether the server could listen here, as far as can be told beforehand. @throws MachineError */
export const checkTemporalPorts = async ({
  ip,
  port,
  uiPort,
}: Required<Pick<TemporalServerOptions, 'ip' | 'port' | 'uiPort'>>): Promise<void> => {
  await claimPort(frontendPort(ip, port));
  await claimPort(uiPortOf(ip, uiPort));
};

/** Starts the development server and resolves when it answers. @throws MachineError, with nothing left running */
export const startTemporalServer = async (options: TemporalServerOptions): Promise<TemporalServer> => {
  const { ip = '127.0.0.1', dbFile, signal, ownGroup = true } = options;
  const logFile = resolve(options.logFile);
  const binary = options.binary ?? (await temporalBinary({ signal }));
  const port = await claimPort(frontendPort(ip, options.port ?? 0));
  const uiPort = options.uiPort === undefined ? undefined : await claimPort(uiPortOf(ip, options.uiPort));
  const address = `${reachable(ip)}:${String(port)}`;

  const started = await startProcess({
    title: TITLE,
    command: binary,
    args: [
      ...['server', 'start-dev', '--ip', ip, '--port', String(port)],
      ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
      ...(options.namespace === undefined || options.namespace === 'default'
        ? []
        : ['--namespace', options.namespace]),
      ...(dbFile === undefined ? [] : ['--db-filename', resolve(dbFile)]),
      ...(dbFile === undefined ? [] : SQLITE_PRAGMAS.flatMap((pragma) => ['--sqlite-pragma', pragma])),
      ...pairs('--dynamic-config-value', { ...DYNAMIC_CONFIG, ...options.dynamicConfig }, JSON.stringify),
      ...pairs('--search-attribute', options.searchAttributes ?? {}, String),
      // Only what goes wrong: at its own level, "warn", the server tells of every reconnection of a poller.
      ...['--log-level', 'error', '--log-format', 'json'],
    ],
    logFile,
    ownGroup,
    onSpawn: options.onSpawn,
  });
  await untilReady(started, {
    title: TITLE,
    logFiles: [logFile],
    answers: async () => grpcServing(address, FRONTEND),
    limitMs: START_LIMIT_MS,
    signal,
  });
  return {
    ...started,
    address,
    ...(uiPort === undefined ? {} : { uiAddress: `http://${reachable(ip)}:${String(uiPort)}` }),
    logFile,
  };
};

const pairs = <V>(
  flag: string,
  values: Readonly<Record<string, V>>,
  print: (value: V) => string,
): readonly string[] => Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${print(value)}`]);
