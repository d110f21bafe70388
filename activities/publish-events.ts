import { ApplicationFailure } from '@temporalio/common';
import type { OutboxEntry } from '../domain/shared/outbox';
import type { EntityKind } from '../events/event-version';
import { toEventRecords, type ChainedRecords } from '../events/mapping/event-record';
import { EventRecordRefused, type EventLog } from './ports/event-log';

export type { EntityKind };

export interface PublishEvents {
  readonly entity: EntityKind;
  readonly entries: readonly OutboxEntry[];
  /** Of the event before the first of them; null where that one carries none. */
  readonly previousHash: string | null;
}

export interface PublishedEvents {
  /** Of the last event, for the one after it. */
  readonly lastHash: string | null;
}

/** How long to wait where repetition alone does not cure: an operator must change a topic or a limit. */
const cureDelay = '1 minute';

const needsCure = (type: string, cause: Error): ApplicationFailure =>
  ApplicationFailure.create({ message: cause.message, type, nextRetryDelay: cureDelay, cause });

const recordsOf = ({ entity, entries, previousHash }: PublishEvents, topicPrefix: string): ChainedRecords => {
  try {
    return toEventRecords(entity, entries, { topicPrefix, previousHash });
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
  async (batch: PublishEvents): Promise<PublishedEvents> => {
    try {
      const { records, lastHash } = recordsOf(batch, topicPrefix);
      await eventLog.publish(records);
      return { lastHash };
    } catch (error) {
      throw error instanceof EventRecordRefused ? needsCure('EventRecordRefused', error) : error;
    }
  };
