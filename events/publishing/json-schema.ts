/**
 * The schemas of the contract as JSON Schema 2020-12, for whoever reads events without this code.
 *
 * Invariant: they are made of the open schemas alone. What is not known is ignored, and a word that is listed under
 * `x-extensible-enum` may get company.
 */
import { z } from 'zod';
import type { EventVersion } from '../event-version';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly 'x-extensible-enum'?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const dialect = 'draft-2020-12';

/** A whole number of JSON has no greatest one; that of JavaScript is no part of the contract. */
const withoutLanguageLimits = ({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }): void => {
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
};

/** The schema of an event's `data`. */
export const schemaOf = ({ dataschema, type, summary, publishedSchema }: EventVersion): JsonSchema => {
  const { $schema, ...made } = z.toJSONSchema(publishedSchema, {
    target: dialect,
    override: withoutLanguageLimits,
  });
  return {
    $schema,
    $id: dataschema,
    title: type,
    description: summary.en,
    'x-description-ar': summary.ar,
    // What the library gives is a JSON Schema, whose keywords its own type lists more narrowly.
    ...(made as JsonSchema),
  };
};
