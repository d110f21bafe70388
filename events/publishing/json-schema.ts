/**
 * The schemas of the contract as JSON Schema 2020-12, for whoever reads events without this code.
 *
 * Invariants
 * 1. They are made of the open schemas alone. What is not known is ignored, and a word that is listed under
 *    `x-extensible-enum` may get company.
 * 2. Nothing is published without its meaning in both languages: what nobody has described is an error that names it.
 */
import { z } from 'zod';
import type { EventVersion } from '../event-version';
import { fieldWording, partWording, type Wording } from '../wording/wording';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly description?: string;
  readonly 'x-description-ar'?: string;
  readonly additionalProperties?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly 'x-extensible-enum'?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A field or a part of the contract that nobody has said the meaning of. */
export class UndescribedField extends Error {
  override readonly name = 'UndescribedField';
  constructor(readonly field: string) {
    super(
      `Nobody has said what ${field} means. Describe it in both languages in events/wording/, by its name or, where ` +
        'it means something particular here, as given.',
    );
  }
}

const described = (schema: JsonSchema, [en, ar]: Wording): JsonSchema => {
  const { $ref, ...rest } = schema;
  return { ...($ref === undefined ? {} : { $ref }), description: en, 'x-description-ar': ar, ...rest };
};

/** Says of each field of an owner, a part or an event, what it means. @throws UndescribedField */
const withMeanings = (owner: string, path: string, schema: JsonSchema): JsonSchema => ({
  ...schema,
  ...(schema.properties === undefined
    ? {}
    : {
        additionalProperties: true,
        properties: Object.fromEntries(
          Object.entries(schema.properties).map(([name, property]) => {
            const at = path === '' ? name : `${path}.${name}`;
            const wording = fieldWording(owner, at);
            if (wording === undefined) throw new UndescribedField(`${owner}.${at}`);
            return [name, described(withMeanings(owner, at, property), wording)];
          }),
        ),
      }),
  ...(schema.items === undefined ? {} : { items: withMeanings(owner, path, schema.items) }),
  ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map((one) => withMeanings(owner, path, one)) }),
});

const partWithMeanings = (name: string, schema: JsonSchema): JsonSchema => {
  const wording = partWording(name);
  if (wording === undefined) throw new UndescribedField(name);
  return described(withMeanings(name, '', schema), wording);
};

/**
 * A whole number of JSON has no greatest one; that of JavaScript is no part of the contract. Of an instant zod spells out
 * every day of the calendar; `format` says the same, and the end of the pattern that it is in UTC.
 */
const withoutLanguageLimits = ({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }): void => {
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
  if (jsonSchema['format'] === 'date-time') jsonSchema['pattern'] = 'Z$';
  if (jsonSchema['format'] === 'date') delete jsonSchema['pattern'];
};

const particular: Wording = ['What is particular to the event.', 'ما يخص الحدث.'];

/** The schema of an event's `data`. @throws UndescribedField */
export const schemaOf = ({
  entity,
  name,
  dataschema,
  type,
  summary,
  publishedSchema,
}: EventVersion): JsonSchema => {
  // What the library gives is a JSON Schema, whose keywords its own type lists more narrowly.
  const made = z.toJSONSchema(publishedSchema, {
    target: 'draft-2020-12',
    override: withoutLanguageLimits,
  }) as JsonSchema;
  const { $schema, $defs = {}, properties = {}, ...rest } = made;
  const details = withMeanings(`${entity}.${name}`, '', properties['details'] ?? {});
  const common = withMeanings('EventData', '', { ...rest, properties: { ...properties, details: {} } });
  return {
    $schema,
    $id: dataschema,
    title: type,
    description: summary.en,
    'x-description-ar': summary.ar,
    ...common,
    properties: { ...common.properties, details: described(details, particular) },
    $defs: Object.fromEntries(
      Object.entries($defs)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([part, schema]) => [part, partWithMeanings(part, schema)]),
    ),
  };
};
