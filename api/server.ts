/** The HTTP interface, joined from its parts; who listens where is the composition root's part. */
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { routes } from './contract/routes';
import { usualBodyLimit } from './contract/route';
import { eventStreams } from './event-stream';
import { describeRoutes, serveDescription } from './openapi';
import type { Engine } from './ports/engine';
import type { EventFeed } from './ports/event-feed';
import type { EventHistory } from './ports/event-history';
import type { EventReplay } from './ports/event-replay';
import type { Identity, Person } from './ports/identity';
import type { Typesetter } from './ports/typesetter';
import { answerProblems, InterfaceRefusal, sendProblem } from './problems';
import { readRequests } from './reading';
import { mountActions } from './routes/actions';
import { mountCycleDocuments } from './routes/cycle-documents';
import { mountCycleTrials } from './routes/cycle-trials';
import { mountCycles } from './routes/cycles';
import { mountEvents } from './routes/events';
import { mountDifferences } from './routes/differences';
import { mountExplanations } from './routes/explanations';
import { mountGroups } from './routes/groups';
import { mountRecommendations } from './routes/recommendations';
import { mountRecurrences } from './routes/recurrences';
import { mountReplays } from './routes/replays';
import { mountStoredEvents } from './routes/stored-events';
import { mountService } from './routes/service';

export interface ServerParts {
  readonly engine: Engine;
  readonly identity: Identity;
  readonly feed: EventFeed;
  readonly history: EventHistory;
  readonly replay: EventReplay;
  readonly typesetter: Typesetter;
  /** Logs nothing where absent. */
  readonly logger?: FastifyBaseLogger;
  readonly version?: string;
  readonly heartbeatMs?: number;
  /** How long the requests under way may take to finish once the server closes. */
  readonly graceMs?: number;
}

const openPaths: readonly string[] = Object.values(routes).flatMap((route) =>
  'open' in route ? [route.path] : [],
);

const requirePersons = (app: FastifyInstance, identity: Identity): void => {
  app.decorateRequest('person', null);
  app.addHook('onRequest', async (request) => {
    const { url, schema } = request.routeOptions;
    if (url === undefined || openPaths.includes(url) || (schema !== undefined && 'hide' in schema)) return;
    const person = await identity.identify(request.headers.authorization);
    if (person === null) throw new InterfaceRefusal('TAWSIYA_UNAUTHENTICATED');
    request.setDecorator<Person | null>('person', person);
  });
};

/**
 * Builds the server; it does not listen yet. The feed and the typesetter are started and stopped by their owner.
 * Closing it ends the live streams, lets the requests under way finish, and refuses new ones.
 */
export const buildServer = async ({
  engine,
  identity,
  feed,
  history,
  replay,
  typesetter,
  logger,
  version = '0.0.0',
  heartbeatMs = 15_000,
  graceMs = 5_000,
}: ServerParts): Promise<FastifyInstance> => {
  const app: FastifyInstance = Fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    genReqId: () => randomUUID(),
    bodyLimit: usualBodyLimit,
    // A sender who dribbles a request holds a connection no longer than this.
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
  });
  const streams = eventStreams(feed, heartbeatMs);
  app.addHook('preClose', async () => {
    streams.close();
    // Node counts a connection that has sent no request yet as busy, and would wait a minute for its headers.
    setTimeout(() => app.server.closeAllConnections(), graceMs).unref();
  });
  readRequests(app);
  answerProblems(app);
  requirePersons(app, identity);
  await describeRoutes(app, version);
  mountRecommendations(app, engine);
  mountDifferences(app, engine);
  mountExplanations(app, engine);
  mountGroups(app, engine);
  mountCycles(app, engine);
  mountActions(app, engine);
  mountRecurrences(app, engine);
  mountCycleDocuments(app, engine, typesetter);
  mountCycleTrials(app, engine);
  mountEvents(app, streams);
  mountStoredEvents(app, history);
  mountReplays(app, engine, replay);
  mountService(app, engine);
  serveDescription(app);
  await app.ready();
  return app;
};
