/**
 * Markdown that engines read alike: CommonMark, with the tables of GitHub.
 *
 * Invariants
 * 1. A text of a person comes out as that text: no character of it is read as Markdown or as HTML. An engine that makes
 *    links of bare addresses still does.
 * 2. No two scripts run into each other: whatever may run against its surroundings stands in `<bdi>`, which takes
 *    its direction from its own first letter.
 */
import type { Language } from '../../domain/shared/refusal';

/** Characters that mean something wherever they stand, for CommonMark or for one of its common extensions. */
const markup = /[\\`*_{}[\]|#~!$^]/g;

/** HTML knows these three by name, and so does Markdown; a backslash would be Markdown’s alone. */
const entities: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
];

/** What begins a list, a rule, a heading by underlining, a definition or a table’s second row. */
const opening = /^(?=[-+=:%])|(?<=^\d{1,9})(?=[.)])/;

/** The text of a person on one line, to stand anywhere in a line or in the cell of a table. */
export const inline = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim().replace(markup, '\\$&');
  return entities.reduce((so, [mark, entity]) => so.replaceAll(mark, entity), line).replace(opening, '\\');
};

/** The text of a person as paragraphs: its lines and its empty lines stay. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((paragraph) => paragraph.split(/\r?\n/).map(inline).filter(Boolean).join('\\\n'))
    .filter(Boolean);

/** Hebrew, Arabic and the other scripts that run from right to left, with their presentation forms. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Put round Markdown that is done; in an English document only what is not English needs it. */
export const isolated = (markdown: string, language: Language): string =>
  language === 'ar' || rightToLeft.test(markdown) ? `<bdi>${markdown}</bdi>` : markdown;

/** What is to be copied letter by letter: a hash. It holds no backtick. */
export const exactly = (value: string, language: Language): string => isolated(`\`${value}\``, language);

export const heading = (level: 1 | 2 | 3, markdown: string): string => `${'#'.repeat(level)} ${markdown}`;

/** Blocks with an empty line between them. */
export const blocks = (...each: readonly string[]): string => each.join('\n\n');

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');

const directions = { ar: 'rtl', en: 'ltr' } as const satisfies Record<Language, string>;

/** Blocks of one language, with its direction. The empty lines have what stands between read as Markdown. */
export const blocksIn = (language: Language, ...each: readonly string[]): readonly string[] => [
  `<div dir="${directions[language]}" lang="${language}">`,
  ...each,
  '</div>',
];
