import * as fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';
import { z } from 'zod';
import { cycleDocument } from '../../api/documents/cycle-document';
import { markdownOf } from '../../api/documents/markdown';
import * as parts from '../../api/documents/parts';
import type { Block } from '../../api/ports/typesetter';
import type { Language } from '../../domain/shared/refusal';
import type { RecommendationState } from '../../domain/recommendation/state';
import { hour } from '../domain/cast';
import { adopted, recordOf } from './example-cycle';

interface Node {
  readonly type: string;
  readonly value?: string | undefined;
  readonly children?: readonly Node[] | undefined;
}
const node: z.ZodType<Node> = z.object({
  type: z.string(),
  value: z.string().optional(),
  get children() {
    return z.array(node).optional();
  },
});

/** What an engine reads, which is not the writer's own idea of it. */
const read = (markdown: string): readonly Node[] =>
  // This parser asks nothing of the options; their type wants every one of them.
  node.parse(parsers.markdown.parse(markdown, {} as never)).children ?? [];

/** The type of each node, with its text: a node of any other type than expected shows. */
const said = ({ type, value, children }: Node): string =>
  type === 'text'
    ? (value ?? '')
    : type === 'break'
      ? '\n'
      : `${type}(${(children ?? []).map(said).join('')})`;

/** Whatever means something to an engine somewhere, and letters to stand between. */
const piece = fc.constantFrom(
  ...Array.from('\\`*_{}[]()<>#+-.!|~^$=:&;"\'/%'),
  ...[
    '**',
    '__',
    '```',
    '~~~',
    '---',
    '===',
    '- ',
    '+ ',
    '1. ',
    '12) ',
    '> ',
    '# ',
    ' #',
    '| ',
    ':-',
    '    ',
  ],
  ...[
    '<b>',
    '</div>',
    '<!--',
    '-->',
    '&amp;',
    '&#35;',
    '[a](b)',
    '![a](b)',
    '[^1]',
    '\\\\',
    '{{a}}',
    '{% a %}',
  ],
  ...['a', 'b ', 'نص', ' نص ', '1', '9'],
);
const line = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const written = (blocks: readonly Block[], language: Language = 'en'): string =>
  markdownOf({ language, title: '', pageNumber: '', asOf: hour(0), blocks });

const inline = (text: string): string => written([parts.paragraph(parts.quoted(text))]).trimEnd();

describe('a text of a person', () => {
  it('is escaped no further than it needs to be', () => {
    expect(inline('Costs (2 of 3): 50% - see “A”, p. 4; 1.5m & more')).toBe(
      'Costs (2 of 3): 50% - see “A”, p. 4; 1.5m &amp; more',
    );
    expect(inline('| # <b> `x` **y** [z](u)')).toBe('\\| \\# &lt;b&gt; \\`x\\` \\*\\*y\\*\\* \\[z\\](u)');
    expect(inline('  - one\n two ')).toBe('\\- one two');
    expect(inline('12. of June')).toBe('12\\. of June');
  });

  it('comes out of a paragraph, a heading, a list and a cell as it was', () => {
    let marked = 0;
    const shapes = (block: Block) => read(written([block])).map(said);
    fc.assert(
      fc.property(line, fc.boolean(), (text, isQuoted) => {
        const line = isQuoted ? parts.quoted(text) : parts.line(text);
        if (!written([parts.paragraph(line)]).includes(text)) marked += 1;
        // Whoever reads Arabic in English finds it between two tags.
        const shown = isQuoted && /\p{Script=Arabic}/u.test(text) ? `html()${text}html()` : text;
        expect(shapes(parts.paragraph(line))).toStrictEqual([`paragraph(${shown})`]);
        expect(shapes(parts.heading(2, line))).toStrictEqual([`heading(${shown})`]);
        const entry = parts.line(parts.strong('Label'), ': ', line);
        expect(shapes(parts.bullets([entry, line]))).toStrictEqual([
          `list(listItem(paragraph(strong(Label): ${shown}))listItem(paragraph(${shown})))`,
        ]);
        expect(shapes(parts.table(['A', 'B'], [[line, 'b']]))).toStrictEqual([
          `table(tableRow(tableCell(A)tableCell(B))tableRow(tableCell(${shown})tableCell(b)))`,
        ]);
      }),
      { numRuns: 1_000, seed: 20260301 },
    );
    expect(marked).toBeGreaterThan(500);
  });

  it('comes out in its own paragraphs and lines', () => {
    const several = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(several, fc.constantFrom('\n', '\r\n'), (texts, end) => {
        const text = texts.map((lines) => lines.join(end)).join(`${end} ${end}`);
        expect(read(written(parts.paragraphs(text))).map(said)).toStrictEqual(
          texts.map((lines) => `paragraph(${lines.join('\n')})`),
        );
      }),
      { numRuns: 300, seed: 20260301 },
    );
  });

  it('stands apart where its script runs against what is round it', () => {
    expect(inline('MWG-2026-0001')).toBe('MWG-2026-0001');
    expect(inline('أدلة')).toBe('<bdi>أدلة</bdi>');
    expect(written([parts.paragraph(parts.quoted('MWG-2026-0001'))], 'ar')).toContain(
      '\n<bdi>MWG-2026-0001</bdi>\n',
    );
  });
});

/** The adopted recommendation, with every text in it that a person wrote put in other words. */
const inWords = (words: string): RecommendationState => {
  const both = { ar: words, en: words };
  const said = { title: both, text: both, addressees: [words, words] };
  return {
    ...adopted,
    revisions: adopted.revisions.map((each) => ({ ...each, content: { ...each.content, ...said } })),
    rounds: adopted.rounds.map((round) => ({
      ...round,
      positions: round.positions.map((each) => ({
        ...each,
        statement: words,
        grounds: words,
        remedy: words,
      })),
    })),
  };
};

const shapeOf = ({ type, value, children }: Node): string =>
  type === 'html' ? String(value) : `${type}(${(children ?? []).map(shapeOf).join(' ')})`;

describe('a document', () => {
  it.each(['agenda', 'decisions'] as const)('has the same parts whatever persons wrote: %s', (part) => {
    const shapes = (words: string) =>
      read(markdownOf(cycleDocument(recordOf(inWords(words)), part, 'ar', hour(200)))).map(shapeOf);
    const plain = shapes('plain');
    expect(plain).toContain('<div dir="rtl" lang="ar">');
    fc.assert(
      fc.property(line, (words) => {
        expect(shapes(words)).toStrictEqual(plain);
      }),
      { numRuns: 100, seed: 20260301 },
    );
  });
});
