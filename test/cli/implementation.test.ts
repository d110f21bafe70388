import type { FastifyInstance } from 'fastify';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran, type Setting } from './running';

const action = (id: string, en: string, ar: string, ...dependsOn: string[]) => ({
  id,
  lead: { kind: 'entity', entityId: 'health' },
  plan: { title: { en, ar }, due: { written: 'Q3 2099' }, dependsOn },
});
const planned = {
  actions: [
    action('protocol', 'Sign a protocol', 'توقيع بروتوكول'),
    action('training', 'Train the staff', 'تدريب الموظفين', 'protocol'),
  ],
};
const files = {
  'plan.json': JSON.stringify(planned),
  'loop.json': JSON.stringify({ actions: [action('a', 'A', 'أ', 'a')] }),
};

describe('an implementation by command line', () => {
  let app: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    const { engine, feed } = engineInMemory();
    ({ app, url } = await listening(engine, feed));
  });
  afterEach(() => app.close());

  const by = (person: string, args: readonly string[], setting: Setting = {}): Promise<Ran> =>
    tawsiya([...args, '--as', person], { url, files, now: new Date().toISOString(), ...setting });

  const endorsed = async (): Promise<string> => {
    const ran = await by('layla', [
      ...['propose', 'MWG', '--title-en', 'A digest', '--title-ar', 'نشرة', '--text-en', 'Publish it.'],
      ...['--text-ar', 'تُنشر.', '--theme', 'evidence', '--addressee', 'Support office', '--json'],
    ]);
    const receipt: unknown = JSON.parse(ran.out);
    const { references } = receipt as { readonly references: readonly [string] };
    const [reference] = references;
    await by('salma', ['admit', reference]);
    await by('salma', ['open-round', reference, '--deadline', '2h']);
    for (const person of ['amal', 'clara', 'huda', 'layla', 'nadia'])
      await by(person, ['position', reference, 'support']);
    await by('amal', ['confirm', reference]);
    for (const person of ['amal', 'clara']) await by(person, ['endorse', reference, '--yes']);
    return reference;
  };

  it('is planned in a file, returned, submitted again, approved and judged, and shows all of it', async () => {
    const reference = await endorsed();
    const loop = await by('salma', ['submit-plan', reference, 'loop.json', '--lang', 'ar']);
    expect(loop).toMatchObject({
      code: 1,
      err: expect.stringContaining('TAWSIYA_DEPENDENCY_LOOP') as string,
    });
    expect(loop.err).toContain('لن يبدأ أي إجراء من هذه الحلقة أبداً: a → a');
    await by('salma', ['submit-plan', reference, 'plan.json']);
    await by('amal', ['return-plan', reference, '1', '--reasons', 'Who trains them?']);
    const returned = await by('salma', ['show', reference, '--lang', 'en']);
    expect(returned.out).toMatch(/Plan of actions\s+1 · returned for additional work · Who trains them\?/);

    await by('salma', ['submit-plan', reference, 'plan.json']);
    const waits = await by('salma', ['show', reference, '--lang', 'en']);
    expect(waits.out).toMatch(/Plan of actions\s+2 · waits for approval/);
    expect(waits.out).toContain('training: Train the staff · Ministry of Health (example) · Q3 2099');
    expect(waits.out).toContain('approve the plan of actions — Amal (example)');
    const approved = await by('clara', ['approve-plan', reference, '2']);
    expect(approved.out).toContain('in implementation');

    const pending = ['--value', 'pending', '--session', 'Third meeting', '--source', 'Letter of 2 April'];
    await by('salma', [
      'record-response',
      reference,
      ...pending,
      '--text-en',
      'Later.',
      '--date',
      '2026-04-02',
    ]);
    const outcome = ['--outcome', 'partially-implemented', '--reasons', 'A start is made.'];
    const wrong = await by('amal', ['judge', reference, ...outcome, '--dissent', 'health']);
    expect(wrong).toMatchObject({
      code: 2,
      err: expect.stringContaining('"health" is no dissent') as string,
    });
    await by('amal', [
      'judge',
      reference,
      ...outcome,
      '--dissent',
      'health=Not enough.',
      '--source',
      'Minutes',
    ]);
    await by('huda', ['dissent', reference, '--text', 'Nor for us.']);
    const english = await by('salma', ['show', reference, '--lang', 'en']);
    expect(english.out).toMatch(
      /Judgements\s+1\. partially implemented · Amal \(example\) · .* · A start is made\./,
    );
    expect(english.out).toContain('dissent of Ministry of Health (example): Not enough.');
    expect(english.out).toContain('dissent of Ministry of Interior (example): Nor for us.');
    expect(english.out).toMatch(
      /Responses\s+Support office \(1\) · pending · Third meeting · Letter of 2 April/,
    );
    const arabic = await by('salma', ['show', reference, '--lang', 'ar']);
    expect(arabic.out).toMatch(/الأحكام على التنفيذ\s+1\. نُفذت بشكل جزئي/);
    expect(arabic.out).toMatch(/الردود\s+Support office \(1\) · قيد النظر/);
  });

  it('is closed with a report in both languages', async () => {
    const reference = await endorsed();
    await by('salma', ['submit-plan', reference, 'plan.json']);
    await by('clara', ['approve-plan', reference, '1']);
    await by('amal', [
      'judge',
      reference,
      '--outcome',
      'not-implemented',
      '--reasons',
      'Nothing came of it.',
    ]);
    const close = ['close', reference, '--outcome', 'not-implemented', '--reasons', 'As judged.'];
    const without = await by('salma', close);
    expect(without).toMatchObject({
      code: 1,
      err: expect.stringContaining('TAWSIYA_CLOSING_REPORT_NEEDED') as string,
    });
    const half = await by('salma', [...close, '--report-en', 'Nothing was done.']);
    expect(half).toMatchObject({ code: 1, err: expect.stringContaining('report.ar') as string });
    await by('salma', [...close, '--report-en', 'Nothing was done.', '--report-ar', 'لم يُنجز شيء.']);
    const english = await by('salma', ['show', reference, '--lang', 'en']);
    expect(english.out).toMatch(/Closing report\s+Nothing was done\./);
    const arabic = await by('salma', ['show', reference, '--lang', 'ar']);
    expect(arabic.out).toMatch(/التقرير الختامي\s+لم يُنجز شيء\./);
  });
});
