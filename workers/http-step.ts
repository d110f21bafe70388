import { isNativeError } from 'node:util/types';
import type { FastifyBaseLogger } from 'fastify';
import { developmentIdentity } from '../adapters/development-identity/identity';
import { createKafkaEventFeed } from '../adapters/kafka/event-feed';
import { createKafkaEventHistory } from '../adapters/kafka/event-history';
import { createKafkaEventReplay } from '../adapters/kafka/event-replay';
import type { Log } from '../adapters/kafka/kafka-client';
import { MachineError, hasCode } from '../adapters/machine/failure';
import { claimPort } from '../adapters/machine/ports';
import { createTypesetter } from '../adapters/pdf/typesetter';
import { buildServer } from '../api/server';
import { eventTopicKinds, eventTopicName } from '../events/topics';
import type { Config } from './config';
import { needed, type Step, type Stoppable, type SystemContext } from './step';
import { version } from './version';

/** Serves the HTTP interface; it listens once the live events will be seen. */
export const httpStep = (config: Config): Step => ({
  title: 'HTTP interface',
  async check() {
    const { host, port } = config.http;
    await claimPort({ ip: host, port, owner: 'the HTTP interface', variable: 'TAWSIYA_HTTP_PORT' });
  },
  start: async (context) => start(config, context),
});

const start = async ({ http, topicPrefix }: Config, context: SystemContext): Promise<Stoppable> => {
  const { logger } = context;
  const identity = identityOrRefusal();
  const log: Log = (level, message, details) => logger[level](details, message);
  const topics = eventTopicKinds.map((kind) => eventTopicName(kind, topicPrefix));
  const kafka = needed(context.kafka, 'the Kafka client');
  const feed = createKafkaEventFeed({ kafka, topics, log, groupPrefix: `${topicPrefix}tawsiya.feed.` });
  const stored = { kafka, topics, log, groupPrefix: `${topicPrefix}tawsiya.history.` };
  const history = createKafkaEventHistory(stored);
  const replay = createKafkaEventReplay({ ...stored, ownTopics: `${topicPrefix}tawsiya.` });
  const typesetter = createTypesetter();
  const serverLogger: FastifyBaseLogger = logger.child({ part: 'http' }, { level: 'warn' });
  const server = await buildServer({
    engine: needed(context.engine, 'the engine'),
    identity,
    feed,
    history,
    replay,
    typesetter,
    logger: serverLogger,
    version,
  });
  const stop = async (): Promise<void> => {
    await server.close();
    await typesetter.stop();
    await feed.stop();
  };
  try {
    await feed.start();
    const address = await server.listen({ host: http.host, port: http.port });
    context.addresses.unshift(['HTTP', address], ['OpenAPI', `${address}/openapi.json`]);
    context.httpAddress = address;
  } catch (error) {
    await stop();
    throw hasCode(error, 'EADDRINUSE') ? portTaken(http) : error;
  }
  return { stop };
};

const identityOrRefusal = (): ReturnType<typeof developmentIdentity> => {
  try {
    return developmentIdentity();
  } catch (error) {
    throw isNativeError(error) ? new MachineError(error.message, { cause: error }) : error;
  }
};

const portTaken = ({ host, port }: Config['http']): MachineError =>
  new MachineError(
    `Port ${String(port)} of ${host} is taken by another program. ` +
      'End it, or choose another with TAWSIYA_HTTP_PORT.',
  );
