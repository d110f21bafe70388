/**
 * What a payload must look like before a decider sees it. The HTTP edge validates too, but a payload can be sent
 * straight to Temporal, and zod stays out of workflow bundles (it triples module evaluation there).
 *
 * Invariants
 * 1. Reading never throws; the first misfit is named by its path.
 * 2. Texts leave here in record form: NFC, no reordering character, within their limit.
 * 3. Fields that the shape does not name are dropped.
 */
import { isInstant } from './instant';
import { forbiddenCharacter, isBlank, toRecordText, utf8Length } from './text';

export type Misfit =
  | { readonly problem: 'malformed'; readonly path: string; readonly expected: string }
  | { readonly problem: 'forbidden-character'; readonly path: string; readonly character: string }
  | { readonly problem: 'too-large'; readonly path: string; readonly size: number; readonly limit: number };

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly misfit: Misfit };

export interface Shape<T> {
  readonly optional?: true;
  read(value: unknown, path: string): Reading<T>;
}

export type Shaped<S> = S extends Shape<infer T> ? T : never;

const fits = <T>(value: T): Reading<T> => ({ ok: true, value });
export const malformed = (path: string, expected: string): Reading<never> => ({
  ok: false,
  misfit: { problem: 'malformed', path, expected },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of at most `limit` UTF-8 bytes that says something. */
export const text = (limit: number): Shape<string> => ({
  read: (value, path) => {
    if (typeof value !== 'string') return malformed(path, 'text');
    const recorded = toRecordText(value);
    if (isBlank(recorded)) return malformed(path, 'text that is not empty');
    const size = utf8Length(recorded);
    if (size > limit) return { ok: false, misfit: { problem: 'too-large', path, size, limit } };
    const character = forbiddenCharacter(recorded);
    if (character !== null) return { ok: false, misfit: { problem: 'forbidden-character', path, character } };
    return fits(recorded);
  },
});

/** A text that passes the test, exactly as it was given; what does not is a misfit, and nothing is guessed. */
export const textThat = (passes: (value: string) => boolean, expected: string): Shape<string> => ({
  read: (value, path) =>
    typeof value === 'string' && passes(value) ? fits(value) : malformed(path, expected),
});

/** A short name used as a key: letters, digits, `-`, `_`, `.`, `:`, `@`, `/`. */
export const identifier = textThat(
  (value) => /^[\w.:@/-]{1,80}$/.test(value),
  'an identifier of 1 to 80 letters, digits or -_.:@/',
);

export const instant = textThat(isInstant, 'an instant in UTC such as 2026-03-01T10:00:00.000Z');

export const integer = (least: number, most: number): Shape<number> => ({
  read: (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? fits(value)
      : malformed(path, `a whole number from ${String(least)} to ${String(most)}`),
});

export const bool: Shape<boolean> = {
  read: (value, path) => (typeof value === 'boolean' ? fits(value) : malformed(path, 'true or false')),
};

export const oneOf = <const T extends readonly string[]>(...words: T): Shape<T[number]> => ({
  read: (value, path) => {
    const found = words.find((word) => word === value);
    return found === undefined ? malformed(path, `one of ${words.join(', ')}`) : fits(found);
  },
});

export const listOf = <T>(item: Shape<T>, least: number, most: number): Shape<readonly T[]> => ({
  read: (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      return malformed(path, `a list of ${String(least)} to ${String(most)}`);
    const items: T[] = [];
    for (const [index, each] of value.entries()) {
      const reading = item.read(each, `${path}[${String(index)}]`);
      if (!reading.ok) return reading;
      items.push(reading.value);
    }
    return fits(items);
  },
});

export const optional = <T>(shape: Shape<T>): Shape<T | undefined> & { readonly optional: true } => ({
  optional: true,
  read: (value, path) => (value === undefined || value === null ? fits(undefined) : shape.read(value, path)),
});

/** A field that a document may leave out, and that is then recorded with `otherwise`. */
export const orElse = <T>(shape: Shape<T>, otherwise: NoInfer<T>): Shape<T> => ({
  read: (value, path) => (value === undefined || value === null ? fits(otherwise) : shape.read(value, path)),
});

type Kinds = Readonly<Record<string, Shape<{ readonly kind: string }>>>;

/** One of several objects, told apart by `kind`. */
export const kinds = <K extends Kinds>(shapes: K): Shape<Shaped<K[keyof K]>> => ({
  read: (value, path) => {
    const kind = isRecord(value) ? value['kind'] : undefined;
    const shape = Object.entries(shapes).find(([name]) => name === kind)?.[1];
    if (shape === undefined) return malformed(`${path}.kind`, `one of ${Object.keys(shapes).join(', ')}`);
    // The shape found by its kind reads exactly that one of the union.
    return shape.read(value, path) as Reading<Shaped<K[keyof K]>>;
  },
});

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];
export type Recorded<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Shaped<F[K]>;
} & { readonly [K in OptionalKeys<F>]?: Shaped<F[K]> };

export const record = <F extends Fields>(fields: F): Shape<Recorded<F>> => ({
  read: (value, path) => {
    if (!isRecord(value)) return malformed(path === '' ? 'command' : path, 'an object');
    const result: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(fields)) {
      const reading = shape.read(value[name], path === '' ? name : `${path}.${name}`);
      if (!reading.ok) return reading;
      if (reading.value !== undefined) result[name] = reading.value;
    }
    // Each field was read by the shape of its name, which is what Recorded<F> says.
    return fits(result as Recorded<F>);
  },
});

/** Arabic, English, or both. */
export const bilingual = (limit: number): Shape<{ readonly ar?: string; readonly en?: string }> => {
  const both = record({ ar: optional(text(limit)), en: optional(text(limit)) });
  return {
    read: (value, path) => {
      const reading = both.read(value, path);
      if (!reading.ok) return reading;
      const { ar, en } = reading.value;
      if (ar === undefined && en === undefined) return malformed(path, 'a text in ar, in en, or in both');
      return fits({ ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) });
    },
  };
};

export const names = (limit: number): Shape<{ readonly ar: string; readonly en: string }> =>
  record({ ar: text(limit), en: text(limit) });

/** A decimal figure exactly as its source gives it: never coerced, so `4381,463` is a misfit rather than a guess. */
export const figure = textThat(
  (value) => /^-?\d{1,20}(\.\d{1,10})?$/.test(value),
  'a figure as text, digits with an optional decimal point, such as "704142"',
);

/** A date as exact as its source: a year, a month, or a day. */
export const vagueDate = textThat(
  (value) =>
    /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(Date.parse(value)).toISOString().startsWith(value),
  'a date such as 2018, 2018-02 or 2018-02-26',
);

/** Lower-case SHA-256, 64 hexadecimal digits. */
export const sha256Hex = textThat(
  (value) => /^[0-9a-f]{64}$/.test(value),
  'a SHA-256 of 64 lower-case hexadecimal digits',
);
