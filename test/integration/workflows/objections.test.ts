import { cyclesOn, inSeconds } from '../../support/cycles';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { members, stepsOn } from '../../support/lifecycle';
import { day, hour, instant, startSkippedTime, type SkippedTime } from '../../support/skipped-time';

// The limit is for a server that hangs.
jest.setTimeout(240_000);

describe('an objection', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  it('lapses after the weeks that its entity has to answer in, and the round is decided without it', async () => {
    const steps = await time.groupWith({
      objections: { responseHours: 21 * 24, reminderHoursBefore: 48, settledBy: 'either-co-chair' },
    });
    const reference = await steps.underReview('Objected to', 60 * 24);
    await steps.on(reference, 'take-position', 'huda', { value: 'support' });
    // On hold to the end, so that the round is not over with the last answer.
    await steps.on(reference, 'take-position', 'jonas', { value: 'hold' });
    const objection = { value: 'objection', grounds: 'Too costly.', remedy: 'Halve it.' };
    await steps.on(reference, 'take-position', 'amina', objection);
    await steps.on(reference, 'mediate-objection', 'salma', { objection: 1, text: 'Shall we halve it?' });
    await time.skipTo(time.now() + 20 * day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      stage: 'under-review',
      objections: [{ number: 1, status: 'in-mediation', remindAt: null }],
    });
    await time.skipTo(time.now() + 41 * day + hour);
    await expect(time.at(reference, 'awaiting-endorsement')).resolves.toMatchObject({
      objections: [{ status: 'lapsed' }],
      rounds: [{ tally: { positions: { objection: 1 }, sustained: 0, reasonCode: 'CONSENSUS' } }],
      statements: [{ kind: 'minority', entityId: 'moi', text: 'Too costly.' }],
    });
    const names = await time.eventNames(reference, 'adopted');
    expect(names.filter((name) => name?.startsWith('objection-'))).toStrictEqual([
      'objection-registered',
      'objection-mediated',
      'objection-reminder-due',
      'objection-settled',
    ]);
    await time.expectSound(reference);
  });
});

describe('an escalation', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  it('climbs the ladder where the committee is silent for weeks, and brings the answer back', async () => {
    const names = (en: string, ar: string) => ({ en, ar });
    const ladder = [
      { id: 'jtcc', names: names('Coordination committee', 'لجنة التنسيق') },
      { id: 'spc', names: names('Policy committee', 'لجنة السياسات') },
    ];
    const code = await time.system.establish((group) => ({
      ...group,
      framework: { ...group.framework, ladder },
      rules: { ...group.rules, escalation: { answerHours: 28 * 24, reminderHoursBefore: 48 } },
    }));
    const steps = stepsOn(time.system.engine, code, () => time.now());
    const reference = await steps.propose('Beyond the mandate');
    await steps.on(reference, 'admit', 'salma');
    await steps.on(reference, 'escalate', 'huda', { reasons: 'Beyond our mandate.' });
    const began = Date.parse((await time.stateOf(reference)).escalations[0]?.at ?? '');
    await time.skipTo(began + 29 * day);
    await expect(time.at(reference, 'escalated')).resolves.toMatchObject({
      to: 'spc',
      escalations: [{ to: 'jtcc', answer: null }, { to: 'spc' }],
    });
    await steps.on(reference, 'record-answer', 'salma', {
      answer: 'adopts',
      text: 'Adopted as it stands.',
      source: 'Minutes of the policy committee.',
    });
    await expect(time.at(reference, 'awaiting-endorsement')).resolves.toMatchObject({
      escalations: [{ answer: null }, { answer: { answer: 'adopts', personId: 'salma' } }],
    });
    await expect(time.eventNames(reference, 'adopted')).resolves.toStrictEqual([
      'proposed',
      'admitted',
      'escalated',
      'answer-reminder-due',
      'escalated',
      'answer-recorded',
      'adopted',
    ]);
    await time.expectSound(reference);
  });
});

describe('a rejection', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  it('that may be reopened is settled for its group when its weeks are over, and not before', async () => {
    const steps = await time.groupWith({ reconsideration: { hours: 21 * 24, reopenedBy: 'secretariat' } });
    const openIn = async (): Promise<readonly string[]> =>
      (await time.system.engine.group(steps.code)).state.open;
    const reference = await steps.adopted('Rejected');
    await steps.on(reference, 'decline', 'huda', { reasons: 'No budget.' });
    await time.skipTo(time.now() + 20 * day);
    await expect(openIn()).resolves.toContain(reference);
    await steps.on(reference, 'reopen', 'salma', { reasons: 'There is a budget now.' });
    await expect(time.stateOf(reference)).resolves.toMatchObject({ stage: 'under-review', round: null });
    await steps.on(reference, 'open-round', 'salma', { deadline: instant(time.now() + 90 * day) });
    for (const person of members) await steps.on(reference, 'take-position', person, { value: 'support' });
    await steps.on(reference, 'decline', 'jonas', { reasons: 'The budget is gone.' });
    await time.skipTo(time.now() + 22 * day);
    await expect(time.eventNames(reference, 'rejection-final')).resolves.toContain('reopened');
    await eventually(openIn, (open) => !open.includes(reference), 20_000);
    await time.expectSound(reference);
  });
});

describe('an objection that leaves the decision to a meeting', () => {
  let system: TestEngine;
  beforeAll(async () => {
    system = await startEngine();
  });
  afterAll(() => system.stop());

  it('lets a review cycle open the next round where it is a meeting, and refuses a written procedure', async () => {
    const code = await system.establish((group) => ({
      ...group,
      rules: { ...group.rules, objection: 'to-meeting' },
    }));
    const steps = stepsOn(system.engine, code);
    const cycles = cyclesOn(system, steps);
    const reference = await steps.underReview('For the meeting');
    for (const person of ['huda', 'jonas'])
      await steps.on(reference, 'take-position', person, { value: 'support' });
    const objection = { value: 'objection', grounds: 'Too costly.', remedy: 'Halve it.' };
    await steps.on(reference, 'take-position', 'amina', objection);
    const written = await cycles.schedule([reference], inSeconds(3), { kind: 'written-procedure' });
    expect((await cycles.opened(written)).items).toMatchObject([
      { reference, refusal: 'TAWSIYA_MEETING_NEEDED' },
    ]);
    await cycles.at(written, 'closed');
    const meeting = await cycles.schedule([reference], inSeconds(600));
    expect((await cycles.opened(meeting)).items).toMatchObject([{ reference, status: 'round-opened' }]);
    const view = await system.engine.recommendation(reference, 'amina');
    expect(view).toMatchObject({
      state: { stage: 'under-review', round: { cycle: meeting, meeting: true } },
    });
  });
});
