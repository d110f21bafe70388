/**
 * From what was decided to what is told.
 *
 * Invariants
 * 1. An event is told whole and as its closed schema has it, or not at all.
 * 2. The same entry always gives the same event, so that a repetition can be dropped by its id.
 */
import type { OutboxEntry } from '../../domain/shared/outbox';
import { catalogue } from '../catalogue';
import { eventId, producedCloudEventSchema, sequenceText, type CloudEvent } from '../envelope';
import type { EntityKind, EventVersion } from '../event-version';
import { isPrivateToProposers } from '../recommendation/privacy';
import { actionDetails } from './action-details';
import { cycleDetails } from './cycle-details';
import { groupDetails } from './group-details';
import { recommendationDetails } from './recommendation-details';
import { senderText, senderTrace } from './sender-text';
import type { Passage } from './told';
import { UnpublishableEvent } from './unpublishable-event';

type Tell = (data: unknown, passage: Passage) => unknown;

// Each function reads the data of the event that it is listed under; which data that is, an entry cannot say.
const details = {
  group: groupDetails,
  cycle: cycleDetails,
  recommendation: recommendationDetails,
  action: actionDetails,
} as unknown as Readonly<Record<EntityKind, Readonly<Record<string, Tell>>>>;

const sourceOf = (entity: EntityKind, { group, subject }: OutboxEntry): string => {
  const place = `/groups/${encodeURIComponent(group)}`;
  switch (entity) {
    case 'group':
      return place;
    case 'cycle':
      return `${place}/cycles/${encodeURIComponent(subject)}`;
    case 'recommendation':
      return `${place}/recommendations/${encodeURIComponent(subject)}`;
    case 'action':
      return `${place}/actions/${encodeURIComponent(subject)}`;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The reason code of the event itself, or of the tally that it rests on. */
const reasonCodeOf = (data: unknown): unknown => {
  if (!isRecord(data)) return undefined;
  return data['reasonCode'] ?? (isRecord(data['tally']) ? data['tally']['reasonCode'] : undefined);
};

const summaryOf = (entity: EntityKind, entry: OutboxEntry): OutboxEntry['summary'] =>
  entity === 'recommendation' && isPrivateToProposers(entry)
    ? { ...entry.summary, contentHash: null }
    : entry.summary;

const dataOf = (entity: EntityKind, entry: OutboxEntry, version: EventVersion): unknown => {
  const { event, previousStage, stage, membershipVersion, rulesVersion } = entry;
  const reasonCode = version.reasonCodes.length === 0 ? undefined : reasonCodeOf(event.data);
  return {
    actor: event.actor,
    previousStage,
    stage,
    ...(reasonCode === undefined ? {} : { reasonCode }),
    membershipVersion,
    rulesVersion,
    summary: summaryOf(entity, entry),
    details: details[entity][version.name]?.(event.data, entry),
  };
};

const versionOf = (entity: EntityKind, name: string): EventVersion | undefined => {
  const versions: Readonly<Record<string, EventVersion>> = catalogue[entity];
  return Object.hasOwn(versions, name) ? versions[name] : undefined;
};

/**
 * The event of an entry of an outbox.
 * @throws UnpublishableEvent naming the event and the first field that the contract does not allow
 */
export const toCloudEvent = (entity: EntityKind, entry: OutboxEntry): CloudEvent => {
  const { event, subject, sequence } = entry;
  const fail = (field: string, fault: string, options?: ErrorOptions): never => {
    const type = `${entity}.${event.type}`;
    throw new UnpublishableEvent(
      `${subject}/${String(sequence).padStart(10, '0')}`,
      type,
      field,
      fault,
      options,
    );
  };
  const version = versionOf(entity, event.type) ?? fail('type', 'is not in the catalogue');
  const attempt = <T>(field: string, make: () => T): T => {
    try {
      return make();
    } catch (cause) {
      return fail(field, cause instanceof Error ? `is broken: ${cause.message}` : 'is broken', { cause });
    }
  };
  const id = attempt('sequence', () => eventId(subject, sequence));
  const command = senderText(entry.commandId);
  const traceparent = senderTrace(entry.traceparent);
  const cloudEvent: CloudEvent = {
    specversion: '1.0',
    id,
    source: sourceOf(entity, entry),
    type: version.type,
    subject,
    time: event.at,
    datacontenttype: 'application/json',
    dataschema: version.dataschema,
    sequence: sequenceText(sequence),
    partitionkey: subject,
    // What began with a command belongs to the sender's undertaking, or else to that command; what time brought
    // about begins an undertaking of its own, whose only name is this event.
    correlationid: senderText(entry.correlationId) ?? command ?? id,
    ...(command === null ? {} : { causationid: command }),
    ...(traceparent === null ? {} : { traceparent }),
    data: attempt('data', () => dataOf(entity, entry, version)),
  };
  const envelope = producedCloudEventSchema.safeParse(cloudEvent).error?.issues[0];
  if (envelope !== undefined) return fail(envelope.path.join('.'), envelope.message);
  const data = version.producedSchema.safeParse(cloudEvent.data).error?.issues[0];
  if (data !== undefined) return fail(['data', ...data.path].join('.'), data.message);
  return cloudEvent;
};
