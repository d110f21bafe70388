/** Weeks that pass in seconds: the product's own worker on the time-skipping server, its events on the real broker. */
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { RecommendationState } from '../../../domain/recommendation/state';
import { searchAttributes, workflowIds, type GroupStart } from '../../../workflows/messages';
import { timeSkippingScript } from '../../support/addresses';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { failedTasks } from '../../support/histories';
import { stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(240_000);

/** The server's numbers (temporal.api.enums.v1.IndexedValueType). */
const indexedAs = { keyword: 2, datetime: 6 } as const;

const hour = 3_600_000;
const day = 24 * hour;

describe('a deadline', () => {
  let environment: TestWorkflowEnvironment;
  let system: TestEngine;
  /** The server's time, which stands still between two skips but for the time that really passes. */
  let now: number;
  beforeAll(async () => {
    environment = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path: timeSkippingScript() } },
    });
    // This server adds search attributes and cannot list them, so the product's own way of adding does not do here.
    await environment.connection.operatorService.addSearchAttributes({
      namespace: 'default',
      searchAttributes: Object.fromEntries([
        [searchAttributes.group, indexedAs.keyword],
        [searchAttributes.stage, indexedAs.keyword],
        [searchAttributes.deadline, indexedAs.datetime],
        [searchAttributes.cycle, indexedAs.keyword],
      ]),
    });
    system = await startEngine({ temporal: environment.address });
    now = await environment.currentTimeMs();
  });
  afterAll(async () => {
    await system.stop();
    await environment.teardown();
  });

  const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
  /** Skips to an instant; every timer before it has rung then. */
  const skipTo = async (milliseconds: number): Promise<void> => {
    const wait = milliseconds - (await environment.currentTimeMs());
    if (wait > 0) await environment.sleep(wait);
    now = await environment.currentTimeMs();
  };
  const groupWith = async (changes: Partial<GroupStart['rules']>): Promise<Steps> => {
    const code = await system.establish((group) => ({ ...group, rules: { ...group.rules, ...changes } }));
    now = await environment.currentTimeMs();
    return stepsOn(system.engine, code, () => now);
  };
  const stateOf = async (reference: string): Promise<RecommendationState> => {
    const view = await system.engine.recommendation(reference, 'amina');
    if (!view.visible) throw new Error(`${reference} is not visible`);
    return view.state;
  };
  const at = (reference: string, stage: string) =>
    eventually(
      () => stateOf(reference),
      (state) => state.stage === stage,
      20_000,
    );
  const eventNames = async (reference: string, last: string) => {
    const events = await eventually(
      () => eventsOf(system, 'recommendations', reference),
      (found) => found.at(-1)?.type.split('.').at(-2) === last,
      20_000,
    );
    return events.map((event) => event.type.split('.').at(-2));
  };
  const expectSound = async (reference: string): Promise<void> => {
    await expect(failedTasks(system.client, workflowIds.recommendation(reference))).resolves.toStrictEqual(
      [],
    );
  };
  const endorsement = {
    periodHours: 72,
    reminderHoursBefore: 24,
    deputies: 'may-endorse',
    proposer: 'may-give-one-key',
    onLapse: 'lapsed',
  } as const;

  it('of three weeks closes a round that nobody answered: silence is assent where the rules say so', async () => {
    const steps = await groupWith({ quorum: { kind: 'none' }, decisionRule: { kind: 'no-objection' } });
    const reference = await steps.underReview('Silence as assent', 21 * 24);
    const { round } = { round: null, ...(await stateOf(reference)) };
    await skipTo(now + 20 * day);
    await expect(stateOf(reference)).resolves.toMatchObject({ stage: 'under-review', round: { number: 1 } });
    await skipTo(now + day + hour);
    const state = await at(reference, 'awaiting-endorsement');
    expect(state).toMatchObject({
      stage: 'awaiting-endorsement',
      rounds: [
        { deadline: round?.deadline, tally: { outcome: 'adopted', reasonCode: 'NO_OBJECTION', present: 0 } },
      ],
    });
    const [closed] = state.rounds;
    expect(Date.parse(closed?.closedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(closed?.deadline ?? ''));
    await expect(eventNames(reference, 'adopted')).resolves.toStrictEqual([
      'proposed',
      'admitted',
      'round-opened',
      'round-closed',
      'adopted',
    ]);
    await expectSound(reference);
  });

  it('of three weeks returns what too few have answered, and refuses who comes after it', async () => {
    const steps = await groupWith({});
    const reference = await steps.underReview('No quorum', 21 * 24);
    await steps.on(reference, 'take-position', 'amina', { value: 'support' });
    await skipTo(now + 21 * day + hour);
    await expect(at(reference, 'returned')).resolves.toMatchObject({
      stage: 'returned',
      rounds: [
        { tally: { outcome: 'returned', reasonCode: 'NO_QUORUM', present: 1, quorum: { needed: 2 } } },
      ],
    });
    await expect(steps.on(reference, 'take-position', 'huda', { value: 'support' })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_WRONG_STAGE' },
    });
    await expectSound(reference);
  });

  it('that is extended moves its timer', async () => {
    const steps = await groupWith({});
    const reference = await steps.underReview('Extended', 7 * 24);
    const later = now + 28 * day;
    await steps.on(reference, 'extend-deadline', 'salma', {
      deadline: instant(later),
      reasons: 'Holidays.',
    });
    await skipTo(now + 14 * day);
    await expect(stateOf(reference)).resolves.toMatchObject({
      stage: 'under-review',
      round: { deadline: instant(later) },
    });
    for (const person of ['huda', 'amina'])
      await steps.on(reference, 'take-position', person, { value: 'support' });
    await skipTo(later + hour);
    await expect(at(reference, 'awaiting-endorsement')).resolves.toMatchObject({
      rounds: [{ deadline: instant(later), tally: { reasonCode: 'CONSENSUS' } }],
    });
    const names = await eventNames(reference, 'adopted');
    expect(names.filter((name) => name === 'deadline-extended' || name === 'round-closed')).toStrictEqual([
      'deadline-extended',
      'round-closed',
    ]);
    await expectSound(reference);
  });

  it('of a hold is the longest that the rules allow, and past it the hold is silence', async () => {
    const steps = await groupWith({ longestHoldHours: 48 });
    const reference = await steps.underReview('Held', 14 * 24);
    await steps.on(reference, 'take-position', 'huda', { value: 'hold', until: instant(now + 13 * day) });
    for (const person of ['jonas', 'amina'])
      await steps.on(reference, 'take-position', person, { value: 'support' });
    const held = await stateOf(reference);
    const positions = held.stage === 'under-review' ? (held.round?.positions ?? []) : [];
    const hold = positions.find(({ value }) => value === 'hold');
    expect(Date.parse(hold?.until ?? '') - Date.parse(hold?.at ?? '')).toBe(48 * hour);
    await skipTo(now + 3 * day);
    await expect(stateOf(reference)).resolves.toMatchObject({ stage: 'under-review' });
    await skipTo(now + 12 * day);
    await expect(at(reference, 'awaiting-endorsement')).resolves.toMatchObject({
      rounds: [{ tally: { outcome: 'adopted', present: 2, positions: { hold: 0, silent: 1, support: 2 } } }],
    });
    await expectSound(reference);
  });

  it.each([
    ['lapsed', ['endorsement-reminder-due', 'lapsed']],
    ['returned', ['endorsement-reminder-due', 'returned']],
  ] as const)('of an endorsement is reminded of, and then it is %s', async (onLapse, names) => {
    const steps = await groupWith({ endorsement: { ...endorsement, onLapse } });
    const reference = await steps.adopted('One key only');
    const contentHash = (await stateOf(reference)).revisions.at(-1)?.contentHash;
    await steps.on(reference, 'endorse', 'huda', { contentHash });
    await skipTo(now + 49 * hour);
    await eventually(
      () => stateOf(reference),
      (state) => state.stage === 'awaiting-endorsement' && state.remindAt === null,
      20_000,
    );
    await expect(stateOf(reference)).resolves.toMatchObject({
      stage: 'awaiting-endorsement',
      keys: [{ personId: 'huda' }],
    });
    await skipTo(now + 25 * hour);
    await expect(at(reference, onLapse)).resolves.toMatchObject({ stage: onLapse });
    await expect(steps.on(reference, 'endorse', 'jonas', { contentHash })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_WRONG_STAGE' },
    });
    await expect(eventNames(reference, onLapse)).resolves.toStrictEqual(expect.arrayContaining([...names]));
    const reminder = (await eventsOf(system, 'recommendations', reference)).find((event) =>
      event.type.endsWith('.endorsement-reminder-due.v1'),
    );
    expect(reminder?.data).toMatchObject({ details: { missing: ['jonas'] } });
    await expectSound(reference);
  });

  it('of an endorsement that is extended moves its reminder too, and a key counts before it', async () => {
    const steps = await groupWith({ endorsement });
    const reference = await steps.adopted('Extended endorsement');
    const contentHash = (await stateOf(reference)).revisions.at(-1)?.contentHash;
    const later = now + 30 * day;
    await steps.on(reference, 'extend-deadline', 'salma', { deadline: instant(later), reasons: 'Travel.' });
    await skipTo(now + 10 * day);
    await expect(stateOf(reference)).resolves.toMatchObject({
      stage: 'awaiting-endorsement',
      deadline: instant(later),
      remindAt: instant(later - 24 * hour),
    });
    for (const person of ['jonas', 'huda']) await steps.on(reference, 'endorse', person, { contentHash });
    await skipTo(later + hour);
    await expect(at(reference, 'endorsed')).resolves.toMatchObject({ stage: 'endorsed' });
    const names = await eventNames(reference, 'endorsed');
    expect(names).not.toContain('endorsement-reminder-due');
    await expectSound(reference);
  });

  it('of a cycle opens and closes it, with a reminder between', async () => {
    const steps = await groupWith({ quorum: { kind: 'none' }, decisionRule: { kind: 'no-objection' } });
    const reference = await steps.propose('On an agenda');
    await steps.on(reference, 'admit', 'salma');
    const [opensAt, deadline] = [now + 7 * day, now + 28 * day];
    const { cycle = '' } = await steps.inGroup('schedule-cycle', 'salma', {
      name: { en: 'Written procedure' },
      kind: 'written-procedure',
      agenda: [reference],
      opensAt: instant(opensAt),
      deadline: instant(deadline),
      remindHoursBefore: 72,
    });
    const cycleAt = (stage: string) =>
      eventually(
        async () => (await system.engine.cycle(cycle)).state,
        (state) =>
          state.stage === stage &&
          !(stage === 'open' && state.items.some((item) => item.status === 'pending')),
        20_000,
      );
    await skipTo(opensAt - day);
    await expect(cycleAt('scheduled')).resolves.toMatchObject({ stage: 'scheduled' });
    await skipTo(opensAt + hour);
    await expect(cycleAt('open')).resolves.toMatchObject({
      stage: 'open',
      items: [{ status: 'round-opened' }],
    });
    await skipTo(deadline + hour);
    await expect(cycleAt('closed')).resolves.toMatchObject({
      items: [{ reference, stage: 'awaiting-endorsement', outcome: 'adopted' }],
    });
    const events = await eventually(
      () => eventsOf(system, 'cycles', cycle),
      (found) => found.at(-1)?.type === 'org.tawsiya.cycle.closed.v1',
      20_000,
    );
    expect(events.map((event) => event.type.split('.').at(-2))).toStrictEqual([
      'scheduled',
      'opened',
      'rounds-opened',
      'reminder-due',
      'deadline-reached',
      'closed',
    ]);
    await expect(failedTasks(system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
  });
});
