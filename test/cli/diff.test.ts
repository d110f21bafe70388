import type { FastifyInstance } from 'fastify';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran, type Setting } from './running';

describe('what differs between two revisions, by command line', () => {
  let app: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    const { engine, feed } = engineInMemory();
    ({ app, url } = await listening(engine, feed));
  });
  afterEach(() => app.close());

  const by = (person: string, args: readonly string[], setting: Setting = {}): Promise<Ran> =>
    tawsiya([...args, '--as', person], { url, now: new Date().toISOString(), ...setting });

  const proposed = async (): Promise<string> => {
    const ran = await by('layla', [
      ...[
        'propose',
        'MWG',
        '--title-en',
        'A digest',
        '--title-ar',
        'نشرة',
        '--text-en',
        'Publish it\nevery month.',
      ],
      ...['--text-ar', 'تُنشر النشرةُ كل شهر؛ وتُراجع.', '--theme', 'evidence', '--json'],
      ...['--addressee', 'Support office', '--addressee', 'Ministry of Interior'],
    ]);
    const receipt: unknown = JSON.parse(ran.out);
    const [reference] = (receipt as { references: [string] }).references;
    await by('salma', ['admit', reference]);
    return reference;
  };

  const revise = (reference: string, ...flags: readonly string[]): Promise<Ran> =>
    by('salma', ['revise', reference, '--kind', 'editorial', '--note', 'N', ...flags]);

  const revised = async (): Promise<string> => {
    const reference = await proposed();
    await revise(
      ...([reference, '--text-en', 'Publish it\nevery quarter.'] as const),
      ...['--text-ar', 'تُنشر النشرةُ كل ربع سنة، وتُراجع.'],
    );
    return reference;
  };

  it('is marked as wdiff marks it where there are no colours, the language of the reader first', async () => {
    const reference = await revised();
    const english = await by('amal', ['diff', reference, '--lang', 'en']);
    const arabic = await by('amal', ['diff', reference, '--lang', 'ar']);
    expect(english.out.split('\n')).toStrictEqual([
      `${reference}  Revision 2 compared with revision 1`,
      'Text (English)  Publish it',
      '                every [-month-]{+quarter+}.',
      'Text (Arabic)   تُنشر النشرةُ كل [-شهر؛-]{+ربع سنة،+} وتُراجع.',
    ]);
    expect(arabic.out.split('\n')).toStrictEqual([
      `${reference}  المراجعة 2 مقارنةً بالمراجعة 1`,
      'النص (بالعربية)     تُنشر النشرةُ كل [-شهر؛-]{+ربع سنة،+} وتُراجع.',
      'النص (بالإنجليزية)  Publish it',
      '                    every [-month-]{+quarter+}.',
    ]);
  });

  it('is struck through and underlined where there are colours, and bears no other mark', async () => {
    const reference = await revised();
    const { out } = await by('amal', ['diff', reference], { coloured: true });
    expect(out).toContain('\u001B[31m\u001B[9mmonth\u001B[');
    expect(out).toContain('\u001B[32m\u001B[4mquarter\u001B[');
    expect(out).not.toMatch(/\[-|\{\+/);
  });

  it('keeps marks off line breaks and shows those that were themselves changed', async () => {
    const reference = await proposed();
    await revise(reference, '--text-en', 'Publish it every month.');
    const breaks = await by('amal', ['diff', reference]);
    await revise(reference, '--text-en', 'Publish it every month.\n\nOne lead.\nOne date.');
    const lines = await by('amal', ['diff', reference]);
    expect(breaks.out).toContain('Publish it[-¶-]{+ +}every month.');
    expect(
      lines.out
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    ).toStrictEqual(['Text (English)  Publish it every month.', '', '{+One lead.+}', '{+One date.+}']);
  });

  it('names the other fields that differ', async () => {
    const reference = await proposed();
    await revise(
      ...([reference, '--theme', 'data', '--addressee', 'Support office', '--addressee', 'IOM'] as const),
      ...['--evidence', 'source=DTM; date=2018-02; figure=704142; unit=migrants'],
    );
    const { out } = await by('amal', ['diff', reference]);
    expect(out.split('\n').slice(1)).toStrictEqual([
      'Theme         [-evidence-]',
      '              {+data+}',
      'Addressed to  [-Ministry of Interior-]',
      '              Support office',
      '              {+IOM+}',
      'Evidence      {+704142 migrants · DTM · 2018-02+}',
    ]);
  });

  it('says so where items stand in another order, and where nothing differs', async () => {
    const reference = await proposed();
    await revise(reference, '--addressee', 'Ministry of Interior', '--addressee', 'Support office');
    const order = await by('amal', ['diff', reference]);
    const same = await by('amal', ['diff', reference, '--from', '2', '--to', '2']);
    const arabic = await by('amal', ['diff', reference, '--from', '2', '--lang', 'ar']);
    expect(order.out).toMatch(/Ministry of Interior\n +Support office\n +in another order$/);
    expect(same.out).toBe(`${reference}  Revision 2 compared with revision 2\nNothing differs.`);
    expect(arabic.out).toContain('لا يوجد أي فرق.');
  });

  it('is of any two revisions, and comes as JSON', async () => {
    const reference = await revised();
    await revise(reference, '--title-en', 'A quarterly digest');
    const last = await by('amal', ['diff', reference]);
    const both = await by('amal', ['diff', reference, '--from', '1', '--to', '3']);
    const json = await by('amal', ['diff', reference, '--from', '3', '--to', '1', '--json']);
    expect(last.out.split('\n').slice(1)).toStrictEqual(['Title (English)  A {+quarterly+} digest']);
    expect(both.out).toContain('every [-month-]{+quarter+}.');
    expect(both.out).toContain('A {+quarterly+} digest');
    expect(JSON.parse(json.out)).toMatchObject({
      from: 3,
      to: 1,
      texts: expect.arrayContaining([
        {
          field: 'title',
          language: 'en',
          changed: true,
          parts: [
            { kind: 'same', text: 'A' },
            { kind: 'removed', text: ' quarterly' },
            { kind: 'same', text: ' digest' },
          ],
        },
      ]) as unknown,
    });
  });

  it.each([
    [['--to', '9'], 1, 'TAWSIYA_UNKNOWN_REVISION, field to'],
    [['--from', '0'], 1, 'TAWSIYA_MALFORMED, field from'],
    [['--from', 'one'], 2, '--from'],
    [[], 1, 'TAWSIYA_NO_EARLIER_REVISION, field from'],
  ])('is refused where there is no such revision: %j', async (flags, code, words) => {
    const reference = await proposed();
    const ran = await by('amal', ['diff', reference, ...flags]);
    expect([ran.code, ran.out]).toStrictEqual([code, '']);
    expect(ran.err).toContain(words);
  });
});
