import * as fc from 'fast-check';
import type { StoppableTypesetter } from '../../../adapters/pdf/typesetter';
import { cycleDocument } from '../../../api/documents/cycle-document';
import { heading, line, paragraph, paragraphs, quoted, table, bullets } from '../../../api/documents/parts';
import type { Block, Document } from '../../../api/ports/typesetter';
import { adopted, recordOf } from '../../api/example-cycle';
import { content, hour } from '../../domain/cast';
import { hashOf } from '../../domain/recommendation/stories';
import { readPdf, type ReadPdf } from '../../support/read-pdf';
import { startTypesetter } from '../../support/typesetter';

const documentOf = (blocks: readonly Block[], language: Document['language']): Document => ({
  language,
  title: 'Title',
  pageNumber: '{page}/{pages}',
  asOf: hour(0),
  blocks,
});

const linesOf = ({ pages }: ReadPdf): readonly string[] => pages.flatMap(({ lines }) => lines);

describe('a document as PDF', () => {
  let typesetter: StoppableTypesetter;
  beforeAll(() => {
    typesetter = startTypesetter();
  });
  afterAll(() => typesetter.stop());

  const read = async (document: Document): Promise<ReadPdf> => readPdf(await typesetter.pdf(document));

  it('says in English what the Markdown says', async () => {
    const pdf = await read(cycleDocument(recordOf(adopted), 'decisions', 'en', hour(200)));
    expect([pdf.title, pdf.language]).toStrictEqual(['Decisions: First cycle', 'en']);
    const lines = linesOf(pdf);
    for (const each of [
      'Decisions: First cycle',
      '• Review cycle: MWG-C-0001',
      '• As of: 2026-03-09 17:00 (UTC)',
      '1. MWG-2026-0001: Shared evidence',
      'Outcome: adopted. The majority was reached.',
      `• SHA-256: ${hashOf(content)}`,
      '• More than 1/2 of the votes cast (5) is needed: 3; in favour: 4.',
      'Evidence is shared every month.',
      'Page 1 of 2',
      'Page 2 of 2',
    ])
      expect(lines).toContain(each);
    expect(lines).toContainEqual(expect.stringMatching(/^• Group: Migration Working Group · .*\(MWG\)$/));
  });

  it('reads in Arabic from right to left, with the Latin references in their own direction', async () => {
    const pdf = await read(cycleDocument(recordOf(adopted), 'decisions', 'ar', hour(200)));
    expect([pdf.title, pdf.language]).toStrictEqual(['القرارات: الدورة الأولى', 'ar']);
    const lines = linesOf(pdf);
    for (const each of [
      'القرارات: الدورة الأولى',
      '• الفريق: فريق العمل المعني بالهجرة · Migration Working Group (MWG)',
      '• دورة الاستعراض: MWG-C-0001',
      '1. MWG-2026-0001: أدلة مشتركة',
      'النتيجة: معتمدة. تحققت الأغلبية.',
      `• بصمة SHA-256: ${hashOf(content)}`,
      'الجهة الموقف اتخذه',
      'أدلة مشتركة',
      'صفحة 1 من 2',
    ])
      expect(lines).toContain(each);
  });

  it('begins in Arabic at the right edge of the page and in English at the left', async () => {
    const [arabic, english] = await Promise.all([
      read(documentOf([paragraph('نص')], 'ar')),
      read(documentOf([paragraph('Text')], 'en')),
    ]);
    // A4 is 595 points wide and its margins are 62: the page number stands in the middle.
    expect(arabic.pages[0]?.reach[1]).toBeCloseTo(595 - 62, -1);
    expect(english.pages[0]?.reach[0]).toBeCloseTo(62, -1);
  });

  it('tells programs that read it aloud what is a heading, a list and a table', async () => {
    const { pages } = await read(cycleDocument(recordOf(adopted), 'decisions', 'ar', hour(200)));
    const roles = pages.flatMap((page) => page.roles);
    expect(roles).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'P']),
    );
    expect(roles.filter((role) => role === 'TD')).toHaveLength(15);
  });

  it('is the same bytes for the same document, from another thread too', async () => {
    const document = cycleDocument(recordOf(adopted), 'decisions', 'ar', hour(200));
    const first = await typesetter.pdf(document);
    const again = await typesetter.pdf(document);
    await typesetter.stop();
    const anew = await typesetter.pdf(document);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, anew)).toBe(0);
    expect(Buffer.compare(first, await typesetter.pdf({ ...document, asOf: hour(201) }))).not.toBe(0);
  });

  it('shows what a person wrote and takes no letter of it for markup', async () => {
    const written = '#set page(width: 1cm) = * _a_ $x$ `b` @c <d> [e] \\u{41} // f';
    expect(linesOf(await read(documentOf([paragraph(quoted(written))], 'en')))[0]).toBe(written);
  });

  it('shows Greek, Cyrillic and signs, and the sign for a lost letter where no font has it', async () => {
    const text = 'Ελλάδα → Україна ≥ 漢字';
    expect(linesOf(await read(documentOf([paragraph(quoted(text))], 'en')))[0]).toBe(
      'Ελλάδα → Україна ≥ \uFFFD\uFFFD'.normalize('NFC').replace(/\p{M}/gu, ''),
    );
  });

  it('lets a word that is wider than its cell go on in the next line', async () => {
    const rows = [[quoted('w'.repeat(120)), line('b'), line('c')]];
    const { pages } = await read(documentOf([table(['A', 'B', 'C'], rows)], 'en'));
    expect(pages[0]?.reach[1]).toBeLessThan(595 - 61);
    expect(pages[0]?.lines.join('').match(/w/g)).toHaveLength(120);
  });

  it('is made of whatever letters, marks and signs persons write', async () => {
    const pieces = [
      ...[
        'مهاجرًا',
        'أَمۡ',
        'يُبتّ',
        'لا',
        'الله',
        'ﷺ',
        'ﻻ',
        'گ',
        'ی',
        '٣٤',
        'שלום',
        'ܐ',
        'हिन्दी',
        '中文',
        '👩‍👩‍👧',
        'Привет',
      ],
      ...[
        'MWG-2026-0042',
        'https://a.org/b?c=1',
        '1/2',
        '50%',
        '(',
        ')',
        '«',
        '»',
        '-',
        ' ',
        ' ',
        '→',
        '≥',
        '✓',
        'é',
      ],
      ...[
        '\u0651',
        '\u064b',
        '\u0301',
        '\u200c',
        '\u200d',
        '\u200e',
        '\u200f',
        '\u061c',
        '\u00ad',
        '\u00a0',
        '\ufeff',
      ],
      ...['#', '*', '\\', '"', "'", '$', '@x', '<l>', '//', '/*', '~', '{page}'],
    ];
    const text = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 })
      .map((all) => all.join(''));
    const blocks = fc
      .tuple(text, text, text)
      .map(([one, two, three]): readonly Block[] => [
        heading(2, line('1. ', quoted(one), ': ', quoted(two))),
        bullets([line(quoted(three), ' (', quoted(one), ')'), two]),
        ...paragraphs(`${one}\n${two}`),
        table(['A', quoted(two)], [[quoted(three), one]]),
        { kind: 'passage', language: 'ar', blocks: paragraphs(three) },
        { kind: 'passage', language: 'en', blocks: paragraphs(one) },
      ]);
    await fc.assert(
      fc.asyncProperty(blocks, fc.constantFrom('ar', 'en'), async (written, language) => {
        const pdf = await typesetter.pdf(documentOf(written, language));
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      }),
      { numRuns: 150, seed: 20260301 },
    );
  });
});
