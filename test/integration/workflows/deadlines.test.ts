import { endorsementByDefault } from '../../../domain/group/endorsement-terms';
import { workflowIds } from '../../../workflows/messages';
import { eventually } from '../../support/eventually';
import { failedTasks } from '../../support/histories';
import { eventsOf } from '../../support/stored-events';
import { day, hour, instant, startSkippedTime, type SkippedTime } from '../../support/skipped-time';

// The limit is for a server that hangs.
jest.setTimeout(240_000);

describe('a deadline', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  const endorsement = {
    ...endorsementByDefault,
    periodHours: 72,
    reminderHoursBefore: 24,
    deputies: 'may-endorse',
    delegates: 'may-not-endorse',
    proposer: 'may-give-one-key',
    onLapse: 'lapsed',
  } as const;

  it('of three weeks closes a round that nobody answered: silence is assent where the rules say so', async () => {
    const steps = await time.groupWith({ quorum: { kind: 'none' }, decisionRule: { kind: 'no-objection' } });
    const reference = await steps.underReview('Silence as assent', 21 * 24);
    const { round } = { round: null, ...(await time.stateOf(reference)) };
    await time.skipTo(time.now() + 20 * day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      stage: 'under-review',
      round: { number: 1 },
    });
    await time.skipTo(time.now() + day + hour);
    const state = await time.at(reference, 'awaiting-endorsement');
    expect(state).toMatchObject({
      stage: 'awaiting-endorsement',
      rounds: [
        { deadline: round?.deadline, tally: { outcome: 'adopted', reasonCode: 'NO_OBJECTION', present: 0 } },
      ],
    });
    const [closed] = state.rounds;
    expect(Date.parse(closed?.closedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(closed?.deadline ?? ''));
    await expect(time.eventNames(reference, 'adopted')).resolves.toStrictEqual([
      'proposed',
      'admitted',
      'round-opened',
      'round-closed',
      'adopted',
    ]);
    await time.expectSound(reference);
  });

  it('of three weeks returns what too few have answered, and refuses who comes after it', async () => {
    const steps = await time.groupWith({});
    const reference = await steps.underReview('No quorum', 21 * 24);
    await steps.on(reference, 'take-position', 'amina', { value: 'support' });
    await time.skipTo(time.now() + 21 * day + hour);
    await expect(time.at(reference, 'returned')).resolves.toMatchObject({
      stage: 'returned',
      rounds: [
        { tally: { outcome: 'returned', reasonCode: 'NO_QUORUM', present: 1, quorum: { needed: 2 } } },
      ],
    });
    await expect(steps.on(reference, 'take-position', 'huda', { value: 'support' })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_WRONG_STAGE' },
    });
    await time.expectSound(reference);
  });

  it('that is extended moves its timer', async () => {
    const steps = await time.groupWith({});
    const reference = await steps.underReview('Extended', 7 * 24);
    const later = time.now() + 28 * day;
    await steps.on(reference, 'extend-deadline', 'salma', {
      deadline: instant(later),
      reasons: 'Holidays.',
    });
    await time.skipTo(time.now() + 14 * day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      stage: 'under-review',
      round: { deadline: instant(later) },
    });
    for (const person of ['huda', 'amina'])
      await steps.on(reference, 'take-position', person, { value: 'support' });
    await time.skipTo(later + hour);
    await expect(time.at(reference, 'awaiting-endorsement')).resolves.toMatchObject({
      rounds: [{ deadline: instant(later), tally: { reasonCode: 'CONSENSUS' } }],
    });
    const names = await time.eventNames(reference, 'adopted');
    expect(names.filter((name) => name === 'deadline-extended' || name === 'round-closed')).toStrictEqual([
      'deadline-extended',
      'round-closed',
    ]);
    await time.expectSound(reference);
  });

  it('of a hold is the longest that the rules allow, and past it the hold is silence', async () => {
    const steps = await time.groupWith({ longestHoldHours: 48 });
    const reference = await steps.underReview('Held', 14 * 24);
    await steps.on(reference, 'take-position', 'huda', {
      value: 'hold',
      until: instant(time.now() + 13 * day),
    });
    for (const person of ['jonas', 'amina'])
      await steps.on(reference, 'take-position', person, { value: 'support' });
    const held = await time.stateOf(reference);
    const positions = held.stage === 'under-review' ? (held.round?.positions ?? []) : [];
    const hold = positions.find(({ value }) => value === 'hold');
    expect(Date.parse(hold?.until ?? '') - Date.parse(hold?.at ?? '')).toBe(48 * hour);
    await time.skipTo(time.now() + 3 * day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({ stage: 'under-review' });
    await time.skipTo(time.now() + 12 * day);
    await expect(time.at(reference, 'awaiting-endorsement')).resolves.toMatchObject({
      rounds: [{ tally: { outcome: 'adopted', present: 2, positions: { hold: 0, silent: 1, support: 2 } } }],
    });
    await time.expectSound(reference);
  });

  it('of a suspended round stands still for months, and comes after what was left once it is resumed', async () => {
    const steps = await time.groupWith({ quorum: { kind: 'none' }, remindHoursBefore: [24] });
    const reference = await steps.underReview('Stands still', 10 * 24);
    await time.skipTo(time.now() + 4 * day);
    await steps.on(reference, 'suspend-round', 'salma', { reasons: 'The figures are being checked.' });
    await time.skipTo(time.now() + 90 * day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({ stage: 'under-review', rounds: [] });
    await steps.on(reference, 'resume-round', 'salma');
    await time.skipTo(time.now() + 5 * day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({ stage: 'under-review', rounds: [] });
    await time.skipTo(time.now() + day + hour);
    await time.at(reference, 'returned');
    await expect(time.eventNames(reference, 'returned')).resolves.toStrictEqual([
      'proposed',
      'admitted',
      'round-opened',
      'round-suspended',
      'round-resumed',
      'position-reminder-due',
      'round-closed',
      'returned',
    ]);
    await time.expectSound(reference);
  });

  it.each([
    ['lapsed', ['endorsement-reminder-due', 'lapsed']],
    ['returned', ['endorsement-reminder-due', 'returned']],
  ] as const)('of an endorsement is reminded of, and then it is %s', async (onLapse, names) => {
    const steps = await time.groupWith({ endorsement: { ...endorsement, onLapse } });
    const reference = await steps.adopted('One key only');
    const contentHash = (await time.stateOf(reference)).revisions.at(-1)?.contentHash;
    await steps.on(reference, 'endorse', 'huda', { contentHash });
    await time.skipTo(time.now() + 49 * hour);
    await eventually(
      () => time.stateOf(reference),
      (state) => state.stage === 'awaiting-endorsement' && state.reminders.length === 0,
      20_000,
    );
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      stage: 'awaiting-endorsement',
      keys: [{ personId: 'huda' }],
    });
    await time.skipTo(time.now() + 25 * hour);
    await expect(time.at(reference, onLapse)).resolves.toMatchObject({ stage: onLapse });
    await expect(steps.on(reference, 'endorse', 'jonas', { contentHash })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_WRONG_STAGE' },
    });
    await expect(time.eventNames(reference, onLapse)).resolves.toStrictEqual(
      expect.arrayContaining([...names]),
    );
    const reminder = (await eventsOf(time.system, 'recommendations', reference)).find((event) =>
      event.type.endsWith('.endorsement-reminder-due.v1'),
    );
    expect(reminder?.data).toMatchObject({ details: { missing: ['jonas'] } });
    await time.expectSound(reference);
  });

  it('of an endorsement that is extended moves its reminder too, and a key counts before it', async () => {
    const steps = await time.groupWith({ endorsement });
    const reference = await steps.adopted('Extended endorsement');
    const contentHash = (await time.stateOf(reference)).revisions.at(-1)?.contentHash;
    const later = time.now() + 30 * day;
    await steps.on(reference, 'extend-deadline', 'salma', { deadline: instant(later), reasons: 'Travel.' });
    await time.skipTo(time.now() + 10 * day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      stage: 'awaiting-endorsement',
      deadline: instant(later),
      reminders: [instant(later - 24 * hour)],
    });
    for (const person of ['jonas', 'huda']) await steps.on(reference, 'endorse', person, { contentHash });
    await time.skipTo(later + hour);
    await expect(time.at(reference, 'endorsed')).resolves.toMatchObject({ stage: 'endorsed' });
    const names = await time.eventNames(reference, 'endorsed');
    expect(names).not.toContain('endorsement-reminder-due');
    await time.expectSound(reference);
  });

  it('of a cycle opens and closes it, with a reminder between', async () => {
    const steps = await time.groupWith({ quorum: { kind: 'none' }, decisionRule: { kind: 'no-objection' } });
    const reference = await steps.propose('On an agenda');
    await steps.on(reference, 'admit', 'salma');
    const [opensAt, deadline] = [time.now() + 7 * day, time.now() + 28 * day];
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
        async () => (await time.system.engine.cycle(cycle)).state,
        (state) =>
          state.stage === stage &&
          !(stage === 'open' && state.items.some((item) => item.status === 'pending')),
        20_000,
      );
    await time.skipTo(opensAt - day);
    await expect(cycleAt('scheduled')).resolves.toMatchObject({ stage: 'scheduled' });
    await time.skipTo(opensAt + hour);
    await expect(cycleAt('open')).resolves.toMatchObject({
      stage: 'open',
      items: [{ status: 'round-opened' }],
    });
    await time.skipTo(deadline + hour);
    await expect(cycleAt('closed')).resolves.toMatchObject({
      items: [{ reference, stage: 'awaiting-endorsement', outcome: 'adopted' }],
    });
    const events = await eventually(
      () => eventsOf(time.system, 'cycles', cycle),
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
    await expect(failedTasks(time.system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
  });
});
