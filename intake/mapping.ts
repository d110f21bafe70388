/** The mapping file: which columns of a tracker become which fields of a recommendation. */
import { z } from 'zod';
import { formats } from './ports/table-reader';

const column = z
  .string()
  .min(1)
  .describe('The heading of a column; in JSON a field, with dots for what lies deeper.');
const words = z.string().min(1);
const identifier = z.string().regex(/^[\w.:@/-]{1,80}$/, 'must be an identifier: letters, digits or -_.:@/');

const text = z
  .union([
    z.strictObject({ column }),
    z.strictObject({ value: words.describe('The same for every row.') }),
    z.strictObject({
      template: words.describe('A text with columns in braces, as "Recommendation {number}".'),
    }),
  ])
  .describe('Where a text comes from: a column, a constant, or a template.');
export type TextSource = z.output<typeof text>;

const bilingual = z
  .strictObject({ en: text.optional(), ar: text.optional() })
  .refine(({ en, ar }) => en !== undefined || ar !== undefined, 'must be given in en, in ar, or in both');

const values = z
  .record(z.string(), words)
  .describe('What each value of the tracker means here. A value that is not listed does not fit.');

export const dateForms = ['iso', 'd/m/y', 'm/d/y', 'stated', 'excel-1900', 'excel-1904'] as const;

const unfit = z
  .enum(['leave-out', 'keep'])
  .default('leave-out')
  .describe(
    'What becomes of a row whose cell does not fit: left out, or imported with the cell as it is written.',
  );

const recordedCell = z.strictObject({
  column,
  name: words.optional().describe('Under which name it is kept; the heading where left out.'),
  as: z
    .enum(['text', 'date', 'figure', 'amount', 'word'])
    .default('text')
    .describe('What it is checked as. It is kept as it is written in any case.'),
  required: z.boolean().default(false),
  words: z.array(words).optional().describe('Of a word: those that there are.'),
  dates: z
    .array(z.enum(dateForms))
    .min(1)
    .default(['iso', 'stated'])
    .describe('Of a date: the forms that it comes in. Days and months are never told apart by guessing.'),
  currency: text.optional().describe('Of an amount: its currency, a code of ISO 4217.'),
  unfit,
});
export type RecordedCellTerms = z.output<typeof recordedCell>;

export const mappingSchema = z
  .strictObject({
    source: identifier.describe('The tracker, by a name that stays the same whenever it is imported.'),
    format: z.enum(formats).optional().describe('By the name of the file where left out.'),
    encoding: z.string().optional().describe('Of a CSV or JSON file; UTF-8 where left out.'),
    delimiter: z
      .enum([',', ';', '\t', '|'])
      .optional()
      .describe('Of a CSV file; found by the headings where left out.'),
    sheet: words.optional().describe('Of a workbook that has several.'),
    headings: z.int().min(1).max(1_000).default(1).describe('The row of the headings.'),
    key: z
      .array(column)
      .min(1)
      .describe('The columns that tell an item from every other, now and in later versions of the tracker.'),
    number: text.optional().describe('The number that people know the item by; the key where left out.'),
    title: bilingual,
    text: bilingual,
    rationale: bilingual.optional(),
    theme: z.union([z.strictObject({ value: identifier }), z.strictObject({ column, values })]),
    addressees: z.union([
      z.strictObject({ value: z.array(words).min(1) }),
      z.strictObject({
        column,
        split: words.optional().describe('What parts several addressees in one cell.'),
        values: values.optional(),
        entities: z.boolean().default(false).describe('Whether each must be an entity of the group.'),
      }),
    ]),
    entityId: identifier.optional().describe('The member entity proposed for, for a person of several.'),
    draft: z.boolean().default(false).describe('Whether what is imported is private until it is submitted.'),
    evidence: z
      .array(
        z.strictObject({
          source: text,
          date: text,
          figure: text.optional(),
          unit: text.optional(),
          link: text.optional(),
        }),
      )
      .default([]),
    recorded: z
      .array(recordedCell)
      .max(50)
      .default([])
      .describe('Cells that are kept as the tracker has them.'),
    closed: z
      .strictObject({ column, words: z.array(words).min(1), date: column, unfit })
      .optional()
      .describe('Which words say that an item is closed, and where its date stands then.'),
    unique: z
      .array(z.array(column).min(1))
      .default([])
      .describe('Columns that, together, no two rows share.'),
    ignore: z.array(column).default([]).describe('Columns that are left out on purpose.'),
  })
  .meta({ title: 'Mapping of a tracker' });
export type Mapping = z.output<typeof mappingSchema>;

/** The schema that editors check a mapping by, as JSON Schema. */
export const mappingJsonSchema = (): object => z.toJSONSchema(mappingSchema, { io: 'input' });

const placeholder = /\{([^{}]+)\}/g;
export const placeholdersOf = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)].map(([, name = '']) => name);
export const fillTemplate = (template: string, of: (column: string) => string): string =>
  template.replace(placeholder, (_, name: string) => of(name));

const columnsOfText = (source: TextSource | undefined): readonly string[] => {
  if (source === undefined) return [];
  if ('column' in source) return [source.column];
  return 'template' in source ? placeholdersOf(source.template) : [];
};

/** Every column that the mapping takes something from. */
export const usedColumns = (mapping: Mapping): readonly string[] => {
  const {
    key,
    number,
    title,
    text: body,
    rationale,
    theme,
    addressees,
    evidence,
    recorded,
    closed,
  } = mapping;
  const texts = [
    number,
    ...[title, body, rationale].flatMap((each) => [each?.en, each?.ar]),
    ...evidence.flatMap((each) => [each.source, each.date, each.figure, each.unit, each.link]),
    ...recorded.map(({ currency }) => currency),
  ];
  return [
    ...new Set([
      ...key,
      ...texts.flatMap(columnsOfText),
      ...('column' in theme ? [theme.column] : []),
      ...('column' in addressees ? [addressees.column] : []),
      ...recorded.map((each) => each.column),
      ...(closed === undefined ? [] : [closed.column, closed.date]),
      ...mapping.unique.flat(),
    ]),
  ];
};
