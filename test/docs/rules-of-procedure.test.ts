import { z } from 'zod';
import { rulesSchema } from '../../api/contract/rules-schema';
import { readPage } from './page';
import { rulesDocuments, tableRows } from './rules-documents';

const committed: unknown = JSON.parse(readPage('docs/reference/rules-of-procedure.schema.json'));

interface Schema {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A row of the page without its last cell, which says what the parameter means. */
type Row = readonly [parameter: string, values: string, standard: string];

const code = (value: unknown): string => `\`${String(value)}\``;

const valuesOf = (schema: Schema): string => {
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (schema.type === 'integer') return `${String(schema.minimum)} to ${String(schema.maximum)}`;
  if (schema.anyOf !== undefined) return schema.anyOf.map(valuesOf).join(' or ');
  if (schema.type === 'null') return code(null);
  if (schema.format !== undefined) return schema.format === 'date-time' ? 'instant' : schema.format;
  return schema.pattern !== undefined && schema.maxLength === 80 ? 'identifier' : 'text';
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** The rows of one field; `standard` is what an object around it has where it is left out. */
const rowsOf = (path: string, schema: Schema, required: boolean, outer?: unknown): readonly Row[] => {
  const standard = schema.default === undefined ? outer : schema.default;
  const { oneOf, items, properties } = schema;
  if (oneOf !== undefined) {
    const words = oneOf.map(({ properties: { kind } = {} }) => code(kind?.const));
    const kind = fieldOf(standard, 'kind');
    const fields = oneOf.flatMap((variant) => rowsIn(path, variant, standard));
    return [
      [`${path}.kind`, words.join(', '), kind === undefined ? 'required' : code(kind)],
      ...fields.filter(
        ([name], index) => name !== `${path}.kind` && fields.findIndex(([other]) => other === name) === index,
      ),
    ];
  }
  if (items !== undefined) return rowsOf(`${path}[]`, items, true);
  if (properties !== undefined) return rowsIn(path, schema, standard);
  const cell = standard === undefined ? (required ? 'required' : 'none') : code(standard);
  return [[path, valuesOf(schema), cell]];
};

const rowsIn = (
  path: string,
  { properties = {}, required = [] }: Schema,
  standard?: unknown,
): readonly Row[] =>
  Object.entries(properties).flatMap(([name, field]) =>
    rowsOf(path === '' ? name : `${path}.${name}`, field, required.includes(name), fieldOf(standard, name)),
  );

const typed = 'decisionTypes[].';
const rows = rowsIn('', rulesSchema() as Schema);
const ofTypes = rows.filter(([path]) => path.startsWith(typed));
const own = (row: Row): boolean => /^decisionTypes\[\]\.(?:id|names\.\w+)$/.test(row[0]);

describe('docs/reference/rules-of-procedure', () => {
  it('has the JSON Schema that the interface holds documents to', () => {
    // Where this fails: npx tawsiya rules schema > docs/reference/rules-of-procedure.schema.json && npm run format
    expect(committed).toStrictEqual(JSON.parse(JSON.stringify(rulesSchema())));
  });

  it('has every parameter with its values and its default, and says what it means', () => {
    const told = tableRows(readPage('docs/reference/rules-of-procedure.md'));
    const held = rows.filter((row) => !ofTypes.includes(row) || own(row));
    expect(told.map(([parameter, values, standard]) => [parameter, values, standard])).toStrictEqual(
      held.map(([path, values, standard]) => [code(path), values, standard]),
    );
    expect(told.map(([, , , meaning = '']) => meaning)).not.toContain('');
  });

  it('may say once what each type of decision may set too', () => {
    const general = rows.slice(
      1,
      rows.findIndex((row) => ofTypes.includes(row)),
    );
    expect(general.length).toBeGreaterThan(10);
    expect(ofTypes.filter((row) => !own(row))).toStrictEqual(
      general.map(([path, values, standard]) => [`${typed}${path}`, values, standard]),
    );
  });

  it.each(rulesDocuments)('has a schema that $file fits, and that a misspelt field does not', ({ value }) => {
    const schema = z.fromJSONSchema(committed as z.core.JSONSchema.JSONSchema);
    expect(schema.safeParse(value).error).toBeUndefined();
    expect(schema.safeParse({ ...(value as object), silense: 'assent' }).success).toBe(false);
  });
});
