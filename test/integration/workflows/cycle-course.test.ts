import { Refused } from '../../../api/ports/engine';
import { workflowIds } from '../../../workflows/messages';
import { cyclesOn, inSeconds } from '../../support/cycles';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { membership } from '../../support/example-group';
import { failedTasks } from '../../support/histories';
import { members, stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

jest.setTimeout(120_000);

const budget = { id: 'budget', names: { en: 'Budget', ar: 'الميزانية' } };

describe('the course of a review cycle', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  let cycles: ReturnType<typeof cyclesOn>;
  beforeAll(async () => {
    system = await startEngine();
    group = await system.establish((start) => ({
      ...start,
      rules: { ...start.rules, decisionTypes: [{ ...start.rules, ...budget }] },
    }));
    steps = stepsOn(system.engine, group);
    cycles = cyclesOn(system, steps);
  });
  afterAll(() => system.stop());

  const roundOn = async (reference: string) => {
    const view = await system.engine.recommendation(reference, 'amina');
    if (!view.visible || view.state.stage !== 'under-review')
      throw new Error(`${reference} is not under review`);
    return view.state.round;
  };

  it('opens each round with the type of its item, and keeps the papers in its events', async () => {
    const [costly, plain] = [await cycles.admitted('Costly'), await cycles.admitted('Plain')];
    const papers = [{ title: { en: 'Budget note', ar: 'مذكرة الميزانية' }, link: 'https://example.org/7' }];
    const agenda = [{ reference: costly, decisionType: 'budget', papers }, plain];
    const cycle = await cycles.schedule(agenda, inSeconds(60));
    await cycles.opened(cycle);
    await expect(roundOn(costly)).resolves.toMatchObject({ cycle, decisionType: 'budget' });
    await expect(roundOn(plain)).resolves.toMatchObject({ cycle, decisionType: null });
    const [scheduled] = await eventually(
      () => eventsOf(system, 'cycles', cycle),
      (events) => events.length > 0,
    );
    expect(scheduled?.data).toMatchObject({
      details: { agenda: [costly, plain], items: [{ papers, decisionType: 'budget' }, { reference: plain }] },
    });
  });

  it('refuses what is on the agenda of another cycle, until that one is over', async () => {
    const reference = await cycles.admitted('Twice');
    const opensAt = inSeconds(3_600);
    const cycle = await cycles.schedule([reference], inSeconds(7_200), { opensAt });
    const again = () => cycles.schedule([reference], inSeconds(7_200), { opensAt });
    await expect(again()).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_ON_ANOTHER_AGENDA', parameters: { reference, cycle } },
    });
    await cycles.by('salma', cycle, 'cancel', { reasons: 'Postponed.' });
    // The group hears a moment later that it is over.
    const next = await eventually(
      () =>
        again().catch((error: unknown) => {
          if (error instanceof Refused) return null;
          throw error;
        }),
      (scheduled) => scheduled !== null,
    );
    const carried = await eventually(
      () => cycles.shown(cycle),
      ({ items }) => items[0]?.carriedTo !== undefined,
    );
    expect(carried.items).toMatchObject([{ reference, unfinished: true, carriedTo: next }]);
  });

  it('opens its rounds for the shortest period that the rules let them have, to the hour', async () => {
    const strict = await system.establish((start) => ({
      ...start,
      rules: { ...start.rules, noticeHours: 1, period: { leastHours: 24, mostHours: 24 } },
    }));
    const own = stepsOn(system.engine, strict);
    const ownCycles = cyclesOn(system, own);
    const reference = await ownCycles.admitted('As short as can be');
    const opensAt = inSeconds(2);
    const after = (hours: number): string => new Date(Date.parse(opensAt) + hours * 3_600_000).toISOString();
    await expect(ownCycles.schedule([reference], after(24), { opensAt })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_CYCLE_PERIOD_TOO_SHORT', parameters: { items: reference, than: after(25) } },
    });
    const cycle = await ownCycles.schedule([reference], after(25), { opensAt });
    const opened = await ownCycles.opened(cycle);
    expect(opened.items).toMatchObject([{ reference, status: 'round-opened' }]);
    await expect(
      ownCycles.by('salma', cycle, 'extend', { deadline: after(26), reasons: 'More time.' }),
    ).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_CYCLE_PERIOD_TOO_LONG', parameters: { items: reference, than: after(25) } },
    });
  });

  it('tells the attendance of its meeting to each round once, in the name of who recorded it', async () => {
    const references = [await cycles.admitted('First'), await cycles.admitted('Second')];
    const cycle = await cycles.schedule(references, inSeconds(60));
    await cycles.opened(cycle);
    await cycles.by('salma', cycle, 'record-attendance', { entities: ['iom', 'mofa'] });
    await expect(cycles.by('amina', cycle, 'record-attendance', { entities: ['iom'] })).rejects.toMatchObject(
      {
        refusal: { code: 'TAWSIYA_NOT_SECRETARIAT' },
      },
    );
    await cycles.told(cycle);
    for (const reference of references) {
      await expect(roundOn(reference)).resolves.toMatchObject({ attendance: ['mofa', 'iom'] });
      const events = await eventsOf(system, 'recommendations', reference);
      const recorded = events.filter(({ type }) => type.endsWith('.attendance-recorded.v1'));
      expect(recorded).toHaveLength(1);
      expect(recorded[0]?.data).toMatchObject({ actor: { role: 'secretariat', personId: 'salma' } });
    }
    await expect(cycles.eventNames(cycle, 'rounds-told')).resolves.toStrictEqual([
      'scheduled',
      'opened',
      'rounds-opened',
      'attendance-recorded',
      'rounds-told',
    ]);
  });

  it('extends its own deadline and that of each round, and not once it is closed', async () => {
    const reference = await cycles.admitted('More time');
    const cycle = await cycles.schedule([reference], inSeconds(5));
    await cycles.opened(cycle);
    const deadline = inSeconds(8);
    await cycles.by('salma', cycle, 'extend', { deadline, reasons: 'Two members asked.' });
    await cycles.told(cycle);
    await expect(roundOn(reference)).resolves.toMatchObject({ deadline });
    await cycles.at(cycle, 'closed');
    const events = await eventsOf(system, 'cycles', cycle);
    const reached = events.find(({ type }) => type.endsWith('.deadline-reached.v1'));
    expect(reached?.data).toMatchObject({ details: { deadline } });
    await expect(
      cycles.by('salma', cycle, 'extend', { deadline: inSeconds(60), reasons: 'Late.' }),
    ).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_CYCLE_WRONG_STAGE' } });
  });

  it('suspended, stands still with its rounds, and resumed it closes after what was left', async () => {
    const references = [await cycles.admitted('Interrupted'), await cycles.admitted('Interrupted too')];
    const cycle = await cycles.schedule(references, inSeconds(6));
    await cycles.opened(cycle);
    await cycles.by('salma', cycle, 'suspend', { reasons: 'The building is closed.' });
    await cycles.told(cycle);
    for (const reference of references)
      await expect(roundOn(reference)).resolves.toMatchObject({
        suspension: { reasons: 'The building is closed.' },
      });
    await cycles.by('salma', cycle, 'resume', {});
    await cycles.told(cycle);
    for (const reference of references)
      await expect(roundOn(reference)).resolves.toMatchObject({ suspension: null });
    // Each round has its outcome in the report, though it closes by a clock that was stopped and started after the cycle's.
    const { items } = await cycles.at(cycle, 'closed');
    expect(items.map(({ outcome }) => outcome)).toStrictEqual(['returned', 'returned']);
    await expect(cycles.eventNames(cycle, 'closed')).resolves.toStrictEqual([
      'scheduled',
      'opened',
      'rounds-opened',
      'suspended',
      'rounds-told',
      'resumed',
      'rounds-told',
      'deadline-reached',
      'closed',
    ]);
    await expect(failedTasks(system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
  });

  it('closed early closes its rounds, where the rules empower somebody to', async () => {
    const other = await system.establish((start) => ({
      ...start,
      rules: { ...start.rules, powers: { ...start.rules.powers, closeEarly: ['co-chair'] } },
    }));
    const theirs = cyclesOn(system, stepsOn(system.engine, other));
    const cycle = await theirs.schedule([await theirs.admitted('Said at once')], inSeconds(3_600));
    await theirs.opened(cycle);
    const reasons = { reasons: 'All has been said.' };
    await expect(theirs.by('salma', cycle, 'close-early', reasons)).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_NOT_EMPOWERED' },
    });
    await theirs.by('huda', cycle, 'close-early', reasons);
    await expect(theirs.at(cycle, 'closed')).resolves.toMatchObject({
      items: [{ stage: 'returned', outcome: 'returned' }],
    });
    await expect(failedTasks(system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
  });

  it('leaves what it did not finish to the next cycle, and both say so', async () => {
    const [decided, silent] = [await cycles.admitted('Decided'), await cycles.admitted('Silent')];
    const notAdmitted = await steps.propose('Not admitted');
    const papers = [{ title: { en: 'Note' } }];
    const agenda = [decided, { reference: silent }, { reference: notAdmitted, papers }];
    const cycle = await cycles.schedule(agenda, inSeconds(5));
    await cycles.opened(cycle);
    for (const person of members) await steps.on(decided, 'take-position', person, { value: 'support' });
    const closed = await cycles.at(cycle, 'closed');
    expect(closed.items.map(({ unfinished = false }) => unfinished)).toStrictEqual([false, true, true]);
    const { state } = await eventually(
      () => system.engine.group(group),
      (view) => view.state.unfinished.some((each) => each.cycle === cycle),
    );
    expect(state.unfinished.filter((each) => each.cycle === cycle)).toStrictEqual([
      { reference: silent, cycle },
      { reference: notAdmitted, papers, cycle },
    ]);

    await steps.on(notAdmitted, 'admit', 'salma');
    const next = await cycles.schedule([], inSeconds(60), { carryOver: [cycle] });
    const { items } = await cycles.opened(next);
    expect(items).toStrictEqual([
      { reference: silent, carriedFrom: cycle, status: 'refused', refusal: 'TAWSIYA_WRONG_STAGE' },
      { reference: notAdmitted, papers, carriedFrom: cycle, status: 'round-opened' },
    ]);
    await expect(cycles.eventNames(cycle, 'unfinished-items-left')).resolves.toContain('closed');
    await expect(cycles.shown(cycle)).resolves.toMatchObject({
      items: [{ outcome: 'adopted' }, { carriedTo: next }, { carriedTo: next }],
    });
    // With nothing left to carry over it is over.
    await expect(system.client.workflow.getHandle(workflowIds.cycle(cycle)).result()).resolves.toBe('closed');
    await expect(failedTasks(system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
  });

  it('is run by whoever is of the secretariat now, and opens its rounds in that person’s name', async () => {
    const other = await system.establish();
    const others = stepsOn(system.engine, other);
    const theirs = cyclesOn(system, others);
    const reference = await theirs.admitted('Handed on');
    const waiting = await theirs.schedule([reference], inSeconds(60), { opensAt: inSeconds(4) });
    const nora = { id: 'nora', names: { en: 'Nora', ar: 'نورا' } };
    await others.inGroup('change-membership', 'salma', {
      membership: {
        ...membership,
        version: 2,
        persons: [...membership.persons, nora],
        seats: [
          ...membership.seats.filter(({ role }) => role !== 'secretariat'),
          { personId: 'nora', entityId: 'office', role: 'secretariat' },
        ],
      },
    });
    await expect(theirs.opened(waiting)).resolves.toMatchObject({ items: [{ status: 'round-opened' }] });
    await theirs.by('nora', waiting, 'extend', { deadline: inSeconds(90), reasons: 'More time.' });
    await theirs.told(waiting);
    const opened = (await eventsOf(system, 'recommendations', reference)).find(({ type }) =>
      type.endsWith('.round-opened.v1'),
    );
    expect(opened?.data).toMatchObject({ actor: { personId: 'nora' } });
    await expect(failedTasks(system.client, workflowIds.group(other))).resolves.toStrictEqual([]);
  });
});
