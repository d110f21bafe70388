/**
 * How a schema of the contract is made: once, for two readers.
 *
 * Invariants
 * 1. What consumers are given is open: an attribute that is not known is ignored, and an enumeration may grow.
 * 2. What the producer checks its own output against is closed, and made by the same definition.
 */
import { z } from 'zod';

export interface Making {
  readonly object: <const T extends z.core.$ZodLooseShape>(shape: T) => z.ZodObject<z.core.util.Writeable<T>>;
  /** An enumeration that later versions of the product may extend. */
  readonly oneOf: <const T extends readonly [string, ...string[]]>(...words: T) => z.ZodType<T[number]>;
  /** Objects told apart by `kind`, to which later versions of the product may add one. */
  readonly oneKindOf: <const T extends readonly [KindShape, ...KindShape[]]>(
    ...shapes: T
  ) => z.ZodType<OneKindOf<T>>;
}

type KindShape = Readonly<Record<string, z.ZodType>> & { readonly kind: z.ZodLiteral<string> };
type OneKindOf<T extends readonly KindShape[]> = {
  [I in keyof T]: Readonly<z.infer<z.ZodObject<z.core.util.Writeable<T[I]>>>>;
}[number];

export const closed: Making = {
  object: z.strictObject,
  oneOf: (...words) => z.enum(words),
  // The union of what each shape describes, which is what OneKindOf says.
  oneKindOf: (...shapes) => z.union(shapes.map((shape) => z.strictObject(shape))) as never,
};

/**
 * A type as consumers meet it: each text may be one that is not listed yet. Unknown attributes are kept in the
 * value and have no place in the type.
 */
export type Opened<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Opened<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Opened<T[K]> }
      : T;

const openOneKindOf = (...shapes: readonly KindShape[]): z.ZodType => {
  const known = shapes.map(({ kind }) => kind.value);
  const later = z
    .string()
    .refine((kind) => !known.includes(kind), 'has not the fields of its kind')
    // A refinement is code, which no JSON Schema holds.
    .meta({ not: { enum: known } });
  return z.union([...shapes.map((shape) => z.looseObject(shape)), z.looseObject({ kind: later })]);
};

// The types are those of the closed making: `Opened` is put on top where a schema is published.
export const open: Making = {
  object: z.looseObject,
  oneOf: (...words) => z.string().min(1).meta({ 'x-extensible-enum': words }),
  oneKindOf: openOneKindOf as never,
};
