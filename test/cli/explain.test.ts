import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import { demoGroup } from '../../workers/demo/group';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran, type Setting } from './running';

const { rules } = demoGroup;
const unanimity = { ...rules, version: 2, decisionRule: { kind: 'unanimity', of: 'members' } };

describe('how a recommendation was decided, by command line', () => {
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
      ...['propose', 'MWG', '--title-en', 'A digest', '--text-en', 'Publish it.'],
      ...['--theme', 'evidence', '--addressee', 'Support office', '--json'],
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

  /** One of five abstains: a consensus, and no unanimity. */
  const decided = async (): Promise<string> => {
    const reference = await underReview();
    for (const person of ['amal', 'clara', 'huda', 'layla'])
      await by(person, ['position', reference, 'support']);
    await by('nadia', ['position', reference, 'abstain']);
    return reference;
  };

  it('is explained line by line in either language', async () => {
    const reference = await decided();
    const english = await by('amal', ['explain', reference, '--lang', 'en']);
    const arabic = await by('amal', ['explain', reference, '--lang', 'ar']);
    expect(english.out).toMatch(new RegExp(`^${reference}  Round 1, closed `));
    expect(english.out).toContain('  Votes in favour: 4. Against: 0. Abstentions: 1.\n');
    expect(english.out).toMatch(/ {2}Consensus: no sustained objection\.\n {2}Outcome: adopted\.$/);
    expect(arabic.out).toContain('الجولة 1، أُغلقت');
    expect(arabic.out).toContain('  الأصوات المؤيدة: 4. المعارضة: 0. الامتناع: 1.\n');
    expect(arabic.out).not.toMatch(/Outcome|Votes/);
  });

  it('tells who was at the meeting, and who was absent from it', async () => {
    const reference = await underReview();
    const args = ['record-attendance', reference, '--present', 'mfa', '--present', 'health'];
    const recorded = await by('salma', args);
    await by('amal', ['position', reference, 'support']);
    const english = await by('amal', ['show', reference]);
    const arabic = await by('amal', ['show', reference, '--lang', 'ar']);
    const explained = await by('amal', ['explain', reference]);
    expect(recorded).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(
      /At the meeting +Ministry of Foreign Affairs, Ministry of Health \(example\)\n/,
    );
    expect(arabic.out).toMatch(/حضر الاجتماع +وزارة الخارجية، وزارة الصحة \(مثال\)\n/);
    expect(explained.out).toContain('No position: 1. Absent: 3.\n');
  });

  it('is told of an entity that cannot be at the meeting as its member', async () => {
    const reference = await underReview();
    const stray = await by('salma', ['record-attendance', reference, '--present', 'atlantis']);
    const nobody = await by('salma', ['record-attendance', reference]);
    expect(stray.code).toBe(1);
    expect(stray.err).toContain('TAWSIYA_NOT_A_MEMBER_ENTITY');
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('present');
  });

  it('is explained of an open round as if it closed now, and before a round in one line', async () => {
    const reference = await proposed();
    const before = await by('amal', ['explain', reference]);
    await by('salma', ['admit', reference]);
    await by('salma', ['open-round', reference, '--deadline', '2h']);
    const open = await by('amal', ['explain', reference]);
    expect(before.out).toBe(`${reference}\nNo round was opened yet, so nothing was counted.`);
    expect(open.out).toMatch(/Round 1, open until .*: if it closed now\n/);
    expect(open.out).toContain('The quorum was not reached.');
    expect(open.out).toContain('\n\nStill needed to pass\n  Entities still missing for the quorum: ');
    expect(open.out).toContain('  If nobody else answers, the text is returned for additional work.\n');
  });

  it('is shown as it would be under other rules, from YAML or JSON', async () => {
    const reference = await decided();
    const files = { 'rules.yaml': stringify(unanimity), '-': JSON.stringify(unanimity) };
    const english = await by('amal', ['rules', 'try', 'rules.yaml', '--against', reference], { files });
    const arabic = await by('amal', ['rules', 'try', '-', '--against', reference, '--lang', 'ar'], { files });
    expect(english.out).toMatch(/On record +adopted \(consensus: no sustained objection\)/);
    expect(english.out).toMatch(
      /Under these rules +returned for additional work \(unanimity was not reached\)/,
    );
    expect(english.out).toContain('votes in favour needed: 1 on record, 5 under these rules');
    expect(english.out).toContain('Unanimity of the votes of all members (5) is needed: 5; in favour: 4.');
    expect(english.out).toContain('Nothing was changed.');
    expect(arabic.out).toMatch(/وفق هذه القواعد +معادة لمزيد من العمل/);
    expect(arabic.out).toContain('الأصوات المؤيدة المطلوبة: المسجل 1، ووفق هذه القواعد 5');
    const after = await by('amal', ['show', reference, '--json']);
    expect(JSON.parse(after.out)).toMatchObject({ state: { rounds: [{ tally: { outcome: 'adopted' } }] } });
  });

  it('is shown with why a round of its length could not have opened under other rules', async () => {
    const reference = await decided();
    const longer = { ...unanimity, period: { leastHours: 240, mostHours: 480 } };
    const files = { 'rules.yaml': stringify(longer) };
    const args = ['rules', 'try', 'rules.yaml', '--against', reference];
    const english = await by('amal', args, { files });
    const arabic = await by('amal', [...args, '--lang', 'ar'], { files });
    expect(english.out).toMatch(/Opening +could not have opened so: A round is open for at least 240 hours/);
    expect(arabic.out).toMatch(/الفتح +ما كانت لتُفتح على هذا النحو: تبقى الجولة مفتوحة 240 ساعة على الأقل/);
  });

  it('is shown with the positions that other rules would not have taken', async () => {
    const reference = await decided();
    const barring = { ...rules, interest: ['proposer'] };
    const files = { 'rules.yaml': stringify(barring) };
    const args = ['rules', 'try', 'rules.yaml', '--against', reference];
    const english = await by('amal', args, { files });
    const arabic = await by('amal', [...args, '--lang', 'ar'], { files });
    expect(english.out).toMatch(/Left out +.* would have been recused, so its position is left out\./);
    expect(arabic.out).toMatch(/غير محتسب +كانت .* ستتنحى/);
  });

  it('says that nothing would differ under the same rules, and gives the answer as JSON', async () => {
    const reference = await decided();
    const files = { 'rules.json': JSON.stringify(rules) };
    const args = ['rules', 'try', 'rules.json', '--against', reference];
    const words = await by('amal', args, { files });
    const json = await by('amal', [...args, '--json'], { files });
    expect(words.out).toMatch(/Differences +nothing would differ/);
    expect(JSON.parse(json.out)).toMatchObject({ reference, rounds: [{ number: 1, differences: [] }] });
  });

  it.each([
    ['version: 2\nquorum: [\n', 2, 'of bad.yaml is neither YAML nor JSON'],
    [stringify({ ...rules, quorum: { kind: 'number', members: 99 } }), 1, 'TAWSIYA_RULES_CONTRADICT'],
    [stringify({ ...rules, silence: 'consent' }), 1, 'field rules.silence'],
  ])('is not tried under rules that do not fit', async (text, code, words) => {
    const reference = await underReview();
    const args = ['rules', 'try', 'bad.yaml', '--against', reference];
    const ran = await by('amal', args, { files: { 'bad.yaml': text } });
    expect([ran.code, ran.out]).toStrictEqual([code, '']);
    expect(ran.err).toContain(words);
  });
});
