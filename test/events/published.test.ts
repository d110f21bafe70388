import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import asyncApiSpecs from '@asyncapi/specs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { catalogueEntries } from '../../events/catalogue';
import type { CloudEvent } from '../../events/envelope';
import { publishedFiles } from '../../events/publishing';
import { examplesFrom } from '../../events/publishing/examples';
import { schemaOf, UndescribedField } from '../../events/publishing/json-schema';
import { publishedFolder, schemaFile } from '../../events/publishing/places';
import { version } from '../../workers/version';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const read = (file: string): string => readFileSync(file, 'utf8');

const examples = examplesFrom(filesIn('events/examples').map(read));
const files = publishedFiles(version, examples);

describe('what is published of the catalogue', () => {
  it.each([...files.keys()])('%s is what npm run catalogue writes', (file) => {
    expect(read(file)).toBe(files.get(file));
  });

  it('holds nothing that is published no more', () => {
    expect(filesIn(publishedFolder).filter((file) => !files.has(file))).toStrictEqual([]);
  });
});

describe('the published schemas', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  ajv.addVocabulary(['x-extensible-enum', 'x-description-ar']);

  it.each(catalogueEntries.map((entry) => [entry.type, entry] as const))(
    '%s lets its conformance document pass, and nothing that lacks what must be there',
    (type, entry) => {
      const validate = ajv.compile(
        JSON.parse(read(join(publishedFolder, schemaFile(entry)))) as Record<string, unknown>,
      );
      const data = examples.of(type).data as Readonly<Record<string, unknown>>;
      expect(validate(data) ? [] : validate.errors).toStrictEqual([]);
      expect(validate({ ...data, stage: 'a-later-stage', 'a later field': 1 })).toBe(true);
      const { summary: _summary, ...without } = data;
      expect(validate(without)).toBe(false);
    },
  );

  it('refuses to publish a field that nobody has said the meaning of', () => {
    const [entry] = catalogueEntries;
    if (entry === undefined) throw new Error('The catalogue is empty');
    const publishedSchema = z.object({ details: z.object({ 'never described': z.string() }) });
    expect(() => schemaOf({ ...entry, publishedSchema } as unknown as typeof entry)).toThrow(
      UndescribedField,
    );
  });
});

interface AsyncApi {
  readonly channels: Readonly<Record<string, { readonly messages: Readonly<Record<string, unknown>> }>>;
  readonly components: {
    readonly messages: Readonly<
      Record<
        string,
        { readonly examples: readonly { readonly headers: unknown; readonly payload: unknown }[] }
      >
    >;
    readonly schemas: { readonly CloudEventHeaders: Record<string, unknown> };
  };
}

describe('the AsyncAPI document', () => {
  const document = JSON.parse(read(join(publishedFolder, 'asyncapi.json'))) as AsyncApi;

  // The schema brings that of draft 07 with it, which the validator would else have twice.
  const ajv = new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false });
  addFormats(ajv);
  const validate = ajv.compile(asyncApiSpecs.schemas['3.0.0'] as Record<string, unknown>);

  it('is one by the schema of AsyncAPI 3.0', () => {
    expect(validate(document) ? [] : validate.errors).toStrictEqual([]);
  });

  it('is none once an address is no text', () => {
    expect(validate({ ...document, channels: { recommendations: { address: 1 } } })).toBe(false);
  });

  it('has every event once, in the topic of its entity', () => {
    const inChannels = Object.entries(document.channels).flatMap(([topic, { messages }]) =>
      Object.keys(messages).map((type) => `${topic} ${type}`),
    );
    expect(inChannels.sort()).toStrictEqual(
      catalogueEntries.map(({ topic, type }) => `${topic} ${type}`).sort(),
    );
  });

  it('shows each event as its record stands in Kafka', () => {
    const headers = addFormats(new Ajv2020({ strict: false })).compile(
      document.components.schemas.CloudEventHeaders,
    );
    for (const { type } of catalogueEntries) {
      const [example] = document.components.messages[type]?.examples ?? [];
      const event: CloudEvent = examples.of(type);
      expect(example?.payload).toStrictEqual(event.data);
      expect(headers(example?.headers) ? [] : headers.errors).toStrictEqual([]);
    }
  });
});
