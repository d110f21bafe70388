/**
 * One Kafka node on this machine, broker and controller in one.
 *
 * Invariants
 * 1. The data folder keeps the cluster's id and records; a start never formats over them.
 * 2. The records' folder appears only when it is formatted whole, so that an interrupted first start repeats it.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { runToEnd, startProcess, untilReady, type RunningProcess } from './child-process';
import { MachineError } from './failure';
import { kafkaJars, OTHER_KAFKA, requireKafkaFetching } from './kafka-jars';
import { kafkaAnswers } from './kafka-probe';
import { loggingSettings, serverProperties } from './kafka-settings';
import { claimPort, freePort, reachable, type WantedPort } from './ports';
import { requireJava } from './tools';

export interface KafkaBrokerOptions {
  /** Holds everything of the broker; made if missing. A later start on it finds what was there. */
  readonly dataDirectory: string;
  /** Folder of the jars; from the cache, or fetched, where left out. */
  readonly jars?: string;
  readonly ip?: string;
  /** 0: any free one. */
  readonly port?: number;
  /** 0: any free one. */
  readonly controllerPort?: number;
  /** `host:port` that clients are told to come to, where it is not the broker's own. */
  readonly advertised?: string;
  readonly logFile?: string;
  /** See StartOptions of child-process.ts. */
  readonly ownGroup?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onSpawn?: (pid: number) => Promise<void>;
}

export interface KafkaBroker extends RunningProcess {
  /** `host:port`, as a client wants them. */
  readonly brokers: readonly string[];
  readonly port: number;
  readonly logFile: string;
}

/** The controller speaks to its own node alone. */
const LOOPBACK = '127.0.0.1';
const TITLE = 'The Kafka broker';
const JAVA = { purpose: 'run Kafka', instead: OTHER_KAFKA };
const START_LIMIT_MS = 90_000;

const brokerPort = (ip: string, port: number): WantedPort => ({
  ip,
  port,
  owner: 'the Kafka broker',
  variable: 'TAWSIYA_KAFKA_PORT',
});
const controllerPort = (port: number): WantedPort => ({
  ip: LOOPBACK,
  port,
  owner: 'the Kafka controller',
  variable: 'TAWSIYA_KAFKA_CONTROLLER_PORT',
});

/** Whether a broker could start here, as far as can be told beforehand. @throws MachineError */
export const checkKafkaBroker = async (
  wanted: Required<Pick<KafkaBrokerOptions, 'dataDirectory' | 'ip' | 'port' | 'controllerPort'>> & {
    readonly cache: string;
  },
): Promise<void> => {
  refuseListed(resolve(wanted.dataDirectory));
  await requireJava(JAVA);
  await requireKafkaFetching(wanted.cache);
  await claimPort(brokerPort(wanted.ip, wanted.port));
  await claimPort(controllerPort(wanted.controllerPort));
};

/** Kafka has no way to quote the comma that parts its folders. */
const refuseListed = (data: string): void => {
  if (!data.includes(',')) return;
  throw new MachineError(
    `The data folder ${data} has a comma in its name, where Kafka would read two folders. ` +
      'Choose another with TAWSIYA_HOME.',
  );
};

/** Starts a broker and resolves when it answers. @throws MachineError, with nothing left running */
export const startKafkaBroker = async (options: KafkaBrokerOptions): Promise<KafkaBroker> => {
  const { ip = '127.0.0.1', signal, ownGroup = true } = options;
  const data = resolve(options.dataDirectory);
  refuseListed(data);
  const logFile = resolve(options.logFile ?? join(data, 'kafka.log'));
  const outputFile = `${logFile.replace(/\.log$/, '')}.out.log`;
  const java = await requireJava(JAVA);
  const jars = options.jars ?? (await kafkaJars({ signal }));
  const port = await claimPort(brokerPort(ip, options.port ?? 0));
  const wantedController = options.controllerPort ?? 0;
  const controller = await claimPort(
    controllerPort(wantedController === 0 ? await freePortBeside(LOOPBACK, port) : wantedController),
  );

  await mkdir(data, { recursive: true });
  const records = join(data, 'records');
  const properties = join(data, 'server.properties');
  const logging = join(data, 'log4j2.xml');
  const settings = {
    ip,
    port,
    controllerPort: controller,
    // Kafka refuses to advertise the address that means all of them.
    advertised: options.advertised ?? `${ip === '0.0.0.0' ? hostname() : ip}:${String(port)}`,
  };
  await writeFile(logging, loggingSettings(logFile));
  const jvm = [
    '-Xmx256m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djava.awt.headless=true',
    `-Dlog4j2.configurationFile=${logging}`,
    ...['-cp', join(jars, '*')],
  ];

  // Java takes the names of files for ASCII in the plain C locale, which is what services run in.
  const environment = { ...process.env, LC_ALL: 'C.UTF-8' };
  if (!existsSync(records)) {
    const unfinished = join(data, 'records.part');
    await rm(unfinished, { recursive: true, force: true });
    await writeFile(properties, serverProperties({ ...settings, records: unfinished }));
    const { code, output } = await runToEnd({
      command: java,
      args: [...jvm, 'kafka.tools.StorageTool', 'format', '-t', newClusterId(), '-c', properties],
      environment,
      limitMs: START_LIMIT_MS,
      signal,
    });
    if (code !== 0) throw new MachineError(`Kafka could not format ${data}: ${output.trim().slice(-1_000)}`);
    await rename(unfinished, records);
  }
  await writeFile(properties, serverProperties({ ...settings, records }));

  const started = await startProcess({
    title: TITLE,
    command: java,
    args: [...jvm, 'kafka.Kafka', properties],
    logFile: outputFile,
    environment,
    ownGroup,
    onSpawn: options.onSpawn,
  });
  const answers = async (): Promise<boolean> => kafkaAnswers(reachable(ip), port);
  await untilReady(started, {
    title: TITLE,
    logFiles: [logFile, outputFile],
    answers,
    limitMs: START_LIMIT_MS,
    signal,
  });
  return { ...started, brokers: [options.advertised ?? `${reachable(ip)}:${String(port)}`], port, logFile };
};

/** A free port other than the broker's own, which nobody listens on yet either. */
const freePortBeside = async (ip: string, taken: number): Promise<number> => {
  for (;;) {
    const port = await freePort(ip);
    if (port !== taken) return port;
  }
};

/** Kafka's form of an id: 16 random bytes, base64 for addresses; its tools take a leading dash for an option. */
const newClusterId = (): string => {
  for (;;) {
    const id = randomBytes(16).toString('base64url');
    if (!id.startsWith('-')) return id;
  }
};
