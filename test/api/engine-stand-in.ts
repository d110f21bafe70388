/** An engine and a feed that answer what a test tells them to, for failures that the real ones cannot be made to show. */
import type { FastifyInstance } from 'fastify';
import { developmentIdentity } from '../../adapters/development-identity/identity';
import { commandHash } from '../../api/command-hash';
import type { Engine, Submission } from '../../api/ports/engine';
import { UnknownSubject } from '../../api/ports/engine';
import type { EventHistory } from '../../api/ports/event-history';
import { ReplayRefused, type EventReplay } from '../../api/ports/event-replay';
import { wanted } from '../../api/ports/event-feed';
import type { EventFeed, EventFilter, EventListener } from '../../api/ports/event-feed';
import type { Typesetter } from '../../api/ports/typesetter';
import { buildServer } from '../../api/server';
import { noTypesetter } from '../support/typesetter';
import type { CloudEvent } from '../../events/envelope';
import type { Receipt } from '../../workflows/messages';

export const receiptFor = (command: string, submission: Submission, subject: string): Receipt => ({
  commandId: submission.commandId,
  command,
  commandHash: commandHash(command, submission),
  subject,
  stage: 'screening',
  sequence: 1,
  at: '2026-03-01T10:00:00.000Z',
});

/** Knows no entity and accepts every command. */
export const engineWith = (changes: Partial<Engine> = {}): Engine => ({
  submitToGroup: async (group, command, submission) => receiptFor(command, submission, group),
  submitToRecommendation: async (reference, command, submission) =>
    receiptFor(command, submission, reference),
  submitToCycle: async (cycle, command, submission) => receiptFor(command, submission, cycle),
  group: async (group) => {
    throw new UnknownSubject('group', group);
  },
  checkSecretariat: async (group) => {
    throw new UnknownSubject('group', group);
  },
  recommendation: async (reference) => {
    throw new UnknownSubject('recommendation', reference);
  },
  cycle: async (cycle) => {
    throw new UnknownSubject('cycle', cycle);
  },
  submitToAction: async (action, command, submission) => receiptFor(command, submission, action),
  action: async (action) => {
    throw new UnknownSubject('action', action);
  },
  listActions: async () => ({ actions: [], next: null }),
  list: async () => ({ recommendations: [], next: null }),
  ready: async () => undefined,
  ...changes,
});

export interface ToldFeed extends EventFeed {
  tell(event: CloudEvent): void;
  readonly filters: readonly EventFilter[];
  readonly listeners: ReadonlySet<EventListener>;
}

export const toldFeed = (): ToldFeed => {
  const listeners = new Set<EventListener>();
  const filters: EventFilter[] = [];
  return {
    start: async () => undefined,
    stop: async () => undefined,
    subscribe: (filter, listener) => {
      filters.push(filter);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    filters,
    listeners,
  };
};

/** A log that holds just these events. */
export const historyOf = (events: readonly CloudEvent[]): EventHistory => ({
  read: async (filter, take, signal) => {
    for (const event of events) if (!signal.aborted && wanted(filter, event)) await take(event);
  },
});

export const ownTopic = 'tawsiya.recommendations.v1';

/** Replays just these events into the topics that it is given. */
export const replayOf = (
  events: readonly CloudEvent[],
  topics: Readonly<Record<string, CloudEvent[]>> = {},
): EventReplay => ({
  replay: async ({ from, to, ...filter }, into, replayed) => {
    if (into.startsWith('tawsiya.')) throw new ReplayRefused('a-topic-of-the-log', into);
    const topic = topics[into];
    if (topic === undefined) throw new ReplayRefused('no-such-topic', into);
    const within = ({ time }: CloudEvent): boolean =>
      (from === undefined || Date.parse(time) >= Date.parse(from)) &&
      (to === undefined || Date.parse(time) < Date.parse(to));
    const asked = events.filter((event) => wanted(filter, event) && within(event));
    topic.push(...asked);
    if (asked.length > 0) await replayed(asked.length);
    return asked.length;
  },
});

export const serverWith = (
  changes: Partial<Engine> = {},
  feed: EventFeed = toldFeed(),
  typesetter: Typesetter = noTypesetter,
  history: EventHistory = historyOf([]),
  replay: EventReplay = replayOf([]),
): Promise<FastifyInstance> =>
  buildServer({
    engine: engineWith(changes),
    identity: developmentIdentity({}),
    feed,
    history,
    replay,
    typesetter,
    heartbeatMs: 50,
    graceMs: 200,
  });

export const asPerson = (personId: string): Record<string, string> => ({
  authorization: `Bearer dev:${personId}`,
});

export const content = {
  title: { en: 'A support office', ar: 'مكتب دعم' },
  text: { en: 'Establish a support office.', ar: 'إنشاء مكتب دعم.' },
  theme: 'governance',
  addressees: ['Ministry of Foreign Affairs'],
  evidence: [{ source: 'DTM', figure: '704142', unit: 'migrants', date: '2018-02' }],
};
