import {
  ConfigResourceTypes,
  KafkaJSAggregateError,
  type Admin,
  type ConfigEntries,
  type Kafka,
} from 'kafkajs';
import type { TopicDefinition } from '../../events/topics';
import { withAdmin } from './feed-consumer';

export interface TopicsReport {
  /** Names of the topics that were missing and now exist. */
  readonly created: readonly string[];
  /** One line per setting of an existing topic that differs from its definition. */
  readonly drift: readonly string[];
}

/**
 * Creates the topics that are missing, and says where existing ones differ. An existing topic is never changed:
 * more partitions would move keys, and a shorter retention would delete events.
 */
export const ensureTopics = async (
  admin: Admin,
  definitions: readonly TopicDefinition[],
): Promise<TopicsReport> => {
  const existing = new Set(await admin.listTopics());
  const missing = definitions.filter(({ name }) => !existing.has(name));
  if (missing.length > 0) {
    // False when another process was first; then what it made is compared below.
    await create(admin, missing);
  }
  return { created: missing.map(({ name }) => name), drift: await findDrift(admin, definitions) };
};

const create = async (admin: Admin, missing: readonly TopicDefinition[]): Promise<void> => {
  try {
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map(({ name, partitions, replicationFactor, config }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
  } catch (error) {
    if (!(error instanceof KafkaJSAggregateError)) throw error;
    // The driver's own message names neither topic nor reason.
    const reasons = error.errors.map((each) =>
      typeof each === 'object' && 'topic' in each ? `${String(each.topic)}: ${each.message}` : String(each),
    );
    throw new Error(reasons.join('; '), { cause: error });
  }
};

/** The same on a connection of its own. */
export const prepareTopics = async (
  kafka: Kafka,
  definitions: readonly TopicDefinition[],
): Promise<TopicsReport> => withAdmin(kafka, (admin) => ensureTopics(admin, definitions));

const findDrift = async (
  admin: Admin,
  definitions: readonly TopicDefinition[],
): Promise<readonly string[]> => {
  const names = definitions.map(({ name }) => name);
  const { topics } = await admin.fetchTopicMetadata({ topics: names });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: definitions.map(({ name, config }) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configNames: Object.keys(config),
    })),
  });
  const partitionsOf = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
  const configOf = new Map(resources.map(({ resourceName, configEntries }) => [resourceName, configEntries]));
  return definitions.flatMap((definition) => [
    ...partitionDrift(definition, partitionsOf.get(definition.name)),
    ...configDrift(definition, configOf.get(definition.name) ?? []),
  ]);
};

const partitionDrift = (
  { name, partitions }: TopicDefinition,
  found: number | undefined,
): readonly string[] =>
  found === partitions
    ? []
    : [`Topic ${name} has ${String(found ?? 0)} partitions, its definition says ${String(partitions)}`];

const configDrift = (
  { name, config }: TopicDefinition,
  entries: readonly ConfigEntries[],
): readonly string[] =>
  Object.entries(config).flatMap(([key, value]) => {
    const found = entries.find(({ configName }) => configName === key)?.configValue;
    return found === value
      ? []
      : [`Topic ${name} has ${key}=${found ?? '(unset)'}, its definition says ${value}`];
  });
