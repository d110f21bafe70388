/** What the one-node broker is told. */

export interface KafkaSettings {
  readonly ip: string;
  readonly port: number;
  readonly controllerPort: number;
  /** `host:port` that clients are told to come to. */
  readonly advertised: string;
  /** Folder of the records. */
  readonly records: string;
}

/** server.properties of a node that is broker and controller in one. */
export const serverProperties = ({
  ip,
  port,
  controllerPort,
  advertised,
  records,
}: KafkaSettings): string => {
  const settings: Readonly<Record<string, string | number | boolean>> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${String(controllerPort)}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://${ip}:${String(port)},CONTROLLER://127.0.0.1:${String(controllerPort)}`,
    'advertised.listeners': `PLAINTEXT://${advertised}`,
    'log.dirs': escaped(records),

    // A topic says itself if it wants less. Offsets would be dropped after a week without a consumer.
    'log.retention.ms': -1,
    'offsets.retention.minutes': 10 * 366 * 24 * 60,
    'auto.create.topics.enable': false,

    // One node: it cannot replicate, and few partitions start faster.
    'default.replication.factor': 1,
    'min.insync.replicas': 1,
    'offsets.topic.num.partitions': 1,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,

    // No second consumer is about to join.
    'group.initial.rebalance.delay.ms': 0,
    // Half the heap by default.
    'log.cleaner.dedupe.buffer.size': 16 * 1024 * 1024,
    'num.network.threads': 2,
    'num.io.threads': 4,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${String(value)}\n`)
    .join('');
};

/** A properties file is read as Latin-1: other letters are written as escapes, which a backslash starts. */
const escaped = (path: string): string =>
  path
    .replaceAll('\\', '\\\\')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Log4j: into one file, which is rolled so that it cannot fill the disk. */
export const loggingSettings = (logFile: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="warn" shutdownHook="disable">
  <Appenders>
    <RollingFile name="file" fileName="${xml(logFile)}" filePattern="${xml(logFile)}.%i">
      <PatternLayout pattern="%d{yyyy-MM-dd'T'HH:mm:ss.SSSX}{UTC} %p %m (%c)%n"/>
      <SizeBasedTriggeringPolicy size="10MB"/>
      <DefaultRolloverStrategy max="2"/>
    </RollingFile>
  </Appenders>
  <Loggers>
    <Root level="warn"><AppenderRef ref="file"/></Root>
    <Logger name="kafka" level="info"/>
    <Logger name="org.apache.kafka" level="info"/>
    <!-- Each of these prints its hundreds of settings at every start. -->
    <Logger name="kafka.server.KafkaConfig" level="warn"/>
    <Logger name="org.apache.kafka.common.config.AbstractConfig" level="warn"/>
  </Loggers>
</Configuration>
`;

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
