import type { OutboxEntry } from '../../domain/shared/outbox';
import { catalogueEntry } from '../catalogue';
import type { EntityKind } from '../event-version';
import { toKafkaMessage, type KafkaEventMessage } from '../kafka-binding';
import { eventTopicName } from '../topics';
import { toCloudEvent } from './cloud-event';
import { UnpublishableEvent } from './unpublishable-event';

/** A record of the log, with the topic that it belongs to. */
export interface EventRecordFields extends KafkaEventMessage {
  readonly topic: string;
}

/**
 * The record of an entry of an outbox.
 * @param topicPrefix stands before the topic's name, as it does in `topicDefinitions`
 * @throws UnpublishableEvent
 */
export const toEventRecord = (
  entity: EntityKind,
  entry: OutboxEntry,
  { topicPrefix = '' }: { readonly topicPrefix?: string } = {},
): EventRecordFields => {
  const event = toCloudEvent(entity, entry);
  const version = catalogueEntry(event.type);
  if (version === undefined)
    throw new UnpublishableEvent(event.id, event.type, 'type', 'is not in the catalogue');
  return { topic: eventTopicName(version.topic, topicPrefix), ...toKafkaMessage(event) };
};
