import type { EventFeed } from '../api/ports/event-feed';
import type { CloudEvent } from '../events/envelope';

/** An event at a consumer, and when: milliseconds of `performance.now()`. */
export interface Arrival {
  readonly event: CloudEvent;
  readonly at: number;
}

export interface Arrivals {
  /** Resolves once the event is there, or at once where it has come already. @throws past the limit */
  of(id: string): Promise<Arrival>;
}

const limitMs = 10_000;

/** Notes when each event of a feed came. An event's first arrival counts. */
export const noteArrivals = (feed: EventFeed): Arrivals => {
  const come = new Map<string, Arrival>();
  const awaited = new Map<string, (arrival: Arrival) => void>();
  feed.subscribe({}, (event) => {
    if (come.has(event.id)) return;
    const arrival = { event, at: performance.now() };
    come.set(event.id, arrival);
    awaited.get(event.id)?.(arrival);
  });
  return {
    of: (id) => {
      const known = come.get(id);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          reject(new Error(`The event ${id} did not reach the consumer within ${limitMs} ms`));
        }, limitMs);
        awaited.set(id, (arrival) => {
          clearTimeout(limit);
          awaited.delete(id);
          resolve(arrival);
        });
      });
    },
  };
};
