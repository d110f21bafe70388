import type { OutboxEntry } from '../../domain/shared/outbox';
import { catalogueEntry } from '../catalogue';
import { chained } from '../chain';
import type { EntityKind } from '../event-version';
import { toKafkaMessage, type KafkaEventMessage } from '../kafka-binding';
import { eventTopicName } from '../topics';
import { toCloudEvent } from './cloud-event';
import { UnpublishableEvent } from './unpublishable-event';

/** A record of the log, with the topic that it belongs to. */
export interface EventRecordFields extends KafkaEventMessage {
  readonly topic: string;
}

export interface ChainedRecords {
  readonly records: readonly EventRecordFields[];
  /** Of the last of them; what was given as `previousHash` where there are none. */
  readonly lastHash: string | null;
}

/**
 * The records of entries of one outbox, in order, each bound to the one before it.
 * @param topicPrefix stands before the topic's name, as it does in `topicDefinitions`
 * @param previousHash of the event before the first of them; null where that one carries none
 * @throws UnpublishableEvent
 */
export const toEventRecords = (
  entity: EntityKind,
  entries: readonly OutboxEntry[],
  { topicPrefix = '', previousHash }: { readonly topicPrefix?: string; readonly previousHash: string | null },
): ChainedRecords => {
  let lastHash = previousHash;
  const records = entries.map((entry): EventRecordFields => {
    const event = chained(toCloudEvent(entity, entry), lastHash);
    const version = catalogueEntry(event.type);
    if (version === undefined)
      throw new UnpublishableEvent(event.id, event.type, 'type', 'is not in the catalogue');
    lastHash = event.hash;
    return { topic: eventTopicName(version.topic, topicPrefix), ...toKafkaMessage(event) };
  });
  return { records, lastHash };
};
