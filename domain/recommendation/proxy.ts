/**
 * A member entity's position in a round, left to another member entity.
 *
 * Invariants
 * 1. A proxy is of one round, and ends with it.
 * 2. Whoever holds one cannot pass it on: an entity that holds proxies gives none, and one that gave its own holds none.
 * 3. It takes nothing from the giver: once the giver has spoken itself, the holder speaks for it no more.
 */
import type { Instant } from '../shared/instant';

export interface Proxy {
  /** The member entity whose position it is. */
  readonly from: string;
  /** The member entity that takes it. */
  readonly to: string;
  readonly at: Instant;
}

export const proxyOf = (proxies: readonly Proxy[], entityId: string): Proxy | undefined =>
  proxies.find(({ from }) => from === entityId);

/** The entities that hold a proxy of one of these. */
export const holdersFor = (proxies: readonly Proxy[], entityIds: readonly string[]): readonly string[] => [
  ...new Set(proxies.filter(({ from }) => entityIds.includes(from)).map(({ to }) => to)),
];
