/**
 * The topics of the contract as data: one log per kind of entity, keyed by reference.
 *
 * Invariant: a log is never compacted and never expires, so a consumer can read every subject from sequence 1.
 */
export interface TopicDefinition {
  readonly kind: EventTopicKind;
  readonly name: string;
  readonly partitions: number;
  /** -1: the broker's default. */
  readonly replicationFactor: number;
  readonly config: Readonly<Record<string, string>>;
}

export const eventTopicKinds = ['groups', 'cycles', 'recommendations', 'actions'] as const;
export type EventTopicKind = (typeof eventTopicKinds)[number];

export interface TopicOptions {
  /** Put before every name, such that several installations can share a cluster. */
  readonly prefix?: string;
  /** Must not change once events exist: a key would move to another partition, and its order would be lost. */
  readonly partitions?: number;
  readonly replicationFactor?: number;
  readonly minInsyncReplicas?: number;
}

/** The name of the log of a kind: `tawsiya.recommendations.v1`. */
export const eventTopicName = (kind: EventTopicKind, prefix = ''): string => `${prefix}tawsiya.${kind}.v1`;

/** What keeps the invariant, as Kafka's settings of a topic. */
export const logSettings = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
} as const;

/** Every topic with the settings that it must have. */
export const topicDefinitions = ({
  prefix = '',
  partitions = 6,
  replicationFactor = -1,
  minInsyncReplicas,
}: TopicOptions = {}): readonly TopicDefinition[] =>
  eventTopicKinds.map((kind) => ({
    kind,
    name: eventTopicName(kind, prefix),
    partitions,
    replicationFactor,
    config: {
      ...logSettings,
      ...(minInsyncReplicas === undefined ? {} : { 'min.insync.replicas': String(minInsyncReplicas) }),
    },
  }));
