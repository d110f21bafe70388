import { ApplicationFailure } from '@temporalio/common';
import type { OutboxEntry } from '../domain/shared/outbox';
import type { EntityKind } from '../events/event-version';
import { toEventRecord } from '../events/mapping/event-record';
import { EventRecordRefused, type EventLog, type EventRecord } from './ports/event-log';

export type { EntityKind };

export interface PublishEvents {
  readonly entity: EntityKind;
  readonly entries: readonly OutboxEntry[];
}

/** How long to wait where repetition alone does not cure: an operator must change a topic or a limit. */
const cureDelay = '1 minute';

const needsCure = (type: string, cause: Error): ApplicationFailure =>
  ApplicationFailure.create({ message: cause.message, type, nextRetryDelay: cureDelay, cause });

const recordsOf = ({ entity, entries }: PublishEvents, topicPrefix: string): readonly EventRecord[] => {
  try {
    return entries.map((entry) => toEventRecord(entity, entry, { topicPrefix }));
  } catch (error) {
    throw error instanceof Error ? needsCure('EventMalformed', error) : error;
  }
};

/**
 * Stores a batch of one entity's events, in order. It is repeated until it succeeds, so that an event may be stored twice
 * and never zero times; its id is the same each time.
 */
export const publishEvents =
  (eventLog: EventLog, topicPrefix: string) =>
  async (batch: PublishEvents): Promise<void> => {
    try {
      await eventLog.publish(recordsOf(batch, topicPrefix));
    } catch (error) {
      throw error instanceof EventRecordRefused ? needsCure('EventRecordRefused', error) : error;
    }
  };
