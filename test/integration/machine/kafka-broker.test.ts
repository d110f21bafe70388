import { cp, readFile, readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { isComplete } from '../../../adapters/machine/cache-folder';
import { startKafkaBroker } from '../../../adapters/machine/kafka-broker';
import { kafkaJars } from '../../../adapters/machine/kafka-jars';
import { startOwnBroker, type OwnBroker } from '../../support/own-broker';
import { temporaryFolder } from '../../support/temporary-folder';
import { onceReady } from '../../support/once-ready';

const TOPIC = 'kept';

// Real servers start, some of them on Java: the limit is for one that hangs.
jest.setTimeout(120_000);

describe('a Kafka broker on this machine', () => {
  let broker: OwnBroker;

  beforeAll(async () => {
    broker = await startOwnBroker();
  });
  afterAll(async () => broker.close());

  /** Connected anew each time, so that nothing of the broker before is remembered. */
  const client = (): Kafka => new Kafka({ brokers: [...broker.brokers], logLevel: logLevel.NOTHING });

  const produce = async (value: string): Promise<void> => {
    const producer = client().producer();
    await producer.connect();
    await producer.send({ topic: TOPIC, acks: -1, messages: [{ value }] });
    await producer.disconnect();
  };

  interface Kept {
    readonly cluster: string;
    readonly high: string | undefined;
    readonly committed: string | undefined;
  }
  const inspect = async (): Promise<Kept> => {
    const admin = client().admin();
    await admin.connect();
    const { clusterId } = await admin.describeCluster();
    const [offsets] = await onceReady(() => admin.fetchTopicOffsets(TOPIC));
    const [group] = await onceReady(() => admin.fetchOffsets({ groupId: 'reader', topics: [TOPIC] }));
    await admin.disconnect();
    return { cluster: clusterId, high: offsets?.high, committed: group?.partitions[0]?.offset };
  };

  it('keeps its identity, records and offsets, whether it is stopped or killed', async () => {
    const admin = client().admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic: TOPIC, numPartitions: 1 }] });
    await produce('first');
    await admin.setOffsets({ groupId: 'reader', topic: TOPIC, partitions: [{ partition: 0, offset: '1' }] });
    await admin.disconnect();
    const before = await inspect();

    await broker.stop();
    await broker.start();
    expect(await inspect()).toStrictEqual({ ...before, high: '1', committed: '1' });

    await produce('second');
    await broker.kill();
    await broker.start();
    expect(await inspect()).toStrictEqual({ ...before, high: '2', committed: '1' });
  });

  it('creates no topic that nobody defined', async () => {
    const producer = client().producer({ retry: { retries: 0 } });
    await producer.connect();
    const sending = producer.send({ topic: 'mistyped', messages: [{ value: 'x' }] });
    await expect(sending).rejects.toThrow('This server does not host this topic-partition');
    await producer.disconnect();
  });

  it('writes its log into its data folder', async () => {
    const log = await readFile(join(broker.dataDirectory, 'kafka.log'), 'utf8');
    expect(log).toContain('Kafka Server started');
  });
});

describe('starting a Kafka broker', () => {
  const folder = temporaryFolder();

  it('ends with the reason when the broker cannot start', async () => {
    const first = await startKafkaBroker({ dataDirectory: folder(), ownGroup: false });
    await first.stop();
    await rm(join(folder(), 'records', 'meta.properties'));
    const starting = startKafkaBroker({ dataDirectory: folder(), ownGroup: false });
    await expect(starting).rejects.toThrow(/The Kafka broker ended as it started \(exit code 1\)/);
  });

  it('works in a folder with an Arabic name, also in the plain C locale', async () => {
    const dataDirectory = join(folder(), 'بيانات توصية');
    const broker = await startKafkaBroker({ dataDirectory, ownGroup: false });
    try {
      expect(await readdir(dataDirectory)).toEqual(expect.arrayContaining(['kafka.log', 'records']));
      expect(await readdir(folder())).toStrictEqual(['بيانات توصية']);
      expect(await readdir(join(dataDirectory, 'records'))).toContain('meta.properties');
    } finally {
      await broker.stop();
    }
  });

  it('refuses a folder whose name Kafka would read as two', async () => {
    const starting = startKafkaBroker({ dataDirectory: join(folder(), 'one,two'), ownGroup: false });
    await expect(starting).rejects.toThrow(/has a comma in its name.*TAWSIYA_HOME/);
  });

  it('leaves nothing running when it is called off', async () => {
    const wish = new AbortController();
    let pid = 0;
    const starting = startKafkaBroker({
      dataDirectory: folder(),
      ownGroup: false,
      signal: wish.signal,
      async onSpawn(spawned) {
        pid = spawned;
        wish.abort(new Error('called off'));
      },
    });
    await expect(starting).rejects.toThrow('called off');
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

describe('the jars of Kafka', () => {
  const folder = temporaryFolder();

  it('are fetched anew where a download was cut off', async () => {
    const whole = await kafkaJars();
    const damaged = join(folder(), 'kafka_2.13-4.1.0');
    await cp(whole, damaged, { recursive: true });
    await truncate(join(damaged, 'kafka-clients-4.1.0.jar'), 1_000);
    expect(await isComplete(damaged)).toBe(false);

    const lines: string[] = [];
    expect(await kafkaJars({ cache: folder(), progress: (line) => void lines.push(line) })).toBe(damaged);
    expect(await isComplete(damaged)).toBe(true);
    expect(lines[0]).toBe('Fetching Kafka 4.1.0 with Maven …');
    const jar = 'kafka-clients-4.1.0.jar';
    expect(await readFile(join(damaged, jar))).toStrictEqual(await readFile(join(whole, jar)));
  });
});
