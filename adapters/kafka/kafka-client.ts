import net from 'node:net';
import tls from 'node:tls';
import { Kafka, logLevel, type ISocketFactory, type KafkaConfig, type LogEntry } from 'kafkajs';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';
export type Log = (level: LogLevel, message: string, details: Readonly<Record<string, unknown>>) => void;

export interface KafkaClientOptions {
  /** `host:port` of some brokers of the cluster; the others are found through them. */
  readonly brokers: readonly string[];
  readonly clientId?: string;
  readonly ssl?: Exclude<KafkaConfig['ssl'], undefined>;
  readonly sasl?: Exclude<KafkaConfig['sasl'], undefined>;
  readonly log?: Log;
  /** Milliseconds. */
  readonly connectionTimeout?: number;
  /** Milliseconds that the broker has for an answer. */
  readonly requestTimeout?: number;
}

/**
 * The driver with a limit on each of its waits. It connects when used.
 */
export const createKafka = ({
  brokers,
  clientId = 'tawsiya',
  ssl,
  sasl,
  log = () => undefined,
  connectionTimeout = 3_000,
  requestTimeout = 5_000,
}: KafkaClientOptions): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    ...(ssl === undefined || ssl === false ? {} : { ssl: ssl === true ? {} : ssl }),
    ...(sasl === undefined ? {} : { sasl }),
    connectionTimeout,
    authenticationTimeout: connectionTimeout,
    requestTimeout,
    enforceRequestTimeout: true,
    retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000 },
    socketFactory: promptSocket,
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      relay(entry, log);
    },
  });

/**
 * A socket without Nagle's algorithm: it holds the last part of a request back until the broker's TCP confirms the
 * part before, which a delayed acknowledgement turns into 40 ms. The driver's own factory leaves it on (2.2.4).
 */
const promptSocket: ISocketFactory = ({ host, port, ssl, onConnect }) => {
  const socket = isTls(ssl)
    ? tls.connect({ host, port, ...(net.isIP(host) ? {} : { servername: host }), ...ssl }, onConnect)
    : net.connect({ host, port }, onConnect);
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 60_000);
  return socket;
};

/** The driver's declaration says that `ssl` is always there; without TLS it is null. */
const isTls = (ssl: tls.ConnectionOptions | null): boolean => ssl !== null;

// The event log bounds the driver's retries on purpose and keeps the promise itself; see event-log.ts.
const expectedWarning = 'Limiting retries for the idempotent producer may invalidate EoS guarantees';

// The driver calls an error what it is about to try again; what fails for good reaches the caller as a rejection.
const levels: Readonly<Record<number, LogLevel>> = {
  [logLevel.ERROR]: 'warn',
  [logLevel.WARN]: 'info',
};

const relay = (
  { level, namespace, log: { timestamp: _timestamp, message, ...rest } }: LogEntry,
  log: Log,
): void => {
  if (message === expectedWarning) return;
  const details: Record<string, unknown> = rest;
  log(levels[level] ?? 'debug', message, { ...details, part: namespace });
};
