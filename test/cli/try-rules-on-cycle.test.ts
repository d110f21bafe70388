import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import { demoGroup } from '../../workers/demo/group';
import { withClosingCycle } from './closing-cycle';
import { engineInMemory } from './engine-in-memory';
import { listening, tawsiya, type Ran } from './running';

const unanimity = { ...demoGroup.rules, version: 2, decisionRule: { kind: 'unanimity', of: 'members' } };

describe('other rules on a whole cycle, by command line', () => {
  let app: FastifyInstance;
  let url: string;
  let agenda: string[];
  beforeEach(async () => {
    agenda = [];
    const { engine, feed } = engineInMemory();
    ({ app, url } = await listening(
      withClosingCycle(engine, () => agenda),
      feed,
    ));
  });
  afterEach(() => app.close());

  const by = (person: string, args: readonly string[], files: Record<string, string> = {}): Promise<Ran> =>
    tawsiya([...args, '--as', person], { url, now: new Date().toISOString(), files });

  const tried = (rules: object, args: readonly string[] = [], against = 'MWG-C-0001'): Promise<Ran> =>
    by('amal', ['rules', 'try', 'rules.yaml', '--against', against, ...args], {
      'rules.yaml': stringify(rules),
    });

  const underReview = async (...cycle: readonly string[]): Promise<string> => {
    const ran = await by('layla', [
      ...['propose', 'MWG', '--title-en', 'A digest', '--text-en', 'Publish it.'],
      ...['--theme', 'evidence', '--addressee', 'Support office', '--json'],
    ]);
    const receipt: unknown = JSON.parse(ran.out);
    const [reference] = (receipt as { references: [string] }).references;
    await by('salma', ['admit', reference]);
    await by('salma', ['open-round', reference, '--deadline', '2h', ...cycle]);
    return reference;
  };

  /** By consensus with one abstention, by no quorum if it closed now, in no cycle, and one that there is not. */
  const prepared = async (): Promise<void> => {
    const inCycle = ['--cycle', 'MWG-C-0001'];
    const decided = await underReview(...inCycle);
    for (const person of ['amal', 'clara', 'huda', 'layla'])
      await by(person, ['position', decided, 'support']);
    await by('nadia', ['position', decided, 'abstain']);
    agenda = [decided, await underReview(...inCycle), await underReview(), 'MWG-2026-9999'];
  };

  it('are shown item by item, with how many would differ and what was left out', async () => {
    await prepared();
    const ran = await tried(unanimity);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.split('\n')).toStrictEqual([
      'MWG-C-0001',
      `1. ${agenda[0] ?? ''}  Round 1 · adopted (consensus: no sustained objection) on record, ` +
        'returned for additional work (unanimity was not reached) under these rules',
      `2. ${agenda[1] ?? ''}  Round 1: if it closed now · ` +
        'returned for additional work (the quorum was not reached) on record and under these rules',
      '',
      'Items whose outcome or reason would differ: 1 of 2',
      'Items left out that you may not see: 1',
      'Items left out that have no round of this cycle: 1',
      '',
      'Nothing was changed.',
    ]);
  });

  it('are shown in Arabic', async () => {
    await prepared();
    const { out } = await tried(unanimity, ['--lang', 'ar']);
    expect(out).toContain(
      'الجولة 1 · المسجل معتمدة (توافق في الآراء: لا اعتراض قائم)، ' +
        'ووفق هذه القواعد معادة لمزيد من العمل (لم يتحقق الإجماع)\n',
    );
    expect(out).toContain('\nالبنود التي كانت نتيجتها أو سببها سيختلف: 1 من 2\n');
    expect(out).not.toMatch(/Round|Items|Nothing/);
  });

  it('say that nothing would differ under the same rules', async () => {
    await prepared();
    const { out } = await tried(demoGroup.rules);
    expect(out).toContain('adopted (consensus: no sustained objection) on record and under these rules\n');
    expect(out).toContain('would differ: 0 of 2\n');
  });

  it('are given as JSON', async () => {
    await prepared();
    const { out } = await tried(unanimity, ['--json']);
    expect(JSON.parse(out)).toMatchObject({
      cycle: 'MWG-C-0001',
      items: [{ reference: agenda[0], rounds: [{ otherwise: { outcome: 'returned' } }] }, { place: 2 }],
      differing: 1,
      notShown: 1,
      withoutRound: 1,
    });
  });

  it.each([
    ['MWG-C-0009', 'There is no review cycle MWG-C-0009'],
    ['MWG-2026-0042', 'MWG-2026-0042'],
  ])('are refused in words against %s, which there is not', async (against, words) => {
    const ran = await tried(unanimity, [], against);
    expect([ran.code, ran.out]).toStrictEqual([1, '']);
    expect(ran.err).toContain(words);
  });
});
