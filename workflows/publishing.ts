import { condition, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { EntityKind } from '../activities/publish-events';
import type { OutboxEntry } from '../domain/shared/outbox';

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
  nextBatch(): readonly OutboxEntry[];
  acknowledge(count: number): void;
}

export interface Publishing {
  /** True between two batches. */
  readonly isIdle: boolean;
  /** After the batch under way, if any, no further one is sent. */
  pause(): void;
}

/** Drains the outbox in order, one batch at a time, for as long as the workflow runs. */
export const publishFrom = (entity: EntityKind, outbox: Outbox): Publishing => {
  let busy = false;
  let paused = false;
  const drain = async (): Promise<never> => {
    for (;;) {
      await condition(() => outbox.hasWaiting && !paused);
      busy = true;
      const entries = outbox.nextBatch();
      await publishEvents({ entity, entries });
      outbox.acknowledge(entries.length);
      busy = false;
    }
  };
  void drain();
  return {
    get isIdle() {
      return !busy;
    },
    pause: () => {
      paused = true;
    },
  };
};
