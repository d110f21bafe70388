import { day, hour, instant, startSkippedTime, type SkippedTime } from '../../support/skipped-time';

// The limit is for a server that hangs.
jest.setTimeout(240_000);

describe('a silence procedure', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  /** Adopted by all three member entities, and in silence for two weeks. */
  const silent = async (title: string) => {
    const steps = await time.groupWith({
      silenceProcedure: { kind: 'follows', periodHours: 14 * 24, remindHoursBefore: [48] },
    });
    const reference = await steps.underReview(title, 7 * 24);
    for (const person of ['huda', 'jonas', 'amina'])
      await steps.on(reference, 'take-position', person, { value: 'support' });
    const state = await time.at(reference, 'silence-procedure');
    const deadline = state.stage === 'silence-procedure' ? state.deadline : '';
    const notify = (...entities: readonly string[]) =>
      steps.on(reference, 'record-notice', 'salma', {
        entities,
        how: 'letter',
        deliveredAt: instant(time.now()),
        source: 'The register.',
      });
    return { steps, reference, deadline, notify };
  };

  it('of two weeks ends at its instant with the adoption, where every notice is on record', async () => {
    const { reference, deadline, notify } = await silent('Nobody speaks');
    await time.skipTo(time.now() + day);
    await notify('mofa', 'iom', 'moi');
    await time.skipTo(Date.parse(deadline) - hour);
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      stage: 'silence-procedure',
      reminders: [],
    });
    await time.skipTo(Date.parse(deadline) + hour);
    const state = await time.at(reference, 'awaiting-endorsement');
    expect(state).toMatchObject({ silences: [{ as: 'unbroken', deadline }] });
    const names = await time.eventNames(reference, 'adopted');
    expect(names.slice(names.indexOf('silence-opened'))).toStrictEqual([
      'silence-opened',
      'notice-recorded',
      'silence-reminder-due',
      'silence-ended',
      'adopted',
    ]);
    await time.expectSound(reference);
  });

  it('of two weeks comes to nothing at its instant where one was not told', async () => {
    const { reference, deadline, notify } = await silent('One was not told');
    await time.skipTo(time.now() + day);
    await notify('mofa', 'iom');
    await time.skipTo(Date.parse(deadline) + hour);
    await expect(time.at(reference, 'under-review')).resolves.toMatchObject({
      round: null,
      silences: [{ as: 'notice-missing' }],
    });
    await expect(time.eventNames(reference, 'returned')).resolves.toContain('silence-ended');
    await time.expectSound(reference);
  });

  it('is broken the day before by one objection, and nothing is left that rings', async () => {
    const { steps, reference, deadline, notify } = await silent('Broken');
    await time.skipTo(time.now() + day);
    await notify('mofa', 'iom', 'moi');
    await time.skipTo(Date.parse(deadline) - day);
    const objection = { by: 'objection', grounds: 'Too costly.', remedy: 'Halve it.' };
    await steps.on(reference, 'break-silence', 'amina', objection);
    await time.skipTo(Date.parse(deadline) + day);
    await expect(time.stateOf(reference)).resolves.toMatchObject({
      stage: 'under-review',
      round: null,
      objections: [{ number: 1, entityId: 'moi', status: 'registered' }],
      silences: [{ as: 'broken', breach: { ...objection, entityId: 'moi' } }],
    });
    const names = await time.eventNames(reference, 'returned');
    expect(names.slice(names.indexOf('silence-reminder-due'))).toStrictEqual([
      'silence-reminder-due',
      'silence-broken',
      'objection-registered',
      'returned',
    ]);
    await expect(steps.on(reference, 'break-silence', 'huda', objection)).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_WRONG_STAGE' },
    });
    await time.expectSound(reference);
  });
});
