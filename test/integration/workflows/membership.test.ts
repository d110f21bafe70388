import type { RecommendationState } from '../../../domain/recommendation/state';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { membership, rules } from '../../support/example-group';
import { hoursFromNow, stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(120_000);

const karim = { id: 'karim', names: { en: 'Karim', ar: 'كريم' } };

/** The next membership, in which Karim has followed Jonas as the co-chair of IOM. */
const withoutJonas = (version: number) => ({
  ...membership,
  version,
  persons: [...membership.persons.filter(({ id }) => id !== 'jonas'), karim],
  seats: membership.seats.map((seat) => (seat.personId === 'jonas' ? { ...seat, personId: 'karim' } : seat)),
});

describe('a change of the group', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
  });
  beforeEach(async () => {
    group = await system.establish();
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  const stateOf = async (reference: string): Promise<RecommendationState> => {
    const view = await system.engine.recommendation(reference, 'amina');
    if (!view.visible) throw new Error(`${reference} is not visible`);
    return view.state;
  };
  const change = (version = 2) =>
    steps.inGroup('change-membership', 'salma', { membership: withoutJonas(version) });
  const noted = (reference: string, version = 2) =>
    eventually(
      () => stateOf(reference),
      (state) => state.membership.version === version,
    );
  const hashOf = async (reference: string): Promise<string> =>
    (await stateOf(reference)).revisions.at(-1)?.contentHash ?? '';
  const namesOf = async (reference: string) =>
    (await eventsOf(system, 'recommendations', reference)).map((event) => event.type.split('.').at(-2));

  it('reaches every open recommendation, those proposed at the same time too', async () => {
    const open = [await steps.propose('In screening'), await steps.underReview('Under review')];
    const [, ...proposedMeanwhile] = await Promise.all([
      change(),
      ...Array.from({ length: 6 }, (_, index) => steps.propose(`Meanwhile ${index}`)),
    ]);
    for (const reference of [...open, ...proposedMeanwhile])
      await expect(noted(reference)).resolves.toMatchObject({ membership: { version: 2 } });
    for (const reference of open) {
      const names = await eventually(
        () => namesOf(reference),
        (found) => found.at(-1) === 'membership-noted',
      );
      expect(names.filter((name) => name === 'membership-noted')).toHaveLength(1);
    }
  });

  it('leaves a round the membership that it opened with', async () => {
    const reference = await steps.underReview('Pinned');
    await change();
    await expect(noted(reference)).resolves.toMatchObject({ round: { membership: { version: 1 } } });

    await expect(steps.on(reference, 'take-position', 'karim', { value: 'support' })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_UNKNOWN_ACTOR' },
    });
    for (const person of ['huda', 'jonas', 'amina'])
      await steps.on(reference, 'take-position', person, { value: 'support' });
    await expect(stateOf(reference)).resolves.toMatchObject({
      stage: 'awaiting-endorsement',
      rounds: [{ membershipVersion: 1, tally: { members: 3, outcome: 'adopted' } }],
    });
  });

  it('gives the keys to those who hold the chairs now', async () => {
    const reference = await steps.adopted('Two keys');
    const contentHash = await hashOf(reference);
    await steps.on(reference, 'endorse', 'jonas', { contentHash });
    await change();
    await expect(noted(reference)).resolves.toMatchObject({ stage: 'awaiting-endorsement', keys: [] });

    await steps.on(reference, 'endorse', 'huda', { contentHash });
    await expect(steps.on(reference, 'endorse', 'jonas', { contentHash })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_UNKNOWN_ACTOR' },
    });
    await expect(steps.on(reference, 'endorse', 'karim', { contentHash })).resolves.toMatchObject({
      stage: 'endorsed',
    });
    const events = await eventually(
      () => eventsOf(system, 'recommendations', reference),
      (found) => found.at(-1)?.type === 'org.tawsiya.recommendation.endorsed.v1',
    );
    expect(events.slice(-5).map((event) => event.type.split('.').at(-2))).toStrictEqual([
      'membership-noted',
      'endorsement-keys-voided',
      'endorsement-key-given',
      'endorsement-key-given',
      'endorsed',
    ]);
    expect(events.at(-4)?.data).toMatchObject({
      details: { keys: [{ personId: 'jonas', entityId: 'iom' }], because: 'no-longer-co-chair' },
    });
  });

  it('keeps the key of one who keeps the chair', async () => {
    const reference = await steps.adopted('One key stays');
    await steps.on(reference, 'endorse', 'huda', { contentHash: await hashOf(reference) });
    await change();
    await expect(noted(reference)).resolves.toMatchObject({ keys: [{ personId: 'huda' }] });
  });

  it('leaves settled ones alone', async () => {
    const settled = await steps.propose('Settled');
    await steps.on(settled, 'withdraw', 'amina', { reasons: 'Not needed.' });
    await eventually(
      async () => (await system.engine.group(group)).state.open,
      (open) => !open.includes(settled),
    );
    const still = await steps.propose('Still open');
    await change();
    await noted(still);
    await expect(stateOf(settled)).resolves.toMatchObject({
      stage: 'withdrawn',
      membership: { version: 1 },
    });
    await expect(namesOf(settled)).resolves.toStrictEqual(['proposed', 'withdrawn']);
  });

  it('that leaves a proposer without a seat lets the secretariat record the withdrawal', async () => {
    const reference = await steps.propose('Left behind');
    const withdraw = () => steps.on(reference, 'withdraw', 'salma', { reasons: 'The proposer has left.' });
    await expect(withdraw()).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_PROPOSER' } });
    const seats = membership.seats.filter(({ entityId }) => entityId !== 'moi');
    await steps.inGroup('change-membership', 'salma', { membership: { ...membership, version: 2, seats } });
    await eventually(
      () => system.engine.recommendation(reference, 'salma'),
      (view) => view.visible && view.state.membership.version === 2,
    );
    await expect(withdraw()).resolves.toMatchObject({ stage: 'withdrawn' });
  });

  it('follows the version in force by one, and is whole', async () => {
    for (const version of [1, 3])
      await expect(change(version)).rejects.toMatchObject({
        refusal: { code: 'TAWSIYA_NOT_THE_NEXT_VERSION', parameters: { given: version, next: 2 } },
      });
    await change();
    await expect(change()).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_THE_NEXT_VERSION' } });
    await expect(change(3)).resolves.toMatchObject({ command: 'change-membership' });
  });

  it('is told in its order, however fast one follows another', async () => {
    const reference = await steps.propose('Many changes');
    for (let version = 2; version <= 9; version += 1) await change(version);
    await expect(noted(reference, 9)).resolves.toMatchObject({ membership: { version: 9 } });
  });

  it('is of the secretariat, as is that of the rules', async () => {
    await expect(
      steps.inGroup('change-membership', 'huda', { membership: withoutJonas(2) }),
    ).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_SECRETARIAT' } });
    await expect(
      steps.inGroup('adopt-rules', 'amina', { rules: { ...rules, version: 2 } }),
    ).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_SECRETARIAT' } });
  });

  it('of the rules reaches open recommendations, and no round that is open', async () => {
    const [open, other] = [await steps.underReview('Open round'), await steps.propose('Later round')];
    const adopt = (version: number) =>
      steps.inGroup('adopt-rules', 'salma', {
        rules: { ...rules, version, quorum: { kind: 'none' }, decisionRule: { kind: 'no-objection' } },
      });
    await expect(adopt(3)).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_THE_NEXT_VERSION' } });
    await adopt(2);
    for (const reference of [open, other])
      await eventually(
        () => stateOf(reference),
        (state) => state.rules.version === 2,
      );
    await expect(stateOf(open)).resolves.toMatchObject({
      rules: { version: 2 },
      round: { rules: { version: 1, decisionRule: { kind: 'consensus' } } },
    });
    await steps.on(other, 'admit', 'salma');
    await steps.on(other, 'open-round', 'salma', { deadline: hoursFromNow(1) });
    await expect(stateOf(other)).resolves.toMatchObject({
      round: { rules: { version: 2, decisionRule: { kind: 'no-objection' } } },
    });
    const names = await eventually(
      () => namesOf(open),
      (found) => found.at(-1) === 'rules-noted',
    );
    expect(names.at(-1)).toBe('rules-noted');
  });
});
