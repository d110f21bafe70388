import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKafkaEventLog } from '../../../adapters/kafka/event-log';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import { chained } from '../../../events/chain';
import { producedCloudEventSchema, type CloudEvent } from '../../../events/envelope';
import { toKafkaMessage } from '../../../events/kafka-binding';
import { kafkaBrokers } from '../../support/addresses';
import { pythonWithClients } from './python-clients';

/* eslint jest/no-standalone-expect: [error, { additionalTestBlockFunctions: [wherePythonIs] }] -- it is `it` where Python is */

// The limit is for a first run, which fetches the clients.
jest.setTimeout(400_000);

const folder = join(__dirname, '../../../events/examples');
const examples: readonly CloudEvent[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => producedCloudEventSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  .map((event) => chained(event, 'a'.repeat(64)));

const python = pythonWithClients();
const wherePythonIs = python === null ? it.skip : it;

const instantOf = (attributes: Readonly<Record<string, unknown>>) => ({
  ...attributes,
  time: new Date(String(attributes['time'])).toISOString(),
});

describe('a consumer in Python, of clients that are not ours', () => {
  wherePythonIs(
    'reads every event of the catalogue as it was published, attribute by attribute',
    async () => {
      const brokers = kafkaBrokers();
      const kafka = createKafka({ brokers });
      const topic = `interop.${randomUUID()}`;
      const admin = kafka.admin();
      await admin.connect();
      try {
        await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
        const log = createKafkaEventLog({ kafka });
        for (const event of examples) await log.publish([{ topic, ...toKafkaMessage(event) }]);
        await log.close();
        const script = join(__dirname, 'read_events.py');
        const read = spawnSync(python ?? '', [script, brokers.join(','), topic, String(examples.length)], {
          encoding: 'utf8',
          timeout: 120_000,
          maxBuffer: 64 * 1024 * 1024,
        });
        expect(read.stderr).toBe('');
        const events = read.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { attributes: Record<string, unknown>; data: unknown });
        expect(events.map(({ attributes, data }) => ({ ...instantOf(attributes), data }))).toStrictEqual(
          examples.map((event) => ({ ...instantOf({ ...event }), data: event.data })),
        );
      } finally {
        await admin.deleteTopics({ topics: [topic] });
        await admin.disconnect();
      }
    },
  );
});
