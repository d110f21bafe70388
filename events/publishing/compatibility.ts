/**
 * Whether what was released can still be relied on.
 *
 * A consumer that was written for the release reads what is told today, and one that is written today reads what was told
 * then. So a version of an event may get fields that are not always there, and more words; everything else needs a new
 * version beside the old one.
 */
import type { JsonSchema } from './json-schema';
import type { Release } from './release';

export type Break =
  | 'event-removed'
  | 'field-removed'
  | 'field-retyped'
  | 'field-not-always-there'
  | 'new-field-always-there'
  | 'words-narrowed'
  | 'bounds-narrowed';

export interface Incompatibility {
  readonly type: string;
  /** From the event's `data` on: `details.tally.members`. */
  readonly field: string;
  readonly fault: Break;
  readonly wayOut: string;
}

const another = 'Keep this version as it was and add the next one, with an upcaster from this one.';
const waysOut: Readonly<Record<Break, string>> = {
  'event-removed': 'Keep the event in the catalogue for as long as its notice runs.',
  'field-removed': `Keep the field. ${another}`,
  'field-retyped': `Keep its type, and add a field beside it. ${another}`,
  'field-not-always-there': `Go on giving the field. ${another}`,
  'new-field-always-there':
    'Make the field optional in the contract: events that are stored already lack it.',
  'words-narrowed': `Keep the word, though it is told no more. ${another}`,
  'bounds-narrowed': `Keep the bounds as wide as they were. ${another}`,
};

/** The schema that a reference names, within its own document. */
const resolved = (schema: JsonSchema, { $defs = {} }: JsonSchema): JsonSchema => {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : ($defs[name] ?? {});
};

const lowerBounds = ['minLength', 'minimum', 'minItems'] as const;
const upperBounds = ['maxLength', 'maximum', 'maxItems'] as const;

const isNarrower = (before: JsonSchema, now: JsonSchema): boolean => {
  const figure = (schema: JsonSchema, keyword: string, otherwise: number): number =>
    typeof schema[keyword] === 'number' ? schema[keyword] : otherwise;
  return (
    lowerBounds.some((keyword) => figure(now, keyword, -Infinity) > figure(before, keyword, -Infinity)) ||
    upperBounds.some((keyword) => figure(now, keyword, Infinity) < figure(before, keyword, Infinity)) ||
    (now['pattern'] !== undefined && now['pattern'] !== before['pattern']) ||
    (now.format !== undefined && now.format !== before.format)
  );
};

type Found = readonly (readonly [field: string, fault: Break])[];

interface Pair {
  readonly before: JsonSchema;
  readonly now: JsonSchema;
}

const join = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`);

const inFields = (field: string, { before, now }: Pair, documents: Pair): Found => {
  const [old, fresh] = [before.properties ?? {}, now.properties ?? {}];
  const kept = Object.entries(old).flatMap(([name, schema]): Found => {
    const path = join(field, name);
    const successor = fresh[name];
    if (successor === undefined) return [[path, 'field-removed']];
    const isLoose = before.required?.includes(name) === true && now.required?.includes(name) !== true;
    return [
      ...(isLoose ? ([[path, 'field-not-always-there']] as const) : []),
      ...inSchemas(path, { before: schema, now: successor }, documents),
    ];
  });
  const added = Object.keys(fresh)
    .filter((name) => old[name] === undefined && now.required?.includes(name) === true)
    .map((name) => [join(field, name), 'new-field-always-there'] as const);
  return [...kept, ...added];
};

/** Each alternative that there was must still be one; what is new beside them is another word of the union. */
const inAlternatives = (field: string, { before, now }: Pair, documents: Pair): Found => {
  const [old, fresh] = [before.anyOf ?? [], now.anyOf ?? []];
  if (fresh.length < old.length) return [[field, 'field-retyped']];
  return old.flatMap((schema): Found => {
    const found = fresh.map((successor) => inSchemas(field, { before: schema, now: successor }, documents));
    return [...found].sort((one, other) => one.length - other.length)[0] ?? [];
  });
};

const inSchemas = (field: string, pair: Pair, documents: Pair): Found => {
  const before = resolved(pair.before, documents.before);
  const now = resolved(pair.now, documents.now);
  if (before.anyOf !== undefined && now.anyOf !== undefined)
    return inAlternatives(field, { before, now }, documents);
  const isOther = before.type !== now.type || (before.anyOf === undefined) !== (now.anyOf === undefined);
  if (isOther || JSON.stringify(before.const) !== JSON.stringify(now.const))
    return [[field, 'field-retyped']];
  const words = now['x-extensible-enum'];
  const isShorter = before['x-extensible-enum']?.some((word) => words?.includes(word) !== true) === true;
  return [
    ...(isShorter ? ([[field, 'words-narrowed']] as const) : []),
    ...(isNarrower(before, now) ? ([[field, 'bounds-narrowed']] as const) : []),
    ...(before.items === undefined || now.items === undefined
      ? []
      : inSchemas(`${field}[]`, { before: before.items, now: now.items }, documents)),
    ...inFields(field, { before, now }, documents),
  ];
};

/** Each place where what was released can be relied on no more. */
export const incompatibilities = (released: Release, current: Release): readonly Incompatibility[] =>
  Object.entries(released).flatMap(([type, before]) => {
    const now = current[type];
    const found: Found =
      now === undefined ? [['', 'event-removed']] : inSchemas('', { before, now }, { before, now });
    return found.map(([field, fault]) => ({ type, field, fault, wayOut: waysOut[fault] }));
  });
