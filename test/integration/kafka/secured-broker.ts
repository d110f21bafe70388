import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createKafka, type KafkaClientOptions } from '../../../adapters/kafka/kafka-client';
import { withAdmin } from '../../../adapters/kafka/feed-consumer';
import { runToEnd, startProcess, untilReady } from '../../../adapters/machine/child-process';
import { kafkaJars, KAFKA_VERSION } from '../../../adapters/machine/kafka-jars';
import { loggingSettings, serverProperties } from '../../../adapters/machine/kafka-settings';
import { mavenJars } from '../../../adapters/machine/maven-jars';
import { freePort } from '../../../adapters/machine/ports';
import { requireJava } from '../../../adapters/machine/tools';

export interface Secret {
  readonly username: string;
  readonly password: string;
}

/** A broker of the test's own that speaks TLS alone, knows its users by SCRAM, and lets nobody do what was not granted. */
export interface SecuredBroker {
  readonly brokers: readonly string[];
  /** May do everything. */
  readonly admin: Secret;
  /** Of the authority that signed the broker's certificate: a path, in PEM. */
  readonly caFile: string;
  readonly access: (who: Secret) => Promise<Pick<KafkaClientOptions, 'ssl' | 'sasl'>>;
  /** Runs a script of deploy/kafka with Kafka's own tools on PATH. @throws Error with what it said, unless it ends well */
  readonly runScript: (path: string, args: readonly string[], password?: string) => Promise<string>;
  close(): Promise<void>;
}

const LIMIT_MS = 90_000;
const KEYSTORE_PASSWORD = 'only-in-this-test';
const admin: Secret = { username: 'admin', password: 'admin-secret' };
const java = { purpose: 'run Kafka', instead: 'install it' };

const run = async (command: string, args: readonly string[], environment = process.env): Promise<string> => {
  const { code, output } = await runToEnd({ command, args: [...args], environment, limitMs: LIMIT_MS });
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}: ${output.slice(-2_000)}`);
  return output;
};

const makeCertificate = async (folder: string): Promise<void> => {
  const store = ['-keystore', join(folder, 'broker.p12'), '-storetype', 'PKCS12'];
  const password = ['-storepass', KEYSTORE_PASSWORD];
  const subject = ['-dname', 'CN=broker', '-ext', 'san=ip:127.0.0.1', '-validity', '2', '-keyalg', 'RSA'];
  await run('keytool', ['-genkeypair', '-alias', 'broker', ...subject, ...store, ...password]);
  const file = ['-file', join(folder, 'ca.pem')];
  await run('keytool', ['-exportcert', '-rfc', '-alias', 'broker', ...file, ...store, ...password]);
};

const jaas = ({ username, password }: Secret): string =>
  `org.apache.kafka.common.security.scram.ScramLoginModule required username="${username}" password="${password}";`;

/** Later lines of a properties file go before earlier ones. */
const securitySettings = (folder: string, port: number, controllerPort: number): string => `
listeners=CLIENTS://127.0.0.1:${String(port)},CONTROLLER://127.0.0.1:${String(controllerPort)}
advertised.listeners=CLIENTS://127.0.0.1:${String(port)}
listener.security.protocol.map=CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT
inter.broker.listener.name=CLIENTS
sasl.enabled.mechanisms=SCRAM-SHA-512
sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
listener.name.clients.scram-sha-512.sasl.jaas.config=${jaas(admin)}
ssl.keystore.type=PKCS12
ssl.keystore.location=${join(folder, 'broker.p12')}
ssl.keystore.password=${KEYSTORE_PASSWORD}
ssl.truststore.type=PEM
ssl.truststore.location=${join(folder, 'ca.pem')}
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS;User:${admin.username}
`;

/** Kafka's distribution names its tools so; from the registry come their classes alone. */
const makeTools = async (folder: string, command: string): Promise<string> => {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  const jars = await mavenJars({
    title: `Kafka's tools ${KAFKA_VERSION}`,
    group: 'org.apache.kafka',
    name: 'kafka-tools',
    version: KAFKA_VERSION,
    instead: 'look at its output.',
  });
  const classpath = [jars, await kafkaJars()].map((each) => join(each, '*')).join(delimiter);
  const tools = {
    'kafka-acls.sh': 'org.apache.kafka.tools.AclCommand',
    'kafka-configs.sh': 'kafka.admin.ConfigCommand',
  };
  for (const [name, main] of Object.entries(tools)) {
    const script = `#!/bin/sh\nexec ${command} -Xmx128m -XX:TieredStopAtLevel=1 -cp '${classpath}' ${main} "$@"\n`;
    await writeFile(join(bin, name), script, { mode: 0o755 });
  }
  return bin;
};

export const startSecuredBroker = async (): Promise<SecuredBroker> => {
  const folder = await mkdtemp(join(tmpdir(), 'tawsiya-kafka-'));
  const command = await requireJava(java);
  const jars = await kafkaJars();
  const port = await freePort();
  const controllerPort = await freePort();
  const caFile = join(folder, 'ca.pem');
  const logFile = join(folder, 'kafka.log');
  const properties = join(folder, 'server.properties');
  const brokers = [`127.0.0.1:${String(port)}`];
  await makeCertificate(folder);
  const logging = join(folder, 'log4j2.xml');
  await writeFile(logging, loggingSettings(logFile));
  const settings = {
    ip: '127.0.0.1',
    port,
    controllerPort,
    advertised: brokers.join(),
    records: join(folder, 'records'),
  };
  await writeFile(properties, serverProperties(settings) + securitySettings(folder, port, controllerPort));
  const jvm = [
    '-Xmx256m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    `-Dlog4j2.configurationFile=${logging}`,
  ];
  const kafka = [...jvm, '-cp', join(jars, '*')];
  const scram = `SCRAM-SHA-512=[name=${admin.username},password=${admin.password}]`;
  const format = ['format', '-t', 'c2VjdXJlZC1icm9rZXItMQ', '-c', properties, '--add-scram', scram];
  await run(command, [...kafka, 'kafka.tools.StorageTool', ...format]);

  const access: SecuredBroker['access'] = async (who) => ({
    ssl: { ca: await readFile(caFile, 'utf8') },
    sasl: { mechanism: 'scram-sha-512', ...who },
  });
  const title = 'The secured broker';
  const started = await startProcess({
    title,
    command,
    args: [...kafka, 'kafka.Kafka', properties],
    logFile: join(folder, 'kafka.out.log'),
    ownGroup: false,
  });
  const asAdmin = createKafka({ brokers, ...(await access(admin)) });
  const answers = async (): Promise<boolean> => {
    try {
      await withAdmin(asAdmin, async (client) => client.listTopics());
      return true;
    } catch {
      return false;
    }
  };
  await untilReady(started, { title, logFiles: [logFile], answers, limitMs: LIMIT_MS });

  const adminConfig = join(folder, 'admin.properties');
  await writeFile(
    adminConfig,
    [
      'security.protocol=SASL_SSL',
      'sasl.mechanism=SCRAM-SHA-512',
      `sasl.jaas.config=${jaas(admin)}`,
      'ssl.truststore.type=PEM',
      `ssl.truststore.location=${caFile}`,
    ].join('\n'),
  );
  let bin: string | undefined;
  return {
    brokers,
    admin,
    caFile,
    access,
    async runScript(path, args, password = '') {
      bin ??= await makeTools(folder, command);
      return run('bash', [path, ...args], {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
        BOOTSTRAP: brokers.join(),
        ADMIN_CONFIG: adminConfig,
        PASSWORD: password,
      });
    },
    async close() {
      await started.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
