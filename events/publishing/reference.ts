/** The reference page of the catalogue in one language. */
import { catalogue } from '../catalogue';
import type { EntityKind, EventVersion } from '../event-version';
import type { Examples } from './examples';
import { schemaOf, type JsonSchema } from './json-schema';
import { pageWords } from './words';

export type PageLanguage = 'en' | 'ar';

const kinds = ['recommendation', 'action', 'cycle', 'group'] as const satisfies readonly EntityKind[];

const defs = '#/$defs/';

const code = (text: string): string => `\`${text}\``;

const said =
  (language: PageLanguage) =>
  (word: keyof typeof pageWords): string =>
    pageWords[word][language];

type Said = ReturnType<typeof said>;

const ofType = (schema: JsonSchema, say: Said): string => {
  if (schema.format === 'date-time') return say('instant');
  if (schema.format === 'date') return say('date');
  switch (schema.type) {
    case 'string':
      return say('string');
    case 'integer':
      return say('integer');
    case 'number':
      return say('number');
    case 'boolean':
      return say('boolean');
    case 'null':
      return say('nothing');
    case 'object':
      return schema.properties === undefined
        ? say('object')
        : `${say('with')} ${Object.keys(schema.properties).map(code).join(', ')}`;
    default:
      return say('anything');
  }
};

/** What a field holds, in a few words. */
const inWords = (schema: JsonSchema, say: Said): string => {
  const words = schema['x-extensible-enum'];
  if (schema.$ref?.startsWith(defs) === true) {
    const name = schema.$ref.slice(defs.length);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (words !== undefined) return `${say('oneOf')} ${words.map(code).join(', ')}`;
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.anyOf !== undefined)
    return schema.anyOf.map((each) => inWords(each, say)).join(` ${say('or')} `);
  if (schema.type === 'array') return `${say('listOf')} ${inWords(schema.items ?? {}, say)}`;
  return ofType(schema, say);
};

const meaningOf = (schema: JsonSchema, language: PageLanguage): string =>
  schema[language === 'ar' ? 'x-description-ar' : 'description'] ?? '';

const tableOf = (
  { properties = {}, required = [] }: JsonSchema,
  language: PageLanguage,
): readonly string[] => {
  const say = said(language);
  const rows = Object.entries(properties).map(
    ([name, schema]) =>
      `| ${code(name)} | ${meaningOf(schema, language)} | ${inWords(schema, say)} | ${say(required.includes(name) ? 'yes' : 'no')} |`,
  );
  return rows.length === 0
    ? [say('noFields')]
    : [
        `| ${say('field')} | ${say('meaning')} | ${say('type')} | ${say('needed')} |`,
        '| --- | --- | --- | --- |',
        ...rows,
      ];
};

const eventLines = (
  entry: EventVersion,
  schema: JsonSchema,
  examples: Examples,
  language: PageLanguage,
): readonly string[] => {
  const say = said(language);
  const { type, summary, reasonCodes } = entry;
  return [
    `### ${code(type)}`,
    '',
    summary[language],
    '',
    ...(reasonCodes.length === 0 ? [] : [`${say('reasonCodes')}: ${reasonCodes.map(code).join(', ')}`, '']),
    ...tableOf(schema.properties?.['details'] ?? {}, language),
    '',
    `<details><summary>${say('example').replaceAll('`', '')}</summary>`,
    '',
    '```json',
    JSON.stringify(examples.of(type).data, null, 2),
    '```',
    '',
    '</details>',
    '',
  ];
};

const partLines = (name: string, schema: JsonSchema, language: PageLanguage): readonly string[] => [
  `### ${name}`,
  '',
  meaningOf(schema, language),
  '',
  ...(schema.properties === undefined ? [inWords(schema, said(language))] : tableOf(schema, language)),
  '',
];

/** @param language of the page; event names and fields are the same in both */
export const referencePage = (examples: Examples, language: PageLanguage): string => {
  const say = said(language);
  const parts = new Map<string, JsonSchema>();
  const events = kinds.flatMap((kind) => [
    `## ${say(kind)}`,
    '',
    ...Object.values<EventVersion>(catalogue[kind]).flatMap((entry) => {
      const schema = schemaOf(entry);
      for (const [name, part] of Object.entries(schema.$defs ?? {})) parts.set(name, part);
      return eventLines(entry, schema, examples, language);
    }),
  ]);
  const shared = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = [
    `# ${say('title')}`,
    '',
    say('made'),
    '',
    `${say('machine')} ${say('otherLanguage')}`,
    '',
    ...events,
    `## ${say('parts')}`,
    '',
    say('partsSay'),
    '',
    ...shared.flatMap(([name, part]) => partLines(name, part, language)),
  ];
  const text = `${lines.join('\n').trimEnd()}\n`;
  return language === 'ar' ? `<div dir="rtl">\n\n${text}\n</div>\n` : text;
};
