/**
 * The live stream as server-sent events (WHATWG HTML, "Server-sent events").
 *
 * Invariants
 * 1. A reader too slow for the events is let go rather than remembered without bound.
 * 2. The events of what was never submitted go to the person who caused them alone.
 */
import type { ServerResponse } from 'node:http';
import type { CloudEvent } from '../events/envelope';
import { isPrivateToProposers } from '../events/recommendation/privacy';
import { liveEventsMediaType } from './contract/live-events';
import type { EventFeed, EventFilter } from './ports/event-feed';
import type { Person } from './ports/identity';

/** Bytes that may wait for a reader. */
const patience = 4_194_304;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const causedBy = ({ data }: CloudEvent): unknown =>
  isRecord(data) && isRecord(data['actor']) ? data['actor']['personId'] : undefined;

const isPrivate = ({ data }: CloudEvent): boolean => {
  if (!isRecord(data)) return false;
  const { previousStage, stage } = data;
  return isPrivateToProposers({ previousStage: String(previousStage), stage: String(stage) });
};

/** Whether the person may see the event: a draft is private, and so is its end where it was never submitted. */
export const maySee = (event: CloudEvent, { personId }: Person): boolean =>
  !isPrivate(event) || causedBy(event) === personId;

const frame = (event: CloudEvent): string =>
  `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

export interface EventStreams {
  /** Writes events to the response until either side ends it. */
  open(response: ServerResponse, filter: EventFilter, person: Person): void;
  /** Ends every stream. */
  close(): void;
}

/** @param heartbeatMs how often a comment shows that an idle stream lives; proxies cut silent ones */
export const eventStreams = (feed: EventFeed, heartbeatMs: number): EventStreams => {
  const open = new Set<ServerResponse>();
  return {
    open: (response, filter, person) => {
      response.writeHead(200, {
        'content-type': liveEventsMediaType,
        'cache-control': 'no-store',
        // Else the connection outlives the stream, and a closing server waits for it.
        connection: 'close',
        'x-accel-buffering': 'no',
      });
      const send = (text: string): void => {
        response.write(text);
        if (response.writableLength > patience) response.destroy();
      };
      const leave = feed.subscribe(filter, (event) => {
        if (maySee(event, person)) send(frame(event));
      });
      const heartbeat = setInterval(() => send(': alive\n\n'), heartbeatMs);
      open.add(response);
      response.once('close', () => {
        clearInterval(heartbeat);
        leave();
        open.delete(response);
      });
      send('retry: 1000\n: open\n\n');
    },
    close: () => {
      for (const response of open) response.end();
    },
  };
};
