import type { FastifyInstance } from 'fastify';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran, type Setting } from './running';

describe('a recommendation taken through its life by command line', () => {
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
      ...['propose', 'MWG', '--title-en', 'A digest', '--title-ar', 'نشرة', '--text-en', 'Publish it.'],
      ...['--text-ar', 'تُنشر.', '--theme', 'evidence', '--addressee', 'Support office', '--json'],
    ]);
    const receipt: unknown = JSON.parse(ran.out);
    return (receipt as { references: [string] }).references[0];
  };

  const underReview = async (): Promise<string> => {
    const reference = await proposed();
    await by('salma', ['admit', reference]);
    await by('salma', ['open-round', reference, '--deadline', '2h']);
    return reference;
  };

  const awaitingEndorsement = async (): Promise<string> => {
    const reference = await underReview();
    for (const person of ['amal', 'clara', 'huda', 'layla', 'nadia'])
      await by(person, ['position', reference, 'support']);
    await by('amal', ['confirm', reference]);
    return reference;
  };

  it('shows by name who has yet to act, and when the round closes', async () => {
    const reference = await underReview();
    await by('huda', ['position', reference, 'objection', '--grounds', 'Too early.', '--remedy', 'Wait.']);
    const english = await by('huda', ['show', reference, '--lang', 'en']);
    const arabic = await by('huda', ['show', reference, '--lang', 'ar']);
    expect(english.out).toContain('under review');
    expect(english.out).toContain(
      'take a position — Ministry of Health (example): Nadia (example), Omar (example)',
    );
    expect(english.out).not.toContain('take a position — Ministry of Interior');
    expect(english.out).toMatch(/the round closes — .* \(in \d+ (?:hour|minute)s?\)/);
    expect(english.out).toMatch(/Ministry of Interior \(example\): objection {2}Huda/);
    expect(english.out).toContain('grounds Too early.');
    expect(english.out).toMatch(/Still needed to pass\s+Entities still missing for the quorum: \d of \d\./);
    expect(english.out).toContain(
      'Objections in the way, to be met, retracted or overruled: 1 (Ministry of Interior (example)).',
    );
    expect(arabic.out).toMatch(/ما ينقص للاعتماد\s+الجهات الناقصة لاكتمال النصاب القانوني/);
    expect(arabic.out).toContain('قيد الاستعراض');
    expect(arabic.out).toContain('اتخاذ موقف — وزارة الصحة (مثال): نادية (مثال)، عمر (مثال)');
    expect(arabic.out).toContain('وزارة الداخلية (مثال): اعتراض');
    expect(arabic.out).toContain('تُغلق الجولة');
  });

  it('has a round of so many working days, and shows its end by the clocks of the group', async () => {
    const reference = await proposed();
    await by('salma', ['admit', reference]);
    const term = ['--working-days', '3', '--time', '17:00'];
    const both = await by('salma', ['open-round', reference, ...term, '--calendar-days', '3']);
    expect(both).toMatchObject({ code: 2 });
    expect(both.err).toContain('either with --calendar-days or with --working-days');
    await by('salma', ['open-round', reference, ...term]);
    const english = await by('huda', ['show', reference, '--lang', 'en']);
    expect(english.out).toMatch(/closes on \d{4}-\d{2}-\d{2} at 17:00 \(Africa\/Tripoli\)/);
    const arabic = await by('huda', ['show', reference, '--lang', 'ar']);
    expect(arabic.out).toMatch(/تُغلق في \d{4}-\d{2}-\d{2} الساعة 17:00 \(Africa\/Tripoli\)/);
  });

  it('is endorsed by two persons who have seen the text and its hash', async () => {
    const reference = await awaitingEndorsement();
    const first = await by('amal', ['endorse', reference], { answer: 'yes' });
    const second = await by('clara', ['endorse', reference, '--lang', 'ar'], { answer: 'نعم' });
    const shown = await by('salma', ['show', reference]);
    const [, hash = ''] = /SHA-256\s+([0-9a-f]{64})/.exec(shown.out) ?? [];
    expect(first.err).toContain(hash);
    expect(first.err).toContain('Publish it.');
    expect(first.err).toContain('تُنشر.');
    expect(first.questions).toHaveLength(1);
    expect(second.out).toContain('مُقرّة');
    expect(shown.out).toMatch(/Stage\s+endorsed/);
    expect(shown.out).toContain('Amal (example), co-chair, Ministry of Foreign Affairs');
    expect(shown.out).toContain('consensus: no sustained objection');
  });

  it.each([['no'], [''], ['yesterday']])('is not endorsed by the answer "%s"', async (answer) => {
    const reference = await awaitingEndorsement();
    const ran = await by('amal', ['endorse', reference], { answer });
    const shown = await by('amal', ['show', reference, '--json']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('nothing was sent');
    expect(JSON.parse(shown.out)).toMatchObject({ state: { stage: 'awaiting-endorsement', keys: [] } });
  });

  it('is not endorsed where nobody can be asked, unless --hash or --yes says so', async () => {
    const reference = await awaitingEndorsement();
    const unasked = await by('amal', ['endorse', reference]);
    const wrong = await by('amal', ['endorse', reference, '--hash', 'b'.repeat(64)]);
    const yes = await by('amal', ['endorse', reference, '--yes', '--json']);
    expect([unasked.code, unasked.err]).toStrictEqual([2, expect.stringContaining('--hash')]);
    expect([wrong.code, wrong.err]).toStrictEqual([1, expect.stringContaining('TAWSIYA_TEXT_CHANGED')]);
    expect(JSON.parse(yes.out)).toMatchObject({ command: 'endorse', stage: 'awaiting-endorsement' });
  });

  it('keeps in a revision what the flags do not change', async () => {
    const reference = await underReview();
    const revise = [
      'revise',
      reference,
      '--kind',
      'editorial',
      '--note',
      'N',
      '--text-en',
      'Publish it quarterly.',
    ];
    const ran = await by('salma', revise);
    const shown = await by('salma', ['show', reference, '--json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(shown.out)).toMatchObject({
      state: {
        revisions: [
          {},
          { number: 2, content: { text: { en: 'Publish it quarterly.', ar: 'تُنشر.' }, theme: 'evidence' } },
        ],
      },
    });
  });

  it('is listed, and its group shown with the persons who may act', async () => {
    const reference = await proposed();
    const list = await by('amal', ['list', '--group', 'MWG']);
    const group = await by('amal', ['group', 'show', 'MWG']);
    const arabic = await by('amal', ['group', 'show', 'MWG', '--lang', 'ar']);
    expect(list.out).toBe(`${reference}  screening`);
    expect(group.out).toContain('Migration Working Group');
    expect(group.out).toContain('Joint Technical Coordination Committee');
    expect(group.out).toContain('Amal (example), co-chair  amal');
    expect(group.out).toContain('The quorum is half of the member entities');
    expect(arabic.out).toContain('أمل (مثال)، رئيس مشارك');
  });

  it('shows who acts for a seat by delegation, and what was done by it', async () => {
    const delegate = ['group', 'delegate', 'MWG', 'salma', '--until', '2h'];
    const given = await by('nadia', delegate);
    expect(given.out).toMatch(/^✓ 1 · delegate/);
    await by('salma', [...delegate, '--person', 'huda', '--source', 'Letter of 3 March.']);
    const [english, arabic] = await Promise.all(
      ['en', 'ar'].map((language) => by('amal', ['group', 'show', 'MWG', '--lang', language])),
    );
    expect(english?.out).toMatch(
      /Delegations\s+1: Salma \(example\) acts for Nadia \(example\) \(member, Ministry of Health \(example\)\) from .+ until /,
    );
    expect(english?.out).toMatch(/2: .+ {2}recorded by Salma \(example\): Letter of 3 March\./);
    expect(arabic?.out).toMatch(/التفويضات\s+1: ينوب سلمى \(مثال\) عن نادية \(مثال\)/);

    const reference = await underReview();
    const waiting = await by('amal', ['show', reference]);
    expect(waiting.out).toContain('Ministry of Health (example): Nadia (example), Salma (example)');
    const taken = await by('salma', ['position', reference, 'support', '--entity', 'health']);
    expect(taken.code).toBe(0);
    const shown = await by('amal', ['show', reference]);
    expect(shown.out).toContain('Salma (example), member · by delegation of Nadia (example)');

    await by('nadia', ['group', 'revoke-delegation', 'MWG', '1']);
    const after = await by('amal', ['group', 'show', 'MWG']);
    expect(after.out).not.toContain('1: Salma');
    const unknown = await by('nadia', ['group', 'revoke-delegation', 'MWG', '1', '--lang', 'ar']);
    expect([unknown.code, unknown.err]).toStrictEqual([
      1,
      expect.stringContaining('لا يوجد تفويض سارٍ أو مقبل برقم 1.'),
    ]);
  });

  it('is coloured only where the terminal says so', async () => {
    const reference = await proposed();
    const plain = await by('amal', ['show', reference]);
    const coloured = await by('amal', ['show', reference], { coloured: true });
    expect(plain.out).not.toContain('\u001B');
    expect(coloured.out).toContain('\u001B[1m');
  });
});
