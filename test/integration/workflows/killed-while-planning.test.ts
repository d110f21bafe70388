import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { workflowIds } from '../../../workflows/messages';
import { actionsOn } from '../../support/actions';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { failedTasks, replayFaults } from '../../support/histories';
import { killableWorker } from '../../support/killable-worker';
import { stepsOn } from '../../support/lifecycle';
import { patiently } from '../../support/patiently';
import { seededRandom } from '../../support/seeded-random';
import { eventsOf } from '../../support/stored-events';

const plans = 12;
const actionsOfPlan = 3;
const kills = 4;
const longestLifeMs = 1_500;

// Given again, a seed gives the same pauses between the kills.
const seed = Number(process.env['TAWSIYA_TEST_SEED'] ?? randomInt(1_000_000));

const plan = {
  actions: Array.from({ length: actionsOfPlan }, (_, index) => ({
    id: `a${String(index)}`,
    lead: { kind: 'entity', entityId: 'moi' },
    plan: { title: { en: `Action ${String(index)}` }, due: { written: '2099' } },
  })),
};

describe(`a worker that is killed while plans are approved (TAWSIYA_TEST_SEED=${String(seed)})`, () => {
  const random = seededRandom(seed);
  const worker = killableWorker();
  let system: TestEngine;
  beforeAll(async () => {
    system = await startEngine({ launch: worker.launch });
  });
  afterAll(() => system.stop());

  it('starts every action once, and leaves no gap between their references', async () => {
    const group = await system.establish();
    let unanswered = 0;
    const engine = patiently(system.engine, () => (unanswered += 1));
    const steps = stepsOn(engine, group);
    const references = await Promise.all(
      Array.from({ length: plans }, (_, index) => steps.endorsed(`Recommendation ${String(index)}`)),
    );

    const approving = Promise.all(
      references.map(async (reference) => {
        await pause(random() * kills * longestLifeMs);
        await steps.on(reference, 'submit-plan', 'salma', plan);
        await steps.on(reference, 'approve-plan', 'huda', { plan: 1 });
      }),
    );
    for (let killed = 0; killed < kills; killed += 1) {
      await pause(100 + random() * longestLifeMs);
      await worker.replace();
    }
    await approving;
    // A kill of a worker that had nothing to do would prove nothing.
    expect(unanswered).toBeGreaterThan(0);

    const actions = actionsOn(system);
    const served = new Map<string, string>();
    for (const reference of references) {
      const serving = await eventually(
        async () => {
          const view = await engine.recommendation(reference, 'salma');
          return view.visible ? view.state.implementation : null;
        },
        (so) => so?.plan === null && so.actions.every(({ stage }) => stage !== null),
      );
      expect(serving?.actions).toHaveLength(actionsOfPlan);
      for (const { reference: action } of serving?.actions ?? []) {
        expect(served.get(action)).toBeUndefined();
        served.set(action, reference);
        const { state } = await actions.viewOf(action);
        expect(state.recommendations).toStrictEqual([reference]);
        const told = await eventually(
          () => eventsOf(system, 'actions', action),
          (events) => events.length > 0,
        );
        expect(told.map(({ sequence }) => Number(sequence))).toStrictEqual([1]);
      }
    }
    const all = Array.from(
      { length: plans * actionsOfPlan },
      (_, index) => `${group}-A-${String(index + 1).padStart(4, '0')}`,
    );
    expect([...served.keys()].sort()).toStrictEqual(all);
    expect((await engine.group(group)).state.lastAction).toBe(all.length);

    const workflows = [
      workflowIds.group(group),
      ...references.map((reference) => workflowIds.recommendation(reference)),
      ...all.map((reference) => workflowIds.action(reference)),
    ];
    for (const id of workflows) await expect(failedTasks(system.client, id)).resolves.toStrictEqual([]);
    await expect(replayFaults(system.client, workflows)).resolves.toStrictEqual([]);
  }, 240_000);
});
