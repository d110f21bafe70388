import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { EntityKind, PublishedEvents } from '../activities/publish-events';
import type { OutboxEntry } from '../domain/shared/outbox';
import type { Duty } from './duties';

/**
 * Publishing is an ordinary Activity and never a local one: a local Activity runs before the Workflow Task that accepts
 * the command is recorded, so a worker that dies in between would leave an event in the log of a command that never was.
 */
const { publishEvents } = proxyActivities<Pick<Activities, 'publishEvents'>>({
  // The event log gives up after ten seconds; a worker that died in between is noticed after this.
  startToCloseTimeout: '30 seconds',
  // Without an end: an event that cannot be stored now is stored later, and commands are refused past a stated cap.
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

interface Outbox {
  readonly hasWaiting: boolean;
  readonly lastHash: string | null;
  nextBatch(): readonly OutboxEntry[];
  acknowledge(count: number, lastHash: string | null): void;
}

/** A worker of a release before 0.3.0 stored events without hashes and returned nothing: the next one begins a chain. */
const lastHashOf = (published: PublishedEvents | undefined): string | null => published?.lastHash ?? null;

/** Drains the outbox in order, one batch at a time. What waits when a run ends goes into the next. */
export const publishFrom = (entity: EntityKind, outbox: Outbox): Duty => ({
  isDue: (ending) => !ending && outbox.hasWaiting,
  perform: async () => {
    const entries = outbox.nextBatch();
    const published = await publishEvents({ entity, entries, previousHash: outbox.lastHash });
    outbox.acknowledge(entries.length, lastHashOf(published));
  },
});
