import { join } from 'node:path';
import { createKafkaEventFeed } from '../../../adapters/kafka/event-feed';
import { createKafkaEventHistory } from '../../../adapters/kafka/event-history';
import { createKafkaEventLog } from '../../../adapters/kafka/event-log';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import { prepareTopics } from '../../../adapters/kafka/topics-admin';
import { EventHistoryUnavailable } from '../../../api/ports/event-history';
import { EventLogUnavailable } from '../../../activities/ports/event-log';
import { toKafkaMessage } from '../../../events/kafka-binding';
import { eventTopicKinds, eventTopicName, topicDefinitions } from '../../../events/topics';
import { clientAccess } from '../../../workers/kafka-access';
import { readConfig } from '../../../workers/config';
import { describeEventLogStoring } from '../../contracts/event-log.contract';
import { exampleEvent } from './event-example';
import { startSecuredBroker, type Secret, type SecuredBroker } from './secured-broker';

const SCRIPT = join(__dirname, '../../../deploy/kafka/grant-access.sh');

/** The client as an operator configures it. */
const configured = async ({ brokers, caFile }: SecuredBroker, { username, password }: Secret) => {
  const { kafka } = readConfig({
    KAFKA_BROKERS: brokers.join(),
    KAFKA_TLS: 'on',
    KAFKA_TLS_CA: caFile,
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD: password,
  });
  if (kafka.kind !== 'existing') throw new Error('KAFKA_BROKERS was not heeded');
  return createKafka({ brokers, requestTimeout: 2_000, ...(await clientAccess(kafka.access)) });
};

const startForAdmin = async () => {
  const broker = await startSecuredBroker();
  return { ...broker, asAdmin: await broker.access(broker.admin) };
};

describeEventLogStoring(
  'kafkajs by TLS and SCRAM',
  async (broker) => {
    const log = createKafkaEventLog({ kafka: await configured(broker, broker.admin), publishTimeout: 3_000 });
    return { log, close: () => log.close() };
  },
  startForAdmin,
);

describe('access as deploy/kafka grants it', () => {
  const service: Secret = { username: 'tawsiya', password: 'service-secret' };
  const partner: Secret = { username: 'statistics', password: 'partner-secret' };
  const topics = eventTopicKinds.map((kind) => eventTopicName(kind));
  const [topic = ''] = topics;
  const event = exampleEvent(1);
  const record = { topic, ...toKafkaMessage(event) };
  let broker: SecuredBroker;

  const publishAs = async (who: Secret): Promise<void> => {
    const log = createKafkaEventLog({ kafka: await configured(broker, who), publishTimeout: 3_000 });
    try {
      await log.publish([record]);
    } finally {
      await log.close();
    }
  };
  const readAs = async (who: Secret, groupPrefix: string): Promise<readonly string[]> => {
    const kafka = await configured(broker, who);
    const ids: string[] = [];
    const history = createKafkaEventHistory({ kafka, topics, groupPrefix, silenceLimit: 5_000 });
    await history.read({}, ({ id }) => void ids.push(id), new AbortController().signal);
    return ids;
  };

  beforeAll(async () => {
    broker = await startSecuredBroker();
    await broker.runScript(SCRIPT, ['service', service.username], service.password);
    await broker.runScript(SCRIPT, ['integrator', partner.username, 'statistics.'], partner.password);
  }, 120_000);

  afterAll(async () => {
    await broker.close();
  }, 30_000);

  it('lets the program make its topics, look at them, and store events', async () => {
    const kafka = await configured(broker, service);
    const { created } = await prepareTopics(kafka, topicDefinitions({ partitions: 1 }));
    expect(created).toStrictEqual(topics);
    expect(await prepareTopics(kafka, topicDefinitions({ partitions: 1 }))).toStrictEqual({
      created: [],
      drift: [],
    });
    await publishAs(service);
    expect(await readAs(service, 'tawsiya.history.')).toStrictEqual([event.id]);
  });

  it('lets the program serve live events', async () => {
    const feed = createKafkaEventFeed({ kafka: await configured(broker, service), topics });
    await feed.start();
    const seen = new Promise<string>((resolve) => {
      feed.subscribe({}, ({ id }) => resolve(id));
    });
    await publishAs(service);
    expect(await seen).toBe(event.id);
    await feed.stop();
  });

  it('lets the program make no topic beside its own', async () => {
    const kafka = await configured(broker, service);
    const foreign = topicDefinitions({ prefix: 'others.', partitions: 1 });
    await expect(prepareTopics(kafka, foreign)).rejects.toThrow(/others\.tawsiya\.groups\.v1: .*authorized/i);
  });

  it('lets a partner read in groups of its own, and write nothing', async () => {
    expect(await readAs(partner, 'statistics.')).toContain(event.id);
    await expect(readAs(partner, 'tawsiya.history.')).rejects.toThrow(EventHistoryUnavailable);
    await expect(publishAs(partner)).rejects.toThrow(EventLogUnavailable);
  });

  it('lets nobody in by a wrong password, or without one', async () => {
    await expect(readAs({ ...partner, password: 'wrong' }, 'statistics.')).rejects.toThrow(
      /SASL|authenticat/i,
    );
    const { sasl: _sasl, ...nobody } = await broker.access(partner);
    const nameless = createKafka({ brokers: broker.brokers, ...nobody, requestTimeout: 2_000 });
    await expect(prepareTopics(nameless, [])).rejects.toThrow(/./);
  });

  it('takes nobody for the broker whose certificate is not known', async () => {
    const access = { ...(await broker.access(partner)), ssl: true };
    const trusting = createKafka({ brokers: broker.brokers, ...access, requestTimeout: 2_000 });
    await expect(prepareTopics(trusting, [])).rejects.toThrow(/certificate/);
  });

  it('takes a right back, and the password with it', async () => {
    await broker.runScript(SCRIPT, ['integrator', 'leaving', 'leaving.'], 'leaving-secret');
    const leaving: Secret = { username: 'leaving', password: 'leaving-secret' };
    expect(await readAs(leaving, 'leaving.')).toContain(event.id);
    await broker.runScript(SCRIPT, ['withdraw', 'leaving']);
    await expect(readAs(leaving, 'leaving.')).rejects.toThrow(EventHistoryUnavailable);
  });

  it('says what is missing before it asks the cluster anything', async () => {
    await expect(broker.runScript(SCRIPT, ['integrator', 'statistics'], 'secret')).rejects.toThrow(
      'the beginning of the names of its consumer groups is missing',
    );
    await expect(broker.runScript(SCRIPT, ['service', 'tawsiya'])).rejects.toThrow('PASSWORD is not set');
    await expect(broker.runScript(SCRIPT, ['reader', 'tawsiya'])).rejects.toThrow('"reader" is none of');
  });
});
