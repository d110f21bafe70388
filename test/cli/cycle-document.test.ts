import type { FastifyInstance } from 'fastify';
import { withClosingCycle } from './closing-cycle';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran } from './running';

/** Stands for a PDF: bytes that are no text. */
const pdfOf = (language: string, title: string): Uint8Array =>
  Uint8Array.from([0xff, 0x00, ...new TextEncoder().encode(`${language} ${title}`)]);

describe('the papers of a cycle, by command line', () => {
  let app: FastifyInstance;
  let url: string;
  let agenda: string[];
  beforeEach(async () => {
    agenda = [];
    const { engine, feed } = engineInMemory();
    ({ app, url } = await listening(
      withClosingCycle(engine, () => agenda),
      feed,
      { pdf: async ({ language, title }) => pdfOf(language, title) },
    ));
  });
  afterEach(() => app.close());

  const by = (person: string, args: readonly string[]): Promise<Ran> =>
    tawsiya([...args, '--as', person], { url, now: new Date().toISOString() });

  /** Two items on the agenda: a title that would be a heading, decided; and one that there is not. */
  const prepared = async (): Promise<string> => {
    const ran = await by('layla', [
      ...['propose', 'MWG', '--title-en', '# A | digest', '--text-en', 'Publish it.'],
      ...['--theme', 'evidence', '--addressee', 'Support office', '--json'],
    ]);
    const receipt: unknown = JSON.parse(ran.out);
    const [reference] = (receipt as { references: [string] }).references;
    await by('salma', ['admit', reference]);
    await by('salma', ['open-round', reference, '--deadline', '2h', '--cycle', 'MWG-C-0001']);
    for (const person of ['amal', 'clara', 'huda', 'layla', 'nadia'])
      await by(person, ['position', reference, 'support']);
    agenda = [reference, 'MWG-2026-9999'];
    return reference;
  };

  it('are the agenda where none is named, in the language of the reader', async () => {
    const reference = await prepared();
    const english = await by('amal', ['cycle', 'document', 'MWG-C-0001']);
    const arabic = await by('amal', ['cycle', 'document', 'MWG-C-0001', '--lang', 'ar']);
    expect([english.code, arabic.code]).toStrictEqual([0, 0]);
    expect(english.out.split('\n').slice(0, 6)).toStrictEqual([
      '# Agenda: First cycle',
      '',
      '- **Group**: Migration Working Group · <bdi>فريق العمل المعني بالهجرة</bdi> (MWG)',
      '- **Review cycle**: MWG-C-0001',
      '- **Kind**: written procedure',
      '- **Stage**: closing',
    ]);
    expect(english.out).toContain('- **Items left out that you may not see**: 1\n');
    expect(english.out).toContain(`\n## 1. ${reference}: \\# A \\| digest\n`);
    expect(english.out).toMatch(/- \*\*SHA-256\*\*: `[0-9a-f]{64}`$/);
    expect(arabic.out).toMatch(/^<div dir="rtl" lang="ar">\n\n# جدول الأعمال: /);
    expect(arabic.out).toMatch(/<\/div>$/);
  });

  it('are the decisions where these are asked for', async () => {
    await prepared();
    const args = ['cycle', 'document', 'MWG-C-0001', '--part', 'decisions'];
    const english = await by('amal', args);
    const arabic = await by('amal', [...args, '--lang', 'ar']);
    expect(english.out).toContain('\n**Outcome: adopted.** ');
    expect(english.out).toContain('\n### Adopted text\n\n**\\# A \\| digest**\n\nPublish it.');
    expect(arabic.out).toContain('\nالنص موجود بالإنجليزية وحدها.\n\n<div dir="ltr" lang="en">\n');
  });

  it('are one field of an object as JSON', async () => {
    await prepared();
    const ran = await by('amal', ['cycle', 'document', 'MWG-C-0001', '--json']);
    const answer: unknown = JSON.parse(ran.out);
    expect(Object.keys(answer as object)).toStrictEqual(['markdown']);
    expect(answer).toMatchObject({ markdown: expect.stringMatching(/^# Agenda: [^]*\n$/) as unknown });
  });

  describe('as PDF', () => {
    const args = ['cycle', 'document', 'MWG-C-0001', '--pdf'];

    it('go to the file that is named, and the person is told', async () => {
      const english = await by('amal', [...args, 'agenda.pdf']);
      const arabic = await by('amal', [...args, 'agenda.pdf', '--part', 'decisions', '--lang', 'ar']);
      expect([english.out, arabic.out]).toStrictEqual(['Written to agenda.pdf', 'كُتبت في agenda.pdf']);
      expect(english.saved['agenda.pdf']).toStrictEqual(pdfOf('en', 'Agenda: First cycle'));
      expect(arabic.saved['agenda.pdf']).toStrictEqual(pdfOf('ar', 'القرارات: First cycle'));
      const asJson = await by('amal', [...args, 'agenda.pdf', '--json']);
      expect(asJson.out).toBe('{"pdf":"agenda.pdf"}');
    });

    it('go to a program on standard output with nothing else, and to no terminal', async () => {
      const piped = await by('amal', [...args, '-']);
      expect([piped.code, piped.out, piped.err]).toStrictEqual([0, '', '']);
      expect(piped.saved['-']).toStrictEqual(pdfOf('en', 'Agenda: First cycle'));
      const watched = await tawsiya([...args, '-', '--as', 'amal', '--lang', 'ar'], { url, watched: true });
      expect([watched.code, watched.saved]).toStrictEqual([2, {}]);
      expect(watched.err).toContain('--pdf MWG-C-0001.pdf');
    });

    it('are refused in words where the file cannot be written, or the cycle is none', async () => {
      const nowhere = await by('amal', [...args, '/nowhere/agenda.pdf']);
      const unknown = await by('amal', ['cycle', 'document', 'MWG-C-0009', '--pdf', 'agenda.pdf']);
      expect([nowhere.code, unknown.code, unknown.saved]).toStrictEqual([2, 1, {}]);
      expect(nowhere.err).toContain('The file /nowhere/agenda.pdf cannot be written: no such folder');
      expect(unknown.err).toContain('There is no review cycle MWG-C-0009.');
    });
  });

  it('are refused in words for a cycle that there is not, and for a part that is none', async () => {
    const unknown = await by('amal', ['cycle', 'document', 'MWG-C-0009', '--lang', 'ar']);
    const minutes = await by('amal', ['cycle', 'document', 'MWG-C-0001', '--part', 'minutes']);
    expect([unknown.code, unknown.out, minutes.code, minutes.out]).toStrictEqual([1, '', 2, '']);
    expect(unknown.err).toContain('لا توجد دورة استعراض بالمرجع MWG-C-0009.');
    expect(minutes.err).toContain('decisions');
  });
});
