import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudEvent as ReferenceEvent } from 'cloudevents';
import { catalogueEntries, catalogueEntry } from '../../events/catalogue';
import { cloudEventSchema, producedCloudEventSchema, type CloudEvent } from '../../events/envelope';
import { fromKafkaMessage, toKafkaMessage } from '../../events/kafka-binding';
import { growing } from './growing';

const folder = join(__dirname, '../../events/examples');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.includes('.'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const example = (file: string): CloudEvent =>
  producedCloudEventSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

describe('the conformance documents', () => {
  it('are one for each entry of the catalogue, and no other', () => {
    expect(files).toEqual(
      catalogueEntries
        .map(({ entity, name, version }) => `${entity}/${name}.v${String(version)}.json`)
        .sort(),
    );
  });

  it('have an id each', () => {
    const ids = files.map((file) => example(file).id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(files)('the example %s', (file) => {
  const event = example(file);
  const entry = catalogueEntry(event.type);

  it('is of the type that its place says', () => {
    expect(file).toBe(`${String(entry?.entity)}/${String(entry?.name)}.v1.json`);
    expect(event.dataschema).toBe(entry?.dataschema);
  });

  it('passes the schema for consumers and the one for the producer', () => {
    expect(cloudEventSchema.safeParse(event).error).toBeUndefined();
    expect(entry?.publishedSchema.safeParse(event.data).error).toBeUndefined();
    expect(entry?.producedSchema.safeParse(event.data).error).toBeUndefined();
  });

  it('with attributes and words of a later version passes the schema for consumers alone', () => {
    const later = growing(event.data);
    expect(entry?.publishedSchema.safeParse(later).data).toEqual(later);
    expect(entry?.producedSchema.safeParse(later).success).toBe(false);
  });

  it('survives the Kafka binding', () => {
    expect(fromKafkaMessage(toKafkaMessage(event))).toEqual({ kind: 'event', event });
  });

  it('is a CloudEvent to the reference implementation', () => {
    const reference = new ReferenceEvent({ ...event });
    expect(reference.validate()).toBe(true);
    const present = Object.entries(reference.toJSON()).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(present)).toEqual(event);
  });
});
