/**
 * Markdown that engines read alike: CommonMark, with the tables of GitHub.
 *
 * Invariants
 * 1. A text comes out as that text: no character of it is read as Markdown or as HTML. An engine that makes links of
 *    bare addresses still does.
 * 2. No two scripts run into each other: whatever may run against its surroundings stands in `<bdi>`, which takes
 *    its direction from its own first letter.
 */
import type { Language } from '../../domain/shared/refusal';
import type { Block, Document, Line, Span } from '../ports/typesetter';

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

const escaped = (text: string): string =>
  entities.reduce((so, [mark, entity]) => so.replaceAll(mark, entity), text.replace(markup, '\\$&'));

/** Hebrew, Arabic and the other scripts that run from right to left, with their presentation forms. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** In an English document only what is not English needs it. */
const isolated = (markdown: string, language: Language): string =>
  language === 'ar' || rightToLeft.test(markdown) ? `<bdi>${markdown}</bdi>` : markdown;

const spanIn = (span: Span, language: Language): string => {
  switch (span.kind) {
    case 'text':
      return escaped(span.text);
    case 'quoted':
      return isolated(escaped(span.text).replace(opening, '\\'), language);
    // It holds no backtick.
    case 'exact':
      return isolated(`\`${span.text}\``, language);
    case 'strong':
      return `**${inlineIn(span.spans, language)}**`;
  }
};

const inlineIn = (line: Line, language: Language): string =>
  line.map((span) => spanIn(span, language)).join('');

/** To stand where a block begins. */
const lineIn = (line: Line, language: Language): string => inlineIn(line, language).replace(opening, '\\');

const rowIn = (cells: readonly Line[], language: Language): string =>
  `| ${cells.map((cell) => lineIn(cell, language)).join(' | ')} |`;

/** Blocks with an empty line between them. */
const parted = (blocks: readonly string[]): string => blocks.join('\n\n');

const directions = { ar: 'rtl', en: 'ltr' } as const satisfies Record<Language, string>;

/** Blocks of one language, with its direction. The empty lines have what stands between read as Markdown. */
const blocksOf = (language: Language, blocks: readonly string[]): string =>
  parted([`<div dir="${directions[language]}" lang="${language}">`, ...blocks, '</div>']);

/** @param language that of the whole document */
const blockIn = (block: Block, language: Language): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineIn(block.line, language)}`;
    case 'paragraph':
      return block.lines.map((line) => lineIn(line, language)).join('\\\n');
    case 'bullets':
      return block.items.map((item) => `- ${lineIn(item, language)}`).join('\n');
    case 'table': {
      const { header, rows } = block;
      const rule = `| ${header.map(() => '---').join(' | ')} |`;
      return [rowIn(header, language), rule, ...rows.map((row) => rowIn(row, language))].join('\n');
    }
    case 'passage':
      return blocksOf(
        block.language,
        block.blocks.map((each) => blockIn(each, language)),
      );
  }
};

/** It ends in a line feed. */
export const markdownOf = ({ language, blocks }: Document): string => {
  const written = blocks.map((block) => blockIn(block, language));
  return `${language === 'ar' ? blocksOf(language, written) : parted(written)}\n`;
};
