import { workflowIds } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { failedTasks } from '../../support/histories';
import { exampleContent, members, stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf, storedEvents } from '../../support/stored-events';

// The limit is for a server that hangs; five hundred rounds take a while on a small machine.
jest.setTimeout(480_000);

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString();

const nameOf = (type: string): string | undefined => type.split('.').at(-2);

describe('a review cycle', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
    group = await system.establish();
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  const admitted = async (title: string): Promise<string> => {
    const reference = await steps.propose(title);
    await steps.on(reference, 'admit', 'salma');
    return reference;
  };
  const schedule = async (agenda: readonly string[], opensAt: string, deadline: string, more = {}) => {
    const { cycle } = await steps.inGroup('schedule-cycle', 'salma', {
      name: { en: 'Spring session', ar: 'دورة الربيع' },
      kind: 'meeting',
      agenda,
      opensAt,
      deadline,
      ...more,
    });
    if (cycle === undefined) throw new Error('No cycle was scheduled');
    return cycle;
  };
  const shown = async (cycle: string) => (await system.engine.cycle(cycle)).state;
  const at = (cycle: string, stage: string, limitMs?: number) =>
    eventually(
      () => shown(cycle),
      (state) => state.stage === stage,
      limitMs,
    );
  const opened = (cycle: string) =>
    eventually(
      () => shown(cycle),
      ({ stage, items }) => stage !== 'scheduled' && items.every((item) => item.status !== 'pending'),
    );
  const namesOf = async (cycle: string) =>
    (await eventsOf(system, 'cycles', cycle)).map((event) => nameOf(event.type));

  it.each(['meeting', 'written-procedure'])(
    'held as a %s opens, closes at its deadline and reports',
    async (kind) => {
      const agreed = await admitted('Agreed');
      const contested = await admitted('Contested');
      const unanswered = await admitted('Unanswered');
      const notAdmitted = await steps.propose('Not admitted');
      const unknown = `${group}-2026-9999`;
      const [opensAt, deadline] = [inSeconds(2), inSeconds(9)];
      const cycle = await schedule([agreed, contested, unanswered, notAdmitted, unknown], opensAt, deadline, {
        kind,
      });
      await expect(shown(cycle)).resolves.toMatchObject({ stage: 'scheduled', data: { kind } });

      const { items } = await opened(cycle);
      expect(items).toStrictEqual([
        { reference: agreed, status: 'round-opened' },
        { reference: contested, status: 'round-opened' },
        { reference: unanswered, status: 'round-opened' },
        { reference: notAdmitted, status: 'refused', refusal: 'TAWSIYA_WRONG_STAGE' },
        { reference: unknown, status: 'refused', refusal: 'TAWSIYA_UNKNOWN_REFERENCE' },
      ]);
      await expect(system.engine.recommendation(agreed, 'amina')).resolves.toMatchObject({
        state: { stage: 'under-review', round: { cycle, deadline } },
      });

      for (const person of members) await steps.on(agreed, 'take-position', person, { value: 'support' });
      for (const person of ['huda', 'jonas'])
        await steps.on(contested, 'take-position', person, {
          value: 'objection',
          grounds: 'Too costly.',
          remedy: 'Halve it.',
        });

      const closed = await at(cycle, 'closed');
      expect(closed).toMatchObject({
        stage: 'closed',
        items: [
          { reference: agreed, stage: 'awaiting-endorsement', outcome: 'adopted' },
          { reference: contested, stage: 'returned', outcome: 'returned' },
          { reference: unanswered, stage: 'returned', outcome: 'returned' },
          { reference: notAdmitted, status: 'refused' },
          { reference: unknown, status: 'refused' },
        ],
      });
      const names = await eventually(
        () => namesOf(cycle),
        (found) => found.includes('closed'),
      );
      // After it come the unfinished items that leave it.
      expect(names.slice(0, names.indexOf('closed') + 1)).toStrictEqual([
        'scheduled',
        'opened',
        'rounds-opened',
        'deadline-reached',
        'closed',
      ]);
      const [, openedEvent, , reached] = await eventsOf(system, 'cycles', cycle);
      expect(Date.parse(openedEvent?.time ?? '')).toBeGreaterThanOrEqual(Date.parse(opensAt));
      expect(Date.parse(reached?.time ?? '')).toBeGreaterThanOrEqual(Date.parse(deadline));
      await expect(failedTasks(system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
    },
  );

  it('that is cancelled before it opens opens no round', async () => {
    const reference = await admitted('Left alone');
    const cycle = await schedule([reference], inSeconds(3_600), inSeconds(7_200));
    const cancel = (personId: string, commandId: string) =>
      system.engine.submitToCycle(cycle, 'cancel', { commandId, personId, data: { reasons: 'No room.' } });
    await expect(cancel('amina', 'c-1')).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_NOT_SECRETARIAT' },
    });
    await expect(cancel('salma', 'c-2')).resolves.toMatchObject({ subject: cycle, stage: 'cancelled' });
    await expect(cancel('salma', 'c-3')).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_CYCLE_WRONG_STAGE' },
    });
    await eventually(
      () => namesOf(cycle),
      (found) => found.at(-1) === 'cancelled',
    );
    await expect(system.engine.recommendation(reference, 'amina')).resolves.toMatchObject({
      state: { stage: 'under-review', round: null },
    });
  });

  it('may not be cancelled once it is open', async () => {
    const cycle = await schedule([await admitted('Open')], inSeconds(0), inSeconds(60));
    await opened(cycle);
    const cancel = system.engine.submitToCycle(cycle, 'cancel', {
      commandId: 'late',
      personId: 'salma',
      data: { reasons: 'Too late.' },
    });
    await expect(cancel).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_CYCLE_WRONG_STAGE' } });
  });

  it('takes five hundred recommendations and opens each round once', async () => {
    const count = 500;
    const blockSize = 50;
    const agenda: string[] = [];
    for (let block = 0; block < count / blockSize; block += 1) {
      const proposals = Array.from({ length: blockSize }, (_, index) => ({
        content: exampleContent(`No. ${block * blockSize + index + 1}`),
      }));
      const { references = [] } = await steps.inGroup('propose-block', 'amina', { proposals });
      agenda.push(...references);
    }
    expect(new Set(agenda).size).toBe(count);
    for (let start = 0; start < count; start += blockSize)
      await Promise.all(
        agenda.slice(start, start + blockSize).map((reference) => steps.on(reference, 'admit', 'salma')),
      );

    const cycle = await schedule(agenda, inSeconds(1), inSeconds(90));
    const closed = await at(cycle, 'closed', 300_000);
    expect(closed.stage).toBe('closed');
    expect(
      new Set(closed.items.map(({ status, outcome }) => `${status} ${outcome ?? 'none'}`)),
    ).toStrictEqual(new Set(['round-opened returned']));

    const events = await eventually(
      () => storedEvents(system, 'recommendations'),
      (found) =>
        new Set(found.filter((each) => nameOf(each.type) === 'returned').map((each) => each.subject)).size >=
        count,
    );
    const ids = new Set(
      events
        .filter((each) => nameOf(each.type) === 'round-opened' && agenda.includes(each.subject))
        .map((each) => each.id),
    );
    expect(ids.size).toBe(count);

    const { historyLength, historySize = 0 } = await system.client.workflow
      .getHandle(workflowIds.cycle(cycle))
      .describe();
    // The server warns at 10,240 events and 10 MiB, and ends a workflow at 51,200 and 50 MiB.
    expect(historyLength).toBeLessThan(1_000);
    expect(historySize).toBeLessThan(2_097_152);
    await expect(failedTasks(system.client, workflowIds.cycle(cycle))).resolves.toStrictEqual([]);
    await expect(failedTasks(system.client, workflowIds.group(group))).resolves.toStrictEqual([]);
  });
});
