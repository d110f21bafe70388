import * as fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';
import { z } from 'zod';
import { cycleDocument } from '../../api/documents/cycle-document';
import { blocks, heading, inline, isolated, paragraphs, table } from '../../api/documents/markdown';
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
    fc.assert(
      fc.property(line, (text) => {
        const markdown = inline(text);
        if (markdown !== text) marked += 1;
        expect(read(markdown).map(said)).toStrictEqual([`paragraph(${text})`]);
        expect(read(heading(2, markdown)).map(said)).toStrictEqual([`heading(${text})`]);
        expect(read(`- **Label**: ${markdown}`).map(said)).toStrictEqual([
          `list(listItem(paragraph(strong(Label): ${text})))`,
        ]);
        expect(read(table(['A', 'B'], [[markdown, 'b']])).map(said)).toStrictEqual([
          `table(tableRow(tableCell(A)tableCell(B))tableRow(tableCell(${text})tableCell(b)))`,
        ]);
      }),
      { numRuns: 1_000, seed: 20260301 },
    );
    expect(marked).toBeGreaterThan(500);
  });

  it('comes out in its own paragraphs and lines', () => {
    const written = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(written, fc.constantFrom('\n', '\r\n'), (texts, end) => {
        const text = texts.map((lines) => lines.join(end)).join(`${end} ${end}`);
        expect(read(blocks(...paragraphs(text))).map(said)).toStrictEqual(
          texts.map((lines) => `paragraph(${lines.join('\n')})`),
        );
      }),
      { numRuns: 300, seed: 20260301 },
    );
  });

  it('stands apart where its script runs against what is round it', () => {
    expect(isolated('MWG-2026-0001', 'ar')).toBe('<bdi>MWG-2026-0001</bdi>');
    expect(isolated('MWG-2026-0001', 'en')).toBe('MWG-2026-0001');
    expect(isolated('أدلة', 'en')).toBe('<bdi>أدلة</bdi>');
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
      read(cycleDocument(recordOf(inWords(words)), part, 'ar', hour(200))).map(shapeOf);
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
