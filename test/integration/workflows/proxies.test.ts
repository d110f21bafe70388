import { explanationOf } from '../../../domain/recommendation/explanation';
import type { RecommendationState } from '../../../domain/recommendation/state';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { hoursFromNow, stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(120_000);

const type = (name: string): string => `org.tawsiya.recommendation.${name}.v1`;

describe('a proxy', () => {
  let system: TestEngine;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
  });
  afterAll(() => system.stop());

  const underRules = async (changes: object): Promise<void> => {
    const group = await system.establish((founding) => ({
      ...founding,
      rules: { ...founding.rules, ...changes },
    }));
    steps = stepsOn(system.engine, group);
  };
  const stateOf = async (reference: string): Promise<RecommendationState> => {
    const view = await system.engine.recommendation(reference, 'salma');
    if (!view.visible) throw new Error(`${reference} is not visible`);
    return view.state;
  };
  const tallyOf = async (reference: string) => (await stateOf(reference)).rounds.at(-1)?.tally;
  const refusedWith = (code: string) => ({ refusal: { code } });
  const published = (reference: string, last: string) =>
    eventually(
      () => eventsOf(system, 'recommendations', reference),
      (found) => found.some((event) => event.type === type(last)),
    );

  it('is given, spoken by, and told to partners as what it is, up to the adopted text', async () => {
    await underRules({ proxies: { atMost: 1, quorum: 'counted' } });
    const reference = await steps.underReview('Left to another');
    await steps.on(reference, 'give-proxy', 'amina', { to: 'iom' });
    await expect(steps.on(reference, 'give-proxy', 'huda', { to: 'iom' })).rejects.toMatchObject(
      refusedWith('TAWSIYA_TOO_MANY_PROXIES'),
    );
    await steps.on(reference, 'take-position', 'jonas', { value: 'support' });
    await steps.on(reference, 'take-position', 'jonas', { value: 'support', entityId: 'moi' });
    await steps.on(reference, 'take-position', 'huda', { value: 'no-objection' });

    expect(await tallyOf(reference)).toMatchObject({ outcome: 'adopted', votesFor: 3, present: 3 });
    const events = await published(reference, 'round-closed');
    expect(events.find((event) => event.type === type('proxy-given'))?.data).toMatchObject({
      actor: { personId: 'amina' },
      details: { from: 'moi', to: 'iom' },
    });
    const spoken = events.filter((event) => event.type === type('position-taken'));
    expect(spoken.map(({ data }) => data)).toMatchObject([
      { details: { position: { entityId: 'iom' } } },
      { details: { position: { entityId: 'moi', personId: 'jonas', proxyHeldBy: 'iom' } } },
      { details: { position: { entityId: 'mofa' } } },
    ]);
    const [round] = explanationOf(await stateOf(reference), new Date().toISOString());
    expect(round?.tally.deciding.proxies).toStrictEqual({ atMost: 1, quorum: 'counted' });
  });

  it('takes nothing from its giver, and is withdrawn', async () => {
    await underRules({ proxies: { atMost: 1, quorum: 'counted' } });
    const reference = await steps.underReview('Spoken for itself');
    await steps.on(reference, 'give-proxy', 'amina', { to: 'iom' });
    await steps.on(reference, 'take-position', 'jonas', { value: 'abstain', entityId: 'moi' });
    await steps.on(reference, 'take-position', 'amina', { value: 'support' });
    const byHolder = (value: string) =>
      steps.on(reference, 'take-position', 'jonas', { value, entityId: 'moi' });
    await expect(byHolder('abstain')).rejects.toMatchObject(refusedWith('TAWSIYA_ENTITY_HAS_SPOKEN'));
    await steps.on(reference, 'withdraw-proxy', 'amina');
    await expect(byHolder('abstain')).rejects.toMatchObject(refusedWith('TAWSIYA_NOT_A_MEMBER'));
    await steps.on(reference, 'take-position', 'jonas', { value: 'support' });
    await steps.on(reference, 'take-position', 'huda', { value: 'support' });
    expect(await tallyOf(reference)).toMatchObject({ votesFor: 3, abstentions: 0 });
  });

  it.each([
    ['counted', 2, true],
    ['not-counted', 1, false],
  ] as const)(
    'makes its giver present at a meeting where the rules say "%s"',
    async (quorum, present, reached) => {
      await underRules({
        proxies: { atMost: 1, quorum },
        quorum: { kind: 'number', members: 2 },
        presence: 'attendance',
      });
      const reference = await steps.propose('At a meeting');
      await steps.on(reference, 'admit', 'salma');
      await steps.on(reference, 'open-round', 'salma', { deadline: hoursFromNow(24), meeting: true });
      await steps.on(reference, 'record-attendance', 'salma', { entities: ['iom'] });
      await steps.on(reference, 'give-proxy', 'amina', { to: 'iom' });
      await steps.on(reference, 'take-position', 'jonas', { value: 'support' });
      await steps.on(reference, 'take-position', 'jonas', { value: 'support', entityId: 'moi' });
      const [round] = explanationOf(await stateOf(reference), new Date().toISOString());
      expect(round).toMatchObject({ status: 'open', tally: { present, quorum: { reached } } });
    },
  );

  it('is neither left to nor given by whoever is recused', async () => {
    await underRules({ proxies: { atMost: 1, quorum: 'counted' } });
    const reference = await steps.underReview('An interest');
    await steps.on(reference, 'take-position', 'jonas', { value: 'recused' });
    await expect(steps.on(reference, 'give-proxy', 'amina', { to: 'iom' })).rejects.toMatchObject(
      refusedWith('TAWSIYA_PROXY_HOLDER_UNFIT'),
    );
    await expect(steps.on(reference, 'give-proxy', 'jonas', { to: 'moi' })).rejects.toMatchObject(
      refusedWith('TAWSIYA_PROXY_GIVER_RECUSED'),
    );
  });
});
