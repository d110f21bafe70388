/** The contract as one AsyncAPI 3 document: topics, keys, headers, and every event with its schema and an example. */
import { z } from 'zod';
import { catalogueEntries } from '../catalogue';
import { cloudEventSchema, type CloudEvent } from '../envelope';
import type { EventVersion } from '../event-version';
import { toKafkaMessage } from '../kafka-binding';
import { eventTopicKinds, logSettings, topicDefinitions } from '../topics';
import type { Examples } from './examples';
import type { JsonSchema } from './json-schema';
import { schemaFile } from './places';

const bindingVersion = '0.5.0';

/** The attributes as Kafka headers; `data` is the record's value. */
const headers = (): JsonSchema => {
  const { properties = {}, required = [] } = z.toJSONSchema(cloudEventSchema) as JsonSchema;
  const headerOf = (name: string): string => (name === 'datacontenttype' ? 'content-type' : `ce_${name}`);
  const named = Object.entries(properties).filter(([name]) => name !== 'data');
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, schema]) => [headerOf(name), schema])),
    required: required.filter((name) => name !== 'data').map(headerOf),
  };
};

const exampleOf = (event: CloudEvent) => {
  const { headers: sent, value } = toKafkaMessage(event);
  return { headers: sent, payload: JSON.parse(value) as unknown };
};

const messageOf = (entry: EventVersion, examples: Examples) => ({
  name: entry.type,
  title: entry.name,
  summary: entry.summary.en,
  description: entry.summary.ar,
  contentType: 'application/json',
  headers: { $ref: '#/components/schemas/CloudEventHeaders' },
  payload: {
    schemaFormat: 'application/schema+json;version=2020-12',
    schema: { $ref: `./${schemaFile(entry)}` },
  },
  bindings: {
    kafka: {
      key: { type: 'string', description: 'The reference: `partitionkey` of the event.' },
      bindingVersion,
    },
  },
  examples: [exampleOf(examples.of(entry.type))],
});

/** A reference of JSON Pointer may hold no slash and no tilde unescaped; a type has neither. */
const refTo = (kind: 'channels' | 'components/messages', name: string) => ({ $ref: `#/${kind}/${name}` });

/** In the types that the Kafka binding gives the settings. */
const topicConfiguration = {
  'cleanup.policy': [logSettings['cleanup.policy']],
  'retention.ms': Number(logSettings['retention.ms']),
  'retention.bytes': Number(logSettings['retention.bytes']),
};

export const asyncApi = (version: string, examples: Examples) => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Tawsiya',
    version,
    description:
      'What happens to recommendations, actions, review cycles and groups, as CloudEvents 1.0 in binary content mode. At least once, in order for each subject, counted by `sequence` without a gap.',
    license: { name: 'Apache-2.0' },
  },
  defaultContentType: 'application/json',
  channels: Object.fromEntries(
    topicDefinitions().map(({ kind, name, partitions }) => [
      kind,
      {
        address: name,
        messages: Object.fromEntries(
          catalogueEntries
            .filter(({ topic }) => topic === kind)
            .map(({ type }) => [type, refTo('components/messages', type)]),
        ),
        bindings: { kafka: { topic: name, partitions, topicConfiguration, bindingVersion } },
      },
    ]),
  ),
  operations: Object.fromEntries(
    eventTopicKinds.map((kind) => [
      `tell-${kind}`,
      {
        action: 'send',
        channel: refTo('channels', kind),
        summary: `Tawsiya tells what happens to ${kind}.`,
      },
    ]),
  ),
  components: {
    messages: Object.fromEntries(catalogueEntries.map((entry) => [entry.type, messageOf(entry, examples)])),
    schemas: { CloudEventHeaders: headers() },
  },
});
