/**
 * The fields that requests and responses are made of.
 *
 * Invariants
 * 1. A field accepts what the domain accepts, with the same limits; a test compares the two on generated values.
 * 2. What is sent is closed, so that a misspelt optional field is refused rather than ignored. What is shown is open:
 *    a reader ignores what it does not know.
 */
import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { forbiddenCharacter, isBlank, toRecordText, utf8Length } from '../../domain/shared/text';

/** What a custom check found; the server turns it into a problem in the caller's language. */
export type Finding =
  | { readonly problem: 'expected'; readonly expected: Expectation }
  | { readonly problem: 'forbidden-character'; readonly character: string }
  | { readonly problem: 'too-large'; readonly size: number; readonly limit: number };

export type Expectation =
  | 'not-empty'
  | 'either-language'
  | 'same-languages'
  | 'identifier'
  | 'instant'
  | 'figure'
  | 'date'
  | 'sha256'
  | 'imported-key'
  | 'imported-digest'
  | 'topic'
  | 'zone';

const misfit = (params: Finding) => ({ code: 'custom' as const, message: params.problem, params });

const recordText = (limit: number) =>
  z
    .string()
    .superRefine((value, context) => {
      const recorded = toRecordText(value);
      const size = utf8Length(recorded);
      const character = forbiddenCharacter(recorded);
      if (isBlank(recorded)) context.addIssue(misfit({ problem: 'expected', expected: 'not-empty' }));
      else if (size > limit) context.addIssue(misfit({ problem: 'too-large', size, limit }));
      else if (character !== null) context.addIssue(misfit({ problem: 'forbidden-character', character }));
    })
    .meta({ minLength: 1, description: `At most ${String(limit)} bytes of UTF-8 in NFC.` });

const shownText = (_limit: number) => z.string();

/** How an object is made that a client sends, and one that it is shown. */
export interface Making {
  readonly object: <T extends z.core.$ZodLooseShape>(shape: T) => z.ZodObject<z.core.util.Writeable<T>>;
  readonly text: (limit: number) => z.ZodString;
  /** A field that a client may leave out, and that is recorded and shown with `otherwise`. */
  readonly orElse: <T extends z.ZodType>(schema: T, otherwise: z.output<T>) => z.ZodType<z.output<T>>;
}
export const sent: Making = {
  object: z.strictObject,
  text: recordText,
  orElse: (schema, otherwise) => schema.prefault(otherwise as never),
};
export const shown: Making = { object: z.object, text: shownText, orElse: (schema) => schema as never };

export const matching = (pattern: RegExp, expected: Expectation) =>
  z.string().regex(pattern, { error: () => expected, abort: true });

/** A short name used as a key. */
export const identifier = matching(/^[\w.:@/-]{1,80}$/, 'identifier').meta({ minLength: 1, maxLength: 80 });

/** An RFC 3339 time with an offset; recorded in UTC to the millisecond. */
export const instant = z.iso
  .datetime({ offset: true, error: () => 'instant', abort: true })
  .overwrite((value) => new Date(value).toISOString());

/** A figure exactly as its source gives it. */
export const figure = matching(/^-?\d{1,20}(\.\d{1,10})?$/, 'figure').meta({ examples: ['704142'] });

/** A date as exact as its source: `2018`, `2018-02` or `2018-02-26`. */
export const vagueDate = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'date').superRefine((value, context) => {
  const time = Date.parse(value);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value))
    context.addIssue(misfit({ problem: 'expected', expected: 'date' }));
});

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** A time zone that there is, by its name in the zone database. */
export const zone = matching(/^[A-Za-z][\w+-]*(\/[A-Za-z][\w+-]*){0,2}$/, 'zone').superRefine(
  (value, context) => {
    if (!isZone(value)) context.addIssue(misfit({ problem: 'expected', expected: 'zone' }));
  },
);

export const sha256Hex = matching(/^[0-9a-f]{64}$/, 'sha256');

export const bilingual = ({ object, text }: Making, limit: number) =>
  object({ ar: text(limit).exactOptional(), en: text(limit).exactOptional() }).superRefine(
    ({ ar, en }, context) => {
      if (ar === undefined && en === undefined)
        context.addIssue(misfit({ problem: 'expected', expected: 'either-language' }));
    },
  );

export const names = ({ object, text }: Making, limit: number) =>
  object({ ar: text(limit), en: text(limit) });

export const reasons = recordText(limits.statement);

/** A misfit of one language of one field, found by looking at the whole. */
export const sameLanguages = (path: readonly string[]) => ({
  ...misfit({ problem: 'expected', expected: 'same-languages' }),
  path: [...path],
});
