import { workflowIds, type RecommendationView } from '../../../workflows/messages';
import { actionsOn } from '../../support/actions';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { failedTasks, replayFaults } from '../../support/histories';
import { stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(180_000);

const action = (id: string, entityId: string, ...dependsOn: string[]) => ({
  id,
  lead: { kind: 'entity', entityId },
  plan: { title: { en: `Action ${id}` }, due: { written: '2099' }, dependsOn },
});
const twoActions = { actions: [action('protocol', 'moi'), action('training', 'mofa', 'protocol')] };
const report = {
  en: 'The protocol is signed and the staff are trained.',
  ar: 'وُقع البروتوكول وتدرب الموظفون.',
};
const reasons = { reasons: 'As the group has found.' };
const done = { status: 'implemented', percentage: 100, narrative: { en: 'It is done.' } };

type State = Extract<RecommendationView, { visible: true }>['state'];

describe('the implementation of a recommendation', () => {
  let system: TestEngine;
  let actions: ReturnType<typeof actionsOn>;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
    actions = actionsOn(system);
    group = await system.establish((asked) => ({
      ...asked,
      rules: { ...asked.rules, implementation: { ...asked.rules.implementation, reopenWithinDays: 0 } },
    }));
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  const stateOf = async (reference: string): Promise<State> => {
    const view = await system.engine.recommendation(reference, 'salma');
    if (!view.visible) throw new Error(`${reference} is hidden`);
    return view.state;
  };
  const once = (reference: string, isSo: (state: State) => boolean): Promise<State> =>
    eventually(() => stateOf(reference), isSo);
  const namesOf = async (topic: 'recommendations' | 'actions' | 'groups', subject: string) =>
    (await eventsOf(system, topic, subject)).map(({ type }) => type.split('.').at(-2));
  const sequencesOf = async (topic: 'recommendations' | 'actions' | 'groups', subject: string) =>
    (await eventsOf(system, topic, subject)).map(({ sequence }) => Number(sequence));

  /** Endorsed, planned and approved; resolves once its actions have given word. */
  const underWay = async (title: string, plan: object = twoActions, count = 2): Promise<string> => {
    const reference = await steps.endorsed(title);
    await steps.on(reference, 'submit-plan', 'salma', plan);
    await steps.on(reference, 'approve-plan', 'huda', { plan: 1 });
    await once(reference, ({ implementation }) => {
      const heard = implementation.actions.filter(({ stage, plan: of }) => stage !== null && of !== null);
      return heard.length === count;
    });
    return reference;
  };

  const carryOut = async (reference: string, lead: string): Promise<void> => {
    await actions.send(reference, [lead, 'accept']);
    await actions.send(reference, [lead, 'report', done]);
    await actions.send(reference, ['salma', 'verify']);
    await actions.send(reference, ['salma', 'close']);
  };

  it('goes from the endorsement over plan, actions and judgement to the closing report', async () => {
    const reference = await steps.endorsed('Share evidence');
    const loop = { actions: [action('a', 'moi', 'b'), action('b', 'moi', 'a')] };
    await expect(steps.on(reference, 'submit-plan', 'salma', loop)).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_DEPENDENCY_LOOP', parameters: { loop: 'a → b → a' } },
    });
    await steps.on(reference, 'submit-plan', 'salma', twoActions);
    const approval = await steps.on(reference, 'approve-plan', 'jonas', { plan: 1 });
    expect(approval.stage).toBe('in-implementation');

    const planned = await once(reference, ({ implementation }) => implementation.actions.length === 2);
    const [protocol = '', training = ''] = planned.implementation.actions.map((each) => each.reference);
    expect([protocol, training]).toStrictEqual([`${group}-A-0001`, `${group}-A-0002`]);
    await once(reference, ({ implementation }) => implementation.plan === null);
    expect((await actions.viewOf(training)).state).toMatchObject({
      recommendations: [reference],
      lead: { entityId: 'mofa' },
      plan: { dependsOn: [protocol] },
    });

    await actions.send(protocol, ['amina', 'accept']);
    await actions.send(protocol, ['amina', 'start']);
    await once(reference, ({ implementation }) => implementation.status === 'in-progress');
    await actions.send(protocol, ['amina', 'report', done]);
    await actions.send(protocol, ['salma', 'verify']);
    await once(reference, ({ implementation }) => implementation.status === 'partially-implemented');
    await actions.send(protocol, ['salma', 'close']);
    await carryOut(training, 'huda');
    await once(reference, ({ implementation }) =>
      implementation.actions.every(({ stage }) => stage === 'closed'),
    );
    expect((await stateOf(reference)).implementation.status).toBe('implemented');

    await expect(
      steps.on(reference, 'close', 'salma', { outcome: 'implemented', ...reasons, report }),
    ).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_NOT_JUDGED' } });
    await steps.on(reference, 'judge-implementation', 'huda', { outcome: 'implemented', ...reasons });
    await steps.on(reference, 'dissent', 'amina', { text: 'The south is not covered.' });
    await steps.on(reference, 'close', 'salma', { outcome: 'implemented', ...reasons, report });
    await expect(
      system.client.workflow.getHandle(workflowIds.recommendation(reference)).result(),
    ).resolves.toBe('closed');

    const told = await eventually(
      () => namesOf('recommendations', reference),
      (names) => names.includes('closed'),
    );
    const firstPlaces = [
      'endorsed',
      'plan-submitted',
      'plan-approved',
      'actions-assigned',
      'implementation-judged',
      'dissent-recorded',
      'closed',
    ].map((name) => told.indexOf(name));
    expect(firstPlaces).not.toContain(-1);
    expect([...firstPlaces].sort((a, b) => a - b)).toStrictEqual(firstPlaces);
    expect(told.filter((name) => name === 'actions-assigned')).toHaveLength(1);
    // Not started, in progress, partially implemented, implemented.
    expect(told.filter((name) => name === 'implementation-status-changed')).toHaveLength(4);
    for (const [topic, subject] of [
      ['recommendations', reference],
      ['actions', protocol],
      ['actions', training],
    ] as const) {
      const sequences = await sequencesOf(topic, subject);
      expect(sequences).toStrictEqual(sequences.map((_, index) => index + 1));
    }
    await eventually(
      () => namesOf('groups', group),
      (names) => names.filter((name) => name === 'action-settled').length >= 2,
    );
    const ids = [
      workflowIds.recommendation(reference),
      workflowIds.group(group),
      workflowIds.action(protocol),
      workflowIds.action(training),
    ];
    for (const id of ids) await expect(failedTasks(system.client, id)).resolves.toStrictEqual([]);
    await expect(replayFaults(system.client, ids)).resolves.toStrictEqual([]);
  });

  it('lets one action serve several recommendations, and tells which could not join', async () => {
    const first = await underWay('First');
    const { actions: serving } = (await stateOf(first)).implementation;
    const [shared = ''] = serving.map(({ reference }) => reference);
    const unknown = `${group}-A-9999`;
    const second = await underWay('Second', { joins: [shared, unknown] }, 1);
    expect((await stateOf(second)).implementation.actions).toMatchObject([
      { reference: shared, id: null, plan: 1, stage: 'assigned' },
    ]);
    expect((await actions.viewOf(shared)).state.recommendations).toStrictEqual([first, second]);
    const [assigned] = (await eventsOf(system, 'recommendations', second)).filter(({ type }) =>
      type.includes('.actions-assigned.'),
    );
    expect(assigned?.data).toMatchObject({ details: { joined: [shared], unknown: [unknown] } });

    await actions.send(shared, ['amina', 'accept']);
    await actions.send(shared, ['amina', 'start']);
    for (const reference of [first, second])
      await once(reference, ({ implementation }) => implementation.status === 'in-progress');
  });

  it('loses nothing where the histories are full again and again on the way', async () => {
    const short = await system.establish((asked) => asked, 25);
    const inShort = stepsOn(system.engine, short);
    const reference = await inShort.endorsed('Long');
    const runOf = async (id: string) => (await system.client.workflow.getHandle(id).describe()).runId;
    const firstRun = await runOf(workflowIds.recommendation(reference));
    await inShort.on(reference, 'submit-plan', 'salma', twoActions);
    await inShort.on(reference, 'approve-plan', 'huda', { plan: 1 });
    await once(reference, ({ implementation }) => implementation.actions.length === 2);
    const [protocol, training] = [`${short}-A-0001`, `${short}-A-0002`];
    await carryOut(protocol, 'amina');
    await inShort.on(reference, 'submit-plan', 'salma', { actions: [action('more', 'moi')] });
    await inShort.on(reference, 'approve-plan', 'jonas', { plan: 2 });
    await carryOut(training, 'huda');
    const planned = await once(
      reference,
      ({ implementation: { plan, actions: serving } }) =>
        plan === null && serving.filter(({ stage }) => stage === 'closed').length === 2,
    );
    expect(planned.implementation).toMatchObject({
      plans: 2,
      status: 'partially-implemented',
      actions: [
        { reference: protocol, id: 'protocol', plan: 1 },
        { reference: training, id: 'training', plan: 1 },
        { reference: `${short}-A-0003`, id: 'more', plan: 2, stage: 'assigned' },
      ],
    });
    expect(await runOf(workflowIds.recommendation(reference))).not.toBe(firstRun);
    expect((await system.engine.group(short)).state).toMatchObject({
      lastAction: 3,
      plans: [{ recommendation: reference, plan: 2 }],
    });
    for (const id of [workflowIds.group(short), workflowIds.recommendation(reference)])
      await expect(failedTasks(system.client, id)).resolves.toStrictEqual([]);
  });

  it('tells open actions of a new membership and of new rules', async () => {
    const reference = await underWay('Heard');
    const [one = ''] = (await stateOf(reference)).implementation.actions.map((each) => each.reference);
    const { state } = await system.engine.group(group);
    await steps.inGroup('change-membership', 'salma', {
      membership: { ...state.membership, version: state.membership.version + 1 },
    });
    const implementation = { ...state.rules.implementation, reportWithinDays: 33 };
    await steps.inGroup('adopt-rules', 'salma', {
      rules: { ...state.rules, version: state.rules.version + 1, implementation },
    });
    const heard = await eventually(
      async () => (await actions.viewOf(one)).state,
      ({ rules }) => rules.version === state.rules.version + 1,
    );
    expect(heard.membership.version).toBe(state.membership.version + 1);
    expect(heard.terms.reportWithinDays).toBe(33);
  });
});
