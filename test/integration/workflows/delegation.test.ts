import { randomUUID } from 'node:crypto';
import type { RecommendationState } from '../../../domain/recommendation/state';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { hoursFromNow, stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(120_000);

describe('a seat that is delegated', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
  });
  beforeEach(async () => {
    group = await system.establish((founding) => ({
      ...founding,
      rules: { ...founding.rules, endorsement: { ...founding.rules.endorsement, delegates: 'may-endorse' } },
    }));
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  const viewOf = async (reference: string, viewer = 'amina') => {
    const view = await system.engine.recommendation(reference, viewer);
    if (!view.visible) throw new Error(`${reference} is not visible`);
    return view;
  };
  const noted = (reference: string, version: number): Promise<RecommendationState> =>
    eventually(
      async () => (await viewOf(reference)).state,
      (state) => state.delegations.version === version,
    );
  const support = { value: 'support' };

  it('is heard of by what is open and by what comes after, and lets the delegate act in an open round', async () => {
    const open = await steps.underReview('Open');
    await expect(steps.on(open, 'take-position', 'omar', support)).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_OBSERVER_HAS_NO_POSITION' },
    });
    await expect(
      steps.inGroup('delegate', 'amina', { to: 'omar', until: hoursFromNow(24) }),
    ).resolves.toMatchObject({ command: 'delegate', delegation: 1 });
    await expect(noted(open, 1)).resolves.toMatchObject({ round: { membership: { version: 1 } } });
    const after = await steps.underReview('After');

    for (const reference of [open, after]) {
      const { standing } = await viewOf(reference);
      expect(standing.waiting).toContainEqual({
        need: 'take-position',
        entityId: 'moi',
        persons: ['amina', 'omar'],
      });
      await steps.on(reference, 'take-position', 'omar', support);
      const events = await eventually(
        () => eventsOf(system, 'recommendations', reference),
        (found) => found.at(-1)?.type === 'org.tawsiya.recommendation.position-taken.v1',
      );
      expect(events.at(-1)?.data).toMatchObject({
        actor: { personId: 'omar', entityId: 'moi', role: 'member', byDelegationOf: 'amina' },
        details: { position: { personId: 'omar', byDelegationOf: 'amina' } },
      });
    }
  });

  it('lets the delegate of the secretariat do what leaves no event, and nobody else', async () => {
    const check = (personId: string) => system.engine.checkSecretariat(group, personId);
    await expect(check('salma')).resolves.toBeUndefined();
    await expect(check('amina')).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_SECRETARIAT' } });
    await expect(check('stranger')).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_UNKNOWN_ACTOR' } });
    await steps.inGroup('delegate', 'salma', { to: 'omar', until: hoursFromNow(24) });
    await expect(check('omar')).resolves.toBeUndefined();
  });

  it('lets the delegate of the secretariat run a review cycle that was scheduled before', async () => {
    const reference = await steps.propose('In a cycle');
    await steps.on(reference, 'admit', 'salma');
    const scheduled = await steps.inGroup('schedule-cycle', 'salma', {
      name: { en: 'Written procedure', ar: 'إجراء كتابي' },
      kind: 'written-procedure',
      agenda: [{ reference }],
      opensAt: hoursFromNow(0),
      deadline: hoursFromNow(24),
    });
    const cycle = scheduled.cycle ?? '';
    await eventually(
      async () => (await viewOf(reference)).state,
      (state) => state.stage === 'under-review' && state.round !== null,
    );
    const suspend = () =>
      system.engine.submitToCycle(cycle, 'suspend', {
        commandId: randomUUID(),
        personId: 'omar',
        data: { reasons: 'The registry is closed.' },
      });
    await expect(suspend()).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_EMPOWERED' } });
    await steps.inGroup('delegate', 'salma', { to: 'omar', until: hoursFromNow(24) });
    const answer = await eventually(
      () => suspend().catch((error: unknown) => error),
      (given) => !(given instanceof Error),
    );
    expect(answer).toMatchObject({ stage: 'suspended' });
    const events = await eventually(
      () => eventsOf(system, 'cycles', cycle),
      (found) => found.some(({ type }) => type === 'org.tawsiya.cycle.suspended.v1'),
    );
    expect(events.find(({ type }) => type === 'org.tawsiya.cycle.suspended.v1')?.data).toMatchObject({
      actor: { personId: 'omar', role: 'secretariat', byDelegationOf: 'salma' },
    });
  });

  it('is the holder’s again when the period is over, with nothing that has to happen', async () => {
    const reference = await steps.underReview('Short');
    const until = new Date(Date.now() + 2_500).toISOString();
    await steps.inGroup('delegate', 'amina', { to: 'omar', until });
    await noted(reference, 1);
    const refused = await eventually(
      () => steps.on(reference, 'take-position', 'omar', support).catch((error: unknown) => error),
      (answer) => answer instanceof Error,
    );
    expect(refused).toMatchObject({ refusal: { code: 'TAWSIYA_OBSERVER_HAS_NO_POSITION' } });
    const { state } = await viewOf(reference);
    const positions = state.stage === 'under-review' ? (state.round?.positions ?? []) : [];
    expect(positions.length).toBeGreaterThan(0);
    // Those that were taken in time stay.
    for (const { personId, at } of positions) expect([personId, at < until]).toStrictEqual(['omar', true]);
  });

  it('is taken back at once, and gives no second key to one person', async () => {
    const reference = await steps.adopted('Keys');
    const { contentHash } = (await viewOf(reference)).state.revisions.at(-1) ?? {};
    await steps.inGroup('delegate', 'huda', { to: 'jonas', until: hoursFromNow(24) });
    await noted(reference, 1);
    await steps.on(reference, 'endorse', 'jonas', { contentHash });
    await expect(steps.on(reference, 'endorse', 'jonas', { contentHash })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_KEY_ALREADY_GIVEN' },
    });
    await steps.inGroup('revoke-delegation', 'huda', { delegation: 1 });
    await steps.inGroup('delegate', 'huda', { to: 'omar', until: hoursFromNow(24) });
    await noted(reference, 3);
    await expect(steps.on(reference, 'endorse', 'omar', { contentHash })).resolves.toMatchObject({
      stage: 'endorsed',
    });
    await expect(viewOf(reference)).resolves.toMatchObject({
      state: {
        keys: [
          { personId: 'jonas', entityId: 'iom' },
          { personId: 'omar', entityId: 'mofa', byDelegationOf: 'huda' },
        ],
      },
    });
    const names = (await eventsOf(system, 'groups', group)).map((event) => event.type.split('.').at(-2));
    expect(names.filter((name) => name?.includes('deleg'))).toStrictEqual([
      'seat-delegated',
      'delegation-revoked',
      'seat-delegated',
    ]);
  });

  it('cannot go round in a circle', async () => {
    const until = hoursFromNow(24);
    await steps.inGroup('delegate', 'huda', { to: 'amina', until });
    await steps.inGroup('delegate', 'amina', { to: 'jonas', until });
    await expect(steps.inGroup('delegate', 'jonas', { to: 'huda', until })).rejects.toMatchObject({
      refusal: {
        code: 'TAWSIYA_DELEGATION_CIRCLE',
        parameters: { circle: 'jonas → huda → amina → jonas' },
      },
    });
  });
});
